"""What would change a rating, as steps: each leads to its question or its action, with whose move it is."""

from collections.abc import Iterator

from mutualrisk.domain.explanation import Change, Explanation, Step
from mutualrisk.domain.result import RiskResult
from mutualrisk.ui import wording
from mutualrisk.ui.results.blocks import Block, Grid, Title, Words
from mutualrisk.ui.results.cells import rating_cell
from mutualrisk.ui.results.words import uncapitalised, wholly_open
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import BREAK, Cell, Col, Row


def change_blocks(session: Session, risk: RiskResult, explanation: Explanation) -> Iterator[Block]:
    """The ways down, the ways up, and the questions that settle the rating."""
    yield Title(translate("Results", "What would change it"), place="changes")
    if wholly_open(risk.current):
        yield Words(translate("Results", "Too little is answered to say. Answers come first."), "second_ink")
    else:
        yield from _ways(session, explanation, "down")
        yield from _ways(session, explanation, "up")
    yield from _settling(session, explanation)


def _ways(session: Session, explanation: Explanation, direction: str) -> Iterator[Block]:
    down = direction == "down"
    name = (
        translate("Results", "What would bring it down")
        if down
        else translate("Results", "What would push it up")
    )
    found = [change for change in explanation.changes if change.direction == direction]
    if found:
        yield Title(name, "h3")
        yield Grid(name, _cols(), tuple(row for change in found for row in _rows(session, change)))
    elif down:
        yield Words(
            translate(
                "Results",
                "No answer that can still change, and no action of the catalogue, brings this rating down.",
            ),
            "second_ink",
        )


def _cols() -> tuple[Col, ...]:
    return (
        Col(translate("Results", "If"), 1, 250, folds=False),
        Col(translate("Results", "Whose move"), 0.05, 120),
        Col(translate("Results", "Then it is"), 0.3, 180),
    )


def _rows(session: Session, change: Change) -> Iterator[Row]:
    """One row for each step; what they come to stands beside the last."""
    perspective, last = session.assessment.perspective, len(change.steps) - 1
    for place, step in enumerate(change.steps):
        after = rating_cell(change.after, session.method.ratings) if place == last else _and()
        kind = "action" if step.kind == "action" else "question"
        move = Cell(wording.move(step.whose_move, perspective), tone="second_ink")
        yield Row(
            f"{kind}:{step.id}", (Cell(step.label, _told(step), font="body", tone="accent"), move, after)
        )


def _and() -> Cell:
    return Cell(translate("Results", "together with the next"), tone="second_ink")


def _told(step: Step) -> str:
    if step.kind == "action":
        return translate("Results", "An action, not in place yet")
    soon = {
        "ready": translate("Results", "It can change at once"),
        "slow": translate("Results", "It changes slowly"),
        "fixed": "",
    }[step.mutability]
    parts = (
        translate("Results", "Now: {answer}").format(answer=uncapitalised(step.before)),
        translate("Results", "Then: {answer}").format(answer=uncapitalised(step.after)),
        soon,
    )
    return BREAK.join(filter(None, parts))


def _settling(session: Session, explanation: Explanation) -> Iterator[Block]:
    if not explanation.settled_by:
        return
    labels = session.program.labels
    name = translate("Results", "Open questions that settle it")
    yield Title(name, "h3")
    rows = tuple(
        Row(f"question:{id_}", (Cell(labels[id_], font="body", tone="accent"),))
        for id_ in explanation.settled_by
    )
    yield Grid(name, (Col("", 1, 240, folds=False),), rows)
