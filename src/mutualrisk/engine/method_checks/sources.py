"""Sources: no threshold without a reference or an honest label, and no label above its source."""

from collections.abc import Iterable, Iterator

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node
from mutualrisk.domain.expression_text import ExpressionFault, read_condition
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.rule import LEVEL_EFFECTS, Rule
from mutualrisk.domain.value import SOURCED, Grade
from mutualrisk.engine.method_checks.checked import Checked, Keys


def check(checked: Checked) -> Iterator[Issue]:
    """Thresholds, figures and steps that rest on nothing, and grades above those of their sources."""
    for stated in checked.signals:
        yield from _rests(checked, stated.keys, stated.signal.grade, stated.signal.reference)
    for part in ("measures", "rules", "actions", "partnerships"):
        for item in getattr(checked.method, part):
            yield from _rests(checked, (part, item.id), item.grade, item.reference)
    yield from _rests(checked, ("ratings",), checked.method.ratings.grade, checked.method.ratings.reference)
    for rule in checked.method.rules:
        yield from _threshold(checked, rule)
    for benchmark in checked.method.benchmarks:
        if not benchmark.reference:
            keys = ("benchmarks", benchmark.id, "reference")
            yield checked.error(keys, "The figure has no source.", "Name one, or remove the figure.")
    yield from _reasons(checked)


def _rests(checked: Checked, keys: Keys, grade: Grade, references: Iterable[str]) -> Iterator[Issue]:
    named = [checked.references[id_] for id_ in references if id_ in checked.references]
    if grade not in SOURCED or any(reference.grade in SOURCED for reference in named):
        return
    if named:
        what, remedy = (
            f"The grade {grade} rests on weaker sources.",
            "Name a source that was read, or lower the grade.",
        )
    else:
        what = f"The grade {grade} is claimed without a reference."
        remedy = "Name the source, or grade it illustrative."
    yield checked.error((*keys, "grade"), what, remedy)


def _threshold(checked: Checked, rule: Rule) -> Iterator[Issue]:
    if rule.reference or rule.reason.strip():
        return
    remedy = "Name its source, or say in `reason` that it is this method's own."
    if rule.then in LEVEL_EFFECTS:
        what = "The step that the rule takes has neither a reference nor a reason."
        yield checked.error(("rules", rule.id), what, remedy)
    elif _has_threshold(checked, rule.when):
        what = "The threshold has neither a reference nor a reason."
        yield checked.error(("rules", rule.id, "when"), what, remedy)


def _has_threshold(checked: Checked, text: str) -> bool:
    try:
        return _names_a_number(read_condition(text, checked.symbols))
    except ExpressionFault:
        return False


def _names_a_number(node: Node) -> bool:
    own = isinstance(node, tree.Number) and node.value != 0
    return own or any(map(_names_a_number, tree.children(node)))


def _reasons(checked: Checked) -> Iterator[Issue]:
    """What must say why, and does not."""
    method = checked.method
    reasons: list[tuple[Keys, str]] = [(stated.keys, stated.signal.reason) for stated in checked.signals]
    reasons += [(("verdicts", row.id), row.reason) for row in method.verdicts]
    reasons += [
        (("actions", action.id, "effects", number), effect.reason)
        for action in method.actions
        for number, effect in enumerate(action.effects)
    ]
    reasons += [((part,), getattr(method, part).reason) for part in ("ratings", "evidence", "mitigation")]
    for keys, reason in reasons:
        if not reason.strip():
            remedy = "Say why this much; where no source sets it, say so."
            yield checked.error((*keys, "reason"), "No reason is given.", remedy)
