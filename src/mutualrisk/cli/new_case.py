"""``new``: a blank case. As YAML it is a form: every question with its hint and what may be answered."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

from mutualrisk.cli import page
from mutualrisk.cli.question_list import bounds
from mutualrisk.domain.case import Assessment, Case, MethodUsed, Organisation
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Depth, Perspective, Wording, worded
from mutualrisk.engine.compile import asked
from mutualrisk.store import methods
from mutualrisk.store.case_file import SUFFIX, CaseFile, save_case
from mutualrisk.store.case_text import HEAD, case_from_yaml
from mutualrisk.store.replacing import replace_file

WIDTH = 96
FORMS = (".yaml", ".yml")
WHO = {"commissioner": ("bidder", "Name of the bidder"), "board": ("us", "Name of our organisation")}


class Wanted(NamedTuple):
    """For whom a case is, how much it asks, and by which method."""

    perspective: Perspective
    depth: Depth
    folder: Path | None = None


def run(out: Path, wanted: Wanted, *, force: bool) -> int:
    """Write a blank case, unless something is there already."""
    if out.suffix.lower() not in (SUFFIX, *FORMS):
        what = f"A case cannot be written as “{out.suffix[:20]}”."
        raise Faulty(
            error(what, f"End the name with .yaml (to fill in by hand) or {SUFFIX}.", Place(out.name))
        )
    if out.exists() and not force:
        raise Faulty(
            error("There is such a file already.", "Choose another name, or add --force.", Place(out.name))
        )
    method = methods.method_in(wanted.folder)
    if out.suffix.lower() in FORMS:
        replace_file(out, lambda file: file.write(form(method, wanted, date.today().isoformat()).encode()))  # noqa: DTZ011 - the day on the wall
    else:
        save_case(out, CaseFile(blank(method, wanted, date.today().isoformat())))  # noqa: DTZ011 - the same
    page.write(f"{out}: a blank case with {len(asked(method, wanted.perspective, wanted.depth))} questions.")
    return 0


def blank(method: Method, wanted: Wanted, day: str) -> Case:
    """A case in which nothing is answered."""
    organisation, name = WHO[wanted.perspective]
    return Case(
        method=MethodUsed(id=method.id, version=method.version),
        organisations=(Organisation(id=organisation, name=name),),
        assessments=(
            Assessment(
                id="first",
                organisation=organisation,
                date=day,
                perspective=wanted.perspective,
                depth=wanted.depth,
            ),
        ),
    )


def form(method: Method, wanted: Wanted, day: str) -> str:
    """A blank case as a text to fill in; it reads as the case of :func:`blank`."""
    text = "\n".join(_lines(method, wanted, day)) + "\n"
    case_from_yaml(text)
    return text


def _lines(method: Method, wanted: Wanted, day: str) -> Iterator[str]:
    organisation, name = WHO[wanted.perspective]
    yield from (f"# {line}".rstrip() for line in HEAD.splitlines())
    yield ""
    yield f'method: {{id: {method.id}, version: "{method.version}"}}'
    yield 'title: ""'
    yield ""
    yield "contract:"
    yield from ('  title: ""', '  authority: ""', '  reference: ""')
    yield from _answers(method, wanted, "  ", about="contract")
    yield ""
    yield "organisations:"
    yield from (f"  - id: {organisation}", f'    name: "{name}"')
    yield ""
    yield from ("# Papers that answers rest on; an answer names them: {value: 12, evidence: [accounts]}",)
    yield from (
        "# evidence:",
        "#   - {id: accounts, title: Audited accounts 2025, grade: audited, date: 2025-09-30}",
    )
    yield ""
    yield "assessments:"
    yield from ("  - id: first", f"    organisation: {organisation}", f"    date: {day}", '    assessor: ""')
    yield from (f"    perspective: {wanted.perspective}", f"    depth: {wanted.depth}")
    yield from _answers(method, wanted, "    ", about="organisation")


def _answers(method: Method, wanted: Wanted, indent: str, *, about: str) -> Iterator[str]:
    """The questions of some sections, each under its comment, with nothing after the colon."""
    sections = {section.id: section for section in method.sections if section.about == about}
    mine = [q for q in asked(method, wanted.perspective, wanted.depth) if q.section in sections]
    yield f"{indent}answers:" if mine else f"{indent}answers: {{}}"
    section = ""
    for question in mine:
        if question.section != section:
            section = question.section
            yield from ("", f"{indent}  # --- {_one_line(sections[section].title, wanted.perspective)} ---")
        yield ""
        yield from (f"{indent}  # {line}" for line in _comment(question, wanted.perspective))
        yield f"{indent}  {question.id}:"


def _comment(question: Question, perspective: Perspective) -> Iterator[str]:
    yield from wrap(_one_line(question.text, perspective), WIDTH)
    for text in (question.hint, question.example):
        yield from wrap(_one_line(text, perspective), WIDTH, initial_indent="  ", subsequent_indent="  ")
    if question.visible_when:
        yield from wrap(f"  Only where: {question.visible_when}", WIDTH, subsequent_indent="    ")
    yield from wrap(f"  Answer: {_kind(question)}", WIDTH, subsequent_indent="    ")
    for name, option in question.options.items():
        yield from wrap(
            f"{name}: {_one_line(option.text, perspective)}",
            WIDTH,
            initial_indent="    ",
            subsequent_indent="      ",
        )


def _kind(question: Question) -> str:
    kinds = {
        "choice": "one of",
        "choices": "a list, such as [a, b], of",
        "yes_no": "yes or no",
        "date": "a date",
        "text": "a text",
    }
    limits = bounds(question)
    known = kinds.get(question.type, "a number")
    words = f"{known}, {limits}" if limits else known
    return f"{words}, or {{not_applicable: why}}" if question.not_applicable else words


def _one_line(wording: Wording, perspective: Perspective) -> str:
    return " ".join(worded(wording, perspective).split())
