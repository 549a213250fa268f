"""One risk or benefit in full: its stages, its proof, what would change it, its sources."""

from collections.abc import Iterator, Sequence

from mutualrisk.domain.explanation import Explanation
from mutualrisk.domain.result import BenefitResult, BenefitStage, Contribution, RiskResult, Stage
from mutualrisk.domain.value import worded
from mutualrisk.ui import wording
from mutualrisk.ui.results import words
from mutualrisk.ui.results.blocks import Block, Grid, Title, Words
from mutualrisk.ui.results.cells import rating_cell, strength_cell
from mutualrisk.ui.results.changes import change_blocks
from mutualrisk.ui.results.proof import proof_blocks
from mutualrisk.ui.results.sources import source_blocks
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row

AnyStage = Stage | BenefitStage


def risk_blocks(session: Session, id_: str) -> Iterator[Block]:
    """A risk in full."""
    risk = next(one for one in session.result.risks if one.id == id_)
    explanation = session.explanation(id_)
    yield Title(risk.title, "h1")
    yield Words(explanation.summary)
    yield Words(_moves(session, risk), "second_ink")
    yield from _stages(session, explanation)
    yield from change_blocks(session, risk, explanation)
    yield from _actions(session, risk.actions)
    yield from _how(session, explanation)


def benefit_blocks(session: Session, id_: str) -> Iterator[Block]:
    """A benefit in full."""
    benefit: BenefitResult = next(one for one in session.result.benefits if one.id == id_)
    explanation = session.explanation(id_)
    yield Title(benefit.title, "h1")
    yield Words(explanation.summary)
    yield from _stages(session, explanation)
    yield from _actions(session, benefit.actions)
    yield from _how(session, explanation)


def _moves(session: Session, risk: RiskResult) -> str:
    move = wording.move(risk.whose_move, session.assessment.perspective)
    return translate("Results", "Whose move reduces it: {move}.").format(move=words.uncapitalised(move))


def _stages(session: Session, explanation: Explanation) -> Iterator[Block]:
    """The stages, each with its sides."""
    cols = (
        Col(translate("Results", "Stage"), 0.4, 150, folds=False),
        Col(translate("Results", "Rating"), 0.5, 170),
        Col(translate("Results", "What it rests on"), 1, 220),
    )
    name = translate("Results", "Stages")
    rows = tuple(_stage(session, names, found) for found, names in _alike(explanation.stages))
    yield Title(name, place="stages")
    yield Grid(name, cols, rows)


def _alike(stages: Sequence[tuple[str, AnyStage]]) -> Iterator[tuple[AnyStage, list[str]]]:
    """Each stage once, with the names of all at which it stands so."""
    for place, (_, found) in enumerate(stages):
        if found not in [stage for _, stage in stages[:place]]:
            yield found, [name for name, stage in stages if stage == found]


def _stage(session: Session, names: list[str], found: AnyStage) -> Row:
    cuts = session.method.ratings
    named = [wording.stage_name(name) for name in names]
    title = Cell(wording.both([named[0], *map(words.uncapitalised, named[1:])]), font="strong")
    if isinstance(found, BenefitStage):
        return Row("", (title, strength_cell(found, cuts), Cell(words.strength_words(found, cuts))))
    return Row("", (title, rating_cell(found, cuts), Cell(words.stage_words(found, cuts))))


def _actions(session: Session, taken: Sequence[Contribution]) -> Iterator[Block]:
    """The actions on record that bear on it."""
    if not taken:
        return
    name = translate("Results", "Actions on record")
    cols = (
        Col(translate("Results", "Action"), 1, 240, folds=False),
        Col(translate("Results", "State"), 0.1, 120),
        Col(translate("Results", "Step"), 0, 80, "right"),
    )
    yield Title(name, "h3")
    yield Grid(name, cols, tuple(_action(session, part) for part in taken))


def _action(session: Session, part: Contribution) -> Row:
    action = next(one for one in session.assessment.actions if one.id == part.id)
    advice = next((one for one in session.method.actions if one.id == action.advice), None)
    title = action.title or (worded(advice.title, session.assessment.perspective) if advice else action.id)
    step = words.number(part.part) if part.part < 0 else f"+{words.number(part.part)}"
    return Row(
        f"action:{action.id}",
        (Cell(title, font="body", tone="accent"), Cell(wording.action_state(action.state)), Cell(step)),
    )


def _how(session: Session, explanation: Explanation) -> Iterator[Block]:
    """The proof, the rules that fired, and the sources of all of it."""
    yield Title(translate("Results", "How it is worked out"), place="proof")
    yield Words(
        translate(
            "Results",
            "Each reading is turned into a level by a stated scale; the level times its weight is its part; "
            "steps and limits of rules follow; the parts add up to the level.",
        ),
        "second_ink",
        "small",
    )
    yield from proof_blocks(session, explanation)
    yield from _fired(session, explanation)
    parts = [part for side in explanation.sides for part in side.parts]
    yield from source_blocks(
        session, [*explanation.reference, *(id_ for part in parts for id_ in part.reference)]
    )


def _fired(session: Session, explanation: Explanation) -> Iterator[Block]:
    fired = [one for one in session.result.findings if one.factor == explanation.factor and one.text]
    if fired:
        name = translate("Results", "Rules that hold")
        sure, loose = translate("Results", "Holds"), translate("Results", "May hold")
        rows = tuple(
            Row(f"finding:{one.rule}", (Cell(one.text, font="body"), Cell(sure if one.certain else loose)))
            for one in fired
        )
        yield Title(name, "h3")
        yield Grid(name, (Col(translate("Results", "Rule"), 1, 240, folds=False), Col("", 0.1, 110)), rows)
