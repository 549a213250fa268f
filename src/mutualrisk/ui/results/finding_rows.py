"""The findings, by weight or by whose move it is; those that may hold come with what decides."""

from collections.abc import Iterator, Sequence

from mutualrisk.domain.result import Finding
from mutualrisk.domain.rule import Weightiness
from mutualrisk.domain.value import Move
from mutualrisk.ui import wording
from mutualrisk.ui.results.blocks import Block, Choice, Grid, Title, Way, Words
from mutualrisk.ui.results.verdict_words import all_open
from mutualrisk.ui.results.words import sentence, spelt
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import BREAK, Cell, Col, Row

MOST_LOOSE = 12
"""So many findings that may hold are listed before more are asked for."""
WEIGHTS: tuple[Weightiness, ...] = ("serious", "caution", "note")
MOVES: tuple[Move, ...] = ("commissioner", "mutual", "both")


def weight_word(weight: Weightiness) -> str:
    """How weighty a finding is."""
    return {
        "serious": translate("Results", "Serious"),
        "caution": translate("Results", "Caution"),
        "note": translate("Results", "Note"),
    }[weight]


def finding_blocks(session: Session, order: str, *, everything: bool) -> Iterator[Block]:
    """The findings in an order, ``weight`` or ``move``; then those that may hold."""
    told = [finding for finding in session.result.findings if finding.text]
    sure, loose = [one for one in told if one.certain], [one for one in told if not one.certain]
    yield Title(translate("Results", "Findings"), place="findings")
    if all_open(session.result):
        yield Words(_waiting(len(loose)), "second_ink")
        return
    if not told:
        yield Words(translate("Results", "No rule of the method found anything to report."), "second_ink")
        return
    yield Choice("order", translate("Results", "Order of the findings"), _orders(), order)
    for name, group in _groups(session, sure, order):
        yield Title(name, "h3")
        called = translate("Results", "Findings: {group}").format(group=name)
        yield Grid(called, _cols(order), _rows(session, group, order))
    yield from _loose(session, loose, everything=everything)


def _waiting(count: int) -> str:
    return translate(
        "Results", "No rule of the method holds for certain yet; {count} may, once there are answers."
    ).format(count=spelt(count))


def _orders() -> tuple[tuple[str, str], ...]:
    return (
        ("weight", translate("Results", "By weight")),
        ("move", translate("Results", "By whose move")),
    )


def _groups(session: Session, found: Sequence[Finding], order: str) -> Iterator[tuple[str, list[Finding]]]:
    perspective = session.assessment.perspective
    if order == "move":
        named = [(wording.move(move, perspective), [f for f in found if f.to == move]) for move in MOVES]
    else:
        named = [(weight_word(weight), [f for f in found if f.weight == weight]) for weight in WEIGHTS]
    return ((name, group) for name, group in named if group)


def _loose(session: Session, loose: Sequence[Finding], *, everything: bool) -> Iterator[Block]:
    if not loose:
        return
    name = translate("Results", "May hold, as open answers decide")
    shown = loose if everything else loose[:MOST_LOOSE]
    yield Title(name, "h3")
    yield Grid(name, _cols("move"), _rows(session, shown, "move"))
    if len(shown) < len(loose):
        more = translate("Results", "Show all {count} that may hold").format(count=len(loose))
        yield Way("show:loose", more)


def _cols(order: str) -> tuple[Col, ...]:
    """The columns in an order; what heads a group is not said again in its rows."""
    said = {
        "weight": Col(translate("Results", "Whose move"), 0.05, 120),
        "move": Col(translate("Results", "Weight"), 0.05, 96),
    }
    return (
        Col(translate("Results", "Finding"), 1, 240, folds=False),
        said[order],
        Col(translate("Results", "Source"), 0.3, 170),
    )


def _rows(session: Session, found: Sequence[Finding], order: str) -> tuple[Row, ...]:
    sources = {source.id: source for source in session.method.references}
    perspective = session.assessment.perspective

    def row(finding: Finding) -> Row:
        first = next((sources[id_] for id_ in finding.reference if id_ in sources), None)
        source = ", ".join(str(part) for part in (first.title, first.year) if part) if first else ""
        move = Cell(wording.move(finding.to, perspective), tone="second_ink")
        return Row(
            f"finding:{finding.rule}",
            (
                Cell(
                    sentence(finding.text),
                    BREAK.join(finding_notes(session, finding)),
                    font="body",
                    about=finding.says,
                ),
                move if order == "weight" else Cell(weight_word(finding.weight), font="small_strong"),
                Cell(source, wording.grade(finding.grade), tone="second_ink"),
            ),
        )

    return tuple(row(finding) for finding in found)


def finding_notes(session: Session, finding: Finding) -> tuple[str, ...]:
    """What must be said beside a finding: that it may hold and what decides, that it is about the tender."""
    notes = []
    if not finding.certain:
        decides = deciding(session, finding)
        notes.append(
            translate("Results", "May hold; decided by: {questions}").format(questions=decides)
            if decides
            else translate("Results", "May hold")
        )
    if finding.about == "tender":
        notes.append(translate("Results", "About the tender: never counts against the bidder"))
    return tuple(notes)


def deciding(session: Session, finding: Finding) -> str:
    """What a finding reads that is not known yet."""
    not_known = session.program.reader.words.say.not_known
    unknown = [item.label for item in finding.reads if item.value == not_known]
    return "; ".join(f"“{label}”" for label in unknown)
