"""``verify``: whether a PDF or a workbook is what its case makes."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mutualrisk.cli import page
from mutualrisk.cli.page import Heading, Line
from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.domain.result import Result
from mutualrisk.engine import case_checks
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports import phrases
from mutualrisk.reports.audiences import WORDS
from mutualrisk.reports.found import Found, found
from mutualrisk.reports.kinds import KINDS
from mutualrisk.reports.seal import CASE, LOGO
from mutualrisk.reports.verification import Outcome, Verification, verified
from mutualrisk.store import methods
from mutualrisk.store.case_file import open_case
from mutualrisk.store.case_text import case_from_json
from mutualrisk.store.methods import Judge

SAID: dict[Outcome, str] = {
    "same": "It matches its case: made again, the file is the same byte for byte.",
    "saved again": "It was saved again by another program. All that it shows matches its case.",
    "altered": "It was altered: its case makes something else.",
    "other case": "It does not match this case: it was made from another, or the case was edited since.",
    "other rules": "It was made by another method than the one at hand, so it cannot be made again.",
    "other program": "Another version of MutualRisk laid it out, so its pages cannot be compared.",
}
"""Each outcome in a sentence."""

SOUND: frozenset[Outcome] = frozenset({"same", "saved again"})
UNSEEN: frozenset[Outcome] = frozenset({"other rules", "other program"})
"""Outcomes at which only the scores can be compared."""


class Against(NamedTuple):
    """What a document is compared with; what is not given is taken from inside it."""

    case: Path | None = None
    method: Path | None = None
    logo: Path | None = None


def run(path: Path, against: Against) -> int:
    """Say whether the document at a path matches its case; 0 where it does."""
    document = found(path)
    case = _case(path, document, against)
    judge = methods.judge_for(document.seal.method, against.method, document.seal.language)
    _refuse_unsound(case, judge)
    made = verified(document, case, judge.program, _logo(document, against))
    page.show([*_head(path, document, made), Line(""), *_told(made), *_since(document, case, made)])
    return 0 if made.outcome in SOUND else 1


def _case(path: Path, document: Found, against: Against) -> Case:
    """The case that is named, else the one inside."""
    if KINDS[document.seal.kind].blank:
        return Case(method=document.seal.method)
    if against.case:
        return open_case(against.case).case
    if CASE not in document.files:
        what = "It does not carry its case: only the full report for our own use does."
        raise Faulty(error(what, "Name the case that it was made from with --case.", Place(path.name)))
    return case_from_json(document.files[CASE].decode(errors="replace"), f"{path.name}, {CASE}")


def _refuse_unsound(case: Case, judge: Judge) -> None:
    """Raise Faulty with what keeps a case from being evaluated; a blank document has none."""
    found_amiss = case_checks.check(judge.method, case, judge.prepared) if case.assessments else ()
    errors = [issue for issue in found_amiss if issue.severity == "error"]
    if errors:
        raise Faulty(*errors)


def _logo(document: Found, against: Against) -> bytes:
    return against.logo.read_bytes() if against.logo else document.files.get(LOGO, b"")


def _head(path: Path, document: Found, made: Verification) -> Iterator[Heading | Line]:
    """What the document says it is."""
    seal = document.seal
    kind = KINDS[seal.kind].title if document.form == "pdf" else "Workbook"
    yield Heading(path.name)
    if made.origin and not KINDS[seal.kind].blank:
        whose = made.origin.material
        yield Line(f"{whose.name}, {phrases.date_words(whose.result.date)}")
    yield Line(f"{kind} for {WORDS[seal.audience].title}, written by MutualRisk {seal.program}")
    yield Line(f"Method {seal.method.id} {seal.method.version}")


def _told(made: Verification) -> Iterator[Line]:
    """The outcome, and where the document differs."""
    yield Line(SAID[made.outcome], "strong")
    for difference in made.differences:
        yield Line(str(difference), indent=2)
    if made.outcome in UNSEEN:
        yield Line(f"Its case gives {'the same' if made.same_scores else 'other'} scores here.")


def _since(document: Found, case: Case, made: Verification) -> Iterator[Line]:
    """What the method of today says, where the document came from an older one."""
    used = document.seal.method
    today = methods.todays(used)
    if today is None or _number(used.version) >= _number(today.method.version):
        return
    yield Line(f"It came from an older method: {used.version}, and today's is {today.method.version}.")
    if made.origin and made.outcome not in UNSEEN and not KINDS[document.seal.kind].blank:
        one = made.origin.assessment
        now = evaluate_with(today.program(one.perspective, one.depth), case, one)
        yield from (Line(moved, indent=2) for moved in _moved(made.origin.material.result, now))


def _number(version: str) -> tuple[int, ...]:
    """A version in the order of time; nothing where it is none."""
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _moved(then: Result, now: Result) -> Iterator[str]:
    """The ratings and the verdict that today's method gives otherwise."""
    before = {risk.id: risk.current.rating for risk in then.risks}
    for risk in now.risks:
        old = before.get(risk.id, "not assessed")
        if old != risk.current.rating:
            yield f"{risk.title}: {old} then, {risk.current.rating} now"
    if then.verdict.title != now.verdict.title:
        yield f"Verdict: “{then.verdict.title}” then, “{now.verdict.title}” now"
