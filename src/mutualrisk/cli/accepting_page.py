"""The review table: each offered value beside the recorded one, how it stands, and where it was read."""

from collections.abc import Iterator

from mutualrisk.cli.cases import Opened
from mutualrisk.cli.page import Block, Cell, Heading, Line, Table
from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.offer import Offer
from mutualrisk.domain.question import Question
from mutualrisk.engine import offers
from mutualrisk.engine.offers import Comparison
from mutualrisk.reports.phrases import answer_words

MOST_TRAILS = 6
"""How many places of one value are shown; the rest are counted. The case keeps them all."""

_ROLES = {"new": "strong", "changed": "warning", "conflicting": "error", "same": "quiet", "invalid": "error"}


def blocks(opened: Opened, target: Assessment, offer: Offer, found: Comparison) -> Iterator[Block]:
    """What is offered to an assessment, in a table, then line by line where each value stands."""
    yield Heading(offer.title, of_page=True)
    yield Line(f"For assessment {target.id} of {_name(opened, target)}.", "quiet")
    yield from _findings(offer)
    if not found.lines and not found.facts:
        yield Line("")
        yield Line("Nothing in it answers a question of this method.")
        return
    yield Heading("Offered")
    rows = (*_fact_rows(found), *_rows(opened, target, found))
    yield Table(("no", "for", "offered", "recorded", "standing", "taken unless told otherwise"), rows)
    yield Heading("Where each stands")
    yield from _trails(found)
    if offer.documents:
        yield Heading("Documents")
        for document in offer.documents:
            date = f", {document.date}" if document.date else ""
            yield Line(f"{document.title} ({document.grade}{date}). {document.note}".strip())


def _name(opened: Opened, target: Assessment) -> str:
    return next(
        (one.called for one in opened.case.organisations if one.id == target.organisation),
        target.organisation,
    )


def _findings(offer: Offer) -> Iterator[Block]:
    if offer.findings:
        yield Heading("Worth a look first")
        for issue in offer.findings:
            yield Line(str(issue), "warning")


def _fact_rows(found: Comparison) -> Iterator[tuple[str | Cell, ...]]:
    for place, line in enumerate(found.facts, 1):
        standing = Cell(line.standing, _ROLES[line.standing])
        taken = "yes" if line.standing == "new" else "no"
        yield str(place), line.offered.fact, line.offered.value, line.was, standing, taken


def _rows(opened: Opened, target: Assessment, found: Comparison) -> Iterator[tuple[str | Cell, ...]]:
    questions = {question.id: question for question in opened.method.questions}
    for place, line in enumerate(found.lines, len(found.facts) + 1):
        question = questions.get(line.offered.question)
        said = _said(question, line.offered.answer, target)
        was = _said(question, line.was, target) if line.was else ""
        standing = Cell(line.standing, _ROLES[line.standing])
        taken = "yes" if line.proposed else "no, look first" if line.offered.doubt else "no"
        yield str(place), line.offered.question, Cell(said, "bold"), was, standing, taken


def _said(question: Question | None, answer: Answer, target: Assessment) -> str:
    if question is None:
        return str(answer.value)
    return answer_words(question, answer, target.perspective)


def _trails(found: Comparison) -> Iterator[Line]:
    place = 0
    for fact in found.facts:
        place += 1
        yield Line(f"{place} {fact.offered.fact}", "bold")
        yield from (Line(one.words(), "quiet", indent=4) for one in fact.offered.trail[:MOST_TRAILS])
    for line in found.lines:
        place += 1
        yield from _line_trail(place, line)


def _line_trail(place: int, line: offers.Line) -> Iterator[Line]:
    offered = line.offered
    yield Line(f"{place} {offered.question}", "bold")
    if offered.doubt:
        yield Line(f"Look first: {offered.doubt}", "warning", indent=4)
    if line.why:
        yield Line(str(line.why), "warning", indent=4)
    if offered.derived:
        yield Line(offered.derived, indent=4)
    yield from (Line(one.words(), "quiet", indent=4) for one in offered.trail[:MOST_TRAILS])
    if len(offered.trail) > MOST_TRAILS:
        yield Line(f"and {len(offered.trail) - MOST_TRAILS} more places", "quiet", indent=4)
