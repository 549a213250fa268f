"""What a file offers, shown beside a case, and taken into it by whoever asked: all, some or nothing.

Every command that reads other people's files ends here. Without a word of what to accept a person at a
terminal is asked, and a pipe is shown the table while nothing is written.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from mutualrisk.cli import cases, faults, page
from mutualrisk.cli.accepting_page import blocks
from mutualrisk.cli.cases import Opened
from mutualrisk.cli.choosing import assessments
from mutualrisk.cli.streams import is_person
from mutualrisk.cli.taking import Target, take
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.offer import Offer
from mutualrisk.engine import offers
from mutualrisk.engine.case_checks import structure
from mutualrisk.engine.offers import Comparison, FactLine, Line, Taken

WORDS = ("proposed", "all", "none")
"""What may be accepted at once. Anything else names lines by their question, fact or number."""

ASK = "Accept which? proposed, all, none, or lines by name or number, with commas [none]: "

Make = Callable[[Opened, Assessment], Offer]
"""Makes the offer for one assessment of a case."""


class Wish(NamedTuple):
    """What somebody typed behind a command that takes a file in."""

    accept: str | None = None
    assessment: str | None = None
    out: Path | None = None
    method: Path | None = None
    anew: bool = False
    """Whether what is accepted goes into a new assessment, like the one that is named."""


def run(path: Path, make: Make, wish: Wish) -> int:
    """Show what is offered to a case beside what is recorded, and write what is accepted.

    Returns 1 where some of what was offered could not be read or cannot be taken, else 0.
    """
    opened = cases.looked_at(path, wish.method)
    broken = [issue for issue in structure(opened.method, opened.case) if issue.severity == "error"]
    if broken:
        raise Faulty(*cases.placed(path, broken))
    target = _assessment(opened, wish.assessment)
    offer = make(opened, target)
    case, id_ = opened.case, target.id
    if wish.anew:
        case, id_ = offers.as_new_assessment(case, opened.method, id_, offer)
        target = case.assessments[-1]
    found = offers.compared(opened.method, case, id_, offer)
    page.show(blocks(opened, target, offer, found))
    faults.show(offer.unread)
    status = 1 if offer.unread or any(not line.possible for line in found.lines) else 0
    wanted = _asked(found) if wish.accept is None else wish.accept
    if wanted is None:
        if found.lines or found.facts:
            page.write("\nNothing was written: say with --accept what to take.")
        return status
    taken = chosen(found, wanted)
    if not taken.answers and not taken.facts:
        page.write("\nNothing was accepted, so nothing was written.")
        return status
    written = take(Target(path, wish.out, opened, case), id_, offer, taken)
    for remark in written.remarks:
        faults.say("note", remark)
    count = len(taken.answers) + len(taken.facts)
    page.write(
        f"\n{written.path}: {count} of {len(found.lines) + len(found.facts)} accepted, to be confirmed."
    )
    return status


def chosen(found: Comparison, wanted: str) -> Taken:
    """What words take of an offer; raises a fault of use where a name means nothing, or two lines.

    ``all`` leaves out what the files themselves disagree about: of two values a person chooses by number.
    """
    match wanted.strip().lower():
        case "none" | "":
            return Taken(())
        case "proposed":
            facts = tuple(line.offered for line in found.facts if line.standing == "new")
            return Taken(found.proposed, facts)
        case "all":
            return _all(found)
    names = [name.strip() for name in wanted.split(",") if name.strip()]
    picked = [_named(found, name) for name in names]
    answers = tuple(line.offered for line in picked if isinstance(line, Line))
    for question in {one.question for one in answers}:
        if len({id(one) for one in answers if one.question == question}) > 1:
            _refuse(f"Two values were named for {question}. Name the one that holds.")
    return Taken(answers, tuple(line.offered for line in picked if isinstance(line, FactLine)))


def _all(found: Comparison) -> Taken:
    times: dict[str, int] = {}
    possible = [line for line in found.lines if line.possible]
    for line in possible:
        times[line.offered.question] = times.get(line.offered.question, 0) + 1
    for question in sorted(name for name, count in times.items() if count > 1):
        faults.say(
            "note", f"{question} is offered more than once, so none was taken. Name one by its number."
        )
    answers = tuple(line.offered for line in possible if times[line.offered.question] == 1)
    return Taken(answers, tuple(line.offered for line in found.facts))


def _named(found: Comparison, name: str) -> Line | FactLine:
    """The line of a name or a number."""
    lines: list[Line | FactLine] = [*found.facts, *found.lines]
    if name.isdecimal() and name.isascii():
        place = int(name[:9])
        if not 1 <= place <= len(lines):
            _refuse(f"There is no line {place}: there are {len(lines)}.")
        return _possible(lines[place - 1], name)
    named = [line for line in lines if name_of(line) == name]
    if not named:
        known = sorted({name_of(line) for line in lines})
        near = nearest(name, known)
        _refuse(f"“{name[:64]}” is not offered. {f'Did you mean “{near}”?' if near else ''}".strip())
    if len(named) > 1:
        numbers = " or ".join(str(place) for place, line in enumerate(lines, 1) if name_of(line) == name)
        _refuse(f"{name} is offered more than once. Say which: {numbers}.")
    return _possible(named[0], name)


def _possible(line: Line | FactLine, name: str) -> Line | FactLine:
    if isinstance(line, Line) and not line.possible:
        _refuse(f"{name} cannot be taken. {line.why}")
    return line


def name_of(line: Line | FactLine) -> str:
    """What a line is called on the command line."""
    return line.offered.question if isinstance(line, Line) else line.offered.fact


def _asked(found: Comparison) -> str | None:
    """What a person at the terminal says; nothing in a pipe."""
    return ask_of_person(ASK) if found.lines or found.facts else None


def ask_of_person(question: str) -> str | None:
    """What a person at the terminal answers; None in a pipe, where there is nobody to ask."""
    if not (is_person(sys.stdin) and is_person(sys.stdout)):
        return None
    sys.stdout.write(f"\n{question}")
    sys.stdout.flush()
    return sys.stdin.readline()


def _assessment(opened: Opened, wanted: str | None) -> Assessment:
    """The assessment that was named, or the only one."""
    found: Sequence[Assessment] = assessments(opened.case, wanted)
    if len(found) != 1:
        known = ", ".join(one.id for one in found) or "none"
        _refuse(f"There are several assessments, or none: {known}. Name one with --assessment.")
    return found[0]


def _refuse(what: str) -> NoReturn:
    import typer  # noqa: PLC0415 - only wrong use needs it

    raise typer.BadParameter(what)
