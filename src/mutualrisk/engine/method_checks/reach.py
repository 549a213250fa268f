"""Reach: every rule can fire, every condition can hold, every question can be met and moves something."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mutualrisk.domain.expression import Logic, Node, names
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES
from mutualrisk.engine.method_checks.answer_space import Spaces
from mutualrisk.engine.method_checks.checked import Checked, Keys
from mutualrisk.engine.method_checks.opposed import opposed
from mutualrisk.engine.method_checks.search import Outcome

_MOST_PARTS = 12
"""In a condition of more parts, it is not looked for the two that contradict each other."""


class Stated(NamedTuple):
    """A condition of a method, where it stands, and what is wrong when it can never hold."""

    keys: Keys
    text: str
    asks: tuple[str, ...]
    what: str


def check(checked: Checked, spaces: tuple[Spaces, ...]) -> Iterator[Issue]:
    """Conditions that no answers meet, and questions that are never shown."""
    for stated in _stated(checked):
        yield from _never(checked, stated, [space for space in spaces if space.perspective in stated.asks])
    for space in spaces:
        yield from _hidden(checked, space)


def screened(checked: Checked, spaces: tuple[Spaces, ...]) -> Iterator[Issue]:
    """Questions of the screening that hide behind what a screening does not ask."""
    for space in spaces:
        yield from _hidden(checked, space)


def _stated(checked: Checked) -> Iterator[Stated]:
    method = checked.method
    for rule in method.rules:
        yield Stated(("rules", rule.id, "when"), rule.when, rule.asks, "The rule can never fire")
    for consistency in method.checks:
        keys = ("checks", consistency.id, "when")
        yield Stated(keys, consistency.when, PERSPECTIVES, "The check can never fire")
    yield from _granted(method)
    for measure in method.measures:
        if measure.needs:
            keys = ("measures", measure.id, "needs")
            yield Stated(keys, measure.needs, PERSPECTIVES, "What the measure needs is never given")
    for stated in checked.signals:
        if stated.signal.when:
            what = "The signal can never count"
            yield Stated((*stated.keys, "when"), stated.signal.when, stated.factor.asks, what)


def _granted(method: Method) -> Iterator[Stated]:
    for action in method.actions:
        if action.when:
            keys = ("actions", action.id, "when")
            yield Stated(keys, action.when, action.asks, "The action is never offered")


def _never(checked: Checked, stated: Stated, spaces: list[Spaces]) -> Iterator[Issue]:
    nodes = [(space, space.read(stated.text)) for space in spaces]
    outcomes = [Outcome.NEVER if opposed(node) else space.holds(node) for space, node in nodes]
    if outcomes and all(outcome is Outcome.NEVER for outcome in outcomes):
        yield checked.error(stated.keys, f"{stated.what}{_why(nodes)}.", _remedy(nodes))
        return
    for (space, _), outcome in zip(nodes, outcomes, strict=True):
        if outcome is Outcome.NEVER and stated.keys[0] == "rules":
            what = f"{stated.what} for a {space.perspective}."
            yield checked.warning(stated.keys, what, "Ask that perspective for what it reads, or set `asks`.")


def _why(nodes: list[tuple[Spaces, Node]]) -> str:
    found = {tuple(sorted(_conflict(space, node))) for space, node in nodes}
    if len(found) != 1 or not (read := found.pop()):
        return ""
    return f": what it asks of {' and '.join(read)} is never so"


def _conflict(space: Spaces, node: Node) -> frozenset[str]:
    """What the smallest part of a condition reads that can never hold by itself."""
    if not isinstance(node, Logic) or node.operator != "and" or len(node.items) > _MOST_PARTS:
        return names(node)
    pairs = [Logic("and", (a, b)) for i, a in enumerate(node.items) for b in node.items[i + 1 :]]
    parts: Iterable[Node] = (*node.items, *pairs)
    return next((names(part) for part in parts if space.holds(part) is Outcome.NEVER), names(node))


def _remedy(nodes: list[tuple[Spaces, Node]]) -> str:
    unasked = sorted({name for space, node in nodes for name in space.unasked(node)})
    if unasked:
        return f"Nobody is asked {' and '.join(unasked)} where this is read: ask for it, or set `asks`."
    return "Look at the options and bounds of what it reads, and when each of these is itself shown."


def _hidden(checked: Checked, space: Spaces) -> Iterator[Issue]:
    for question in space.asked:
        if question.visible_when and space.holds(space.read(question.visible_when)) is Outcome.NEVER:
            yield _never_shown(checked, space, question.id, question.visible_when)


def _never_shown(checked: Checked, space: Spaces, question: str, text: str) -> Issue:
    keys = ("questions", question, "visible_when")
    nodes = [(space, space.read(text))]
    if space.depth == "screening":
        remedy = "Let it depend on questions of the screening only, or ask it in the full assessment."
        return checked.error(
            keys, f"In a screening the question is never shown to a {space.perspective}.", remedy
        )
    what = f"The question is never shown to a {space.perspective}{_why(nodes)}."
    return checked.error(keys, what, _remedy(nodes))
