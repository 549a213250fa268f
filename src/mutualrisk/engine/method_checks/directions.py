"""Directions: a worse answer never helps, and no small step makes a large jump."""

from collections.abc import Iterator
from itertools import pairwise

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node
from mutualrisk.domain.expression_text import ExpressionFault, read_condition
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.question import Question
from mutualrisk.domain.rule import LEVEL_EFFECTS, Rule
from mutualrisk.engine.method_checks.checked import Checked, StatedSignal


def check(checked: Checked) -> Iterator[Issue]:
    """Signals that run against the direction of their question, and rules that make a cliff."""
    for stated in checked.signals:
        question = checked.questions.get(stated.signal.source)
        if question is not None and question.worse is not None and not _runs_with(stated, question):
            helped = "raises a benefit" if stated.side == "strength" else "lowers a risk"
            yield checked.error(
                stated.keys,
                f"A worse answer to {question.id!r} {helped} here.",
                "Turn the levels round, or drop `worse` from a question that cuts both ways.",
            )
    for rule in checked.method.rules:
        yield from _gate(checked, rule)
        yield from _cliff(checked, rule)


def _runs_with(stated: StatedSignal, question: Question) -> bool:
    levels = _from_best_to_worst(stated, question)
    if stated.side == "strength":
        levels = [-level for level in levels]
    runs = all(a <= b for a, b in pairwise(levels))
    return runs or _turns_back(stated, levels)


def _turns_back(stated: StatedSignal, levels: list[float]) -> bool:
    """Whether a curve runs neither way, which is another fault."""
    return stated.signal.levels is None and any(a < b for a, b in pairwise(levels))


def _from_best_to_worst(stated: StatedSignal, question: Question) -> list[float]:
    signal = stated.signal
    if signal.levels is not None:
        order = {"yes": ("no", "yes"), "no": ("yes", "no")}.get(str(question.worse), question.worse)
        return [signal.levels[option] for option in order or () if option in signal.levels]
    points = (signal.curve or signal.steps or {}) if question.worse in ("higher", "lower") else {}
    return [points[x] for x in sorted(points, reverse=question.worse == "lower")]


def _gate(checked: Checked, rule: Rule) -> Iterator[Issue]:
    if rule.gate and not rule.reason.strip():
        yield checked.error(
            ("rules", rule.id, "gate"),
            "A gate is an exception and gives no reason.",
            "Say in `reason` which law or fact is itself a step.",
        )


def _cliff(checked: Checked, rule: Rule) -> Iterator[Issue]:
    if rule.then not in LEVEL_EFFECTS or rule.gate:
        return
    try:
        node = read_condition(rule.when, checked.symbols)
    except ExpressionFault:
        return
    if _compares(node):
        yield checked.error(
            ("rules", rule.id, "when"),
            "The rule moves a level by a step when a number crosses a line: a cliff.",
            "Use a curve; or, where the law itself is a step, write `gate: true` with a reason.",
        )


def _compares(node: Node) -> bool:
    return isinstance(node, tree.Compare) or any(map(_compares, tree.children(node)))
