"""One finding in full: what it read, the rule and its threshold, its sources, and the advice."""

from collections.abc import Iterator

from mutualrisk.domain.result import Finding
from mutualrisk.domain.rule import Rule
from mutualrisk.domain.value import worded
from mutualrisk.ui import wording
from mutualrisk.ui.results import words
from mutualrisk.ui.results.blocks import Block, Grid, Title, Way, Words
from mutualrisk.ui.results.finding_rows import finding_notes, weight_word
from mutualrisk.ui.results.sources import source_blocks
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row


def finding_blocks(session: Session, id_: str) -> Iterator[Block]:
    """A finding in full."""
    finding = next(one for one in session.result.findings if one.rule == id_)
    rule = next(one for one in session.method.rules if one.id == id_)
    yield Title(words.sentence(finding.text) or translate("Results", "A rule of the method holds."), "h1")
    yield Words(finding.says)
    yield Words(_standing(session, finding), "second_ink")
    yield from (Words(f"{note}.", "second_ink") for note in finding_notes(session, finding))
    yield from _read(session, finding)
    yield from _rule(session, finding, rule)
    yield from _advice(session, finding)
    yield from source_blocks(session, finding.reference)


def _standing(session: Session, finding: Finding) -> str:
    """How weighty it is, and whose move it is."""
    move = wording.move(finding.to, session.assessment.perspective)
    parts = (
        weight_word(finding.weight),
        translate("Results", "Whose move: {move}").format(move=words.uncapitalised(move)),
    )
    return ". ".join(filter(None, parts)) + "."


def _read(session: Session, finding: Finding) -> Iterator[Block]:
    if not finding.reads:
        return
    name = translate("Results", "What it read")
    cols = (
        Col(translate("Results", "Question or measure"), 1, 240, folds=False),
        Col(translate("Results", "Reading"), 0.5, 160),
    )
    questions = {question.id for question in session.method.questions}
    rows = tuple(
        Row(
            f"question:{item.id}" if item.id in questions else f"measure:{item.id}",
            (
                Cell(item.label, font="body", tone="accent"),
                Cell(words.sentence(item.value), font="small_strong"),
            ),
        )
        for item in finding.reads
    )
    yield Title(name, "h3")
    yield Grid(name, cols, rows)


def _rule(session: Session, finding: Finding, rule: Rule) -> Iterator[Block]:
    """The condition with its threshold, what it does, and why there."""
    yield Title(translate("Results", "The rule"), "h3")
    yield Words(
        translate("Results", "It holds when {condition}").format(condition=" ".join(rule.when.split()))
    )
    done = effect_words(session, finding)
    if done:
        yield Words(done)
    if rule.reason:
        yield Words(" ".join(rule.reason.split()), "second_ink")
    yield Way(f"rule:{rule.id}", translate("Results", "The rule in the method"))
    yield Words(
        translate("Results", "How certain the threshold is: {grade}.").format(
            grade=wording.grade(finding.grade)
        ),
        "second_ink",
    )


def effect_words(session: Session, finding: Finding) -> str:
    """What a rule did to a level; nothing for a finding that only speaks."""
    titles = words.titles(session.result)
    if finding.factor not in titles or finding.step is None or finding.side is None:
        return ""
    pattern = {
        "raise": translate("Results", "It raises the {side} of “{factor}” by {step}."),
        "lower": translate("Results", "It lowers the {side} of “{factor}” by {step}."),
        "floor": translate("Results", "It keeps the {side} of “{factor}” at {step} or above."),
        "cap": translate("Results", "It keeps the {side} of “{factor}” at {step} or below."),
    }[finding.effect]
    side = words.uncapitalised(words.side(finding.side))
    return pattern.format(side=side, factor=titles[finding.factor], step=f"{finding.step:g}")


def _advice(session: Session, finding: Finding) -> Iterator[Block]:
    known = {advice.id: advice for advice in session.method.actions}
    called = [known[id_] for id_ in finding.advice if id_ in known]
    if not called:
        return
    perspective = session.assessment.perspective
    name = translate("Results", "What could help")
    cols = (
        Col(translate("Results", "Action"), 1, 260, folds=False),
        Col(translate("Results", "Whose move"), 0.1, 120),
    )
    rows = tuple(
        Row(
            f"action:{advice.id}",
            (
                Cell(
                    worded(advice.title, perspective),
                    _told(worded(advice.text, perspective)),
                    font="body",
                    tone="accent",
                ),
                Cell(wording.move(advice.who, perspective), tone="second_ink"),
            ),
        )
        for advice in called
    )
    yield Title(name, "h3")
    yield Grid(name, cols, rows)


def _told(text: str) -> str:
    return " ".join(text.split())
