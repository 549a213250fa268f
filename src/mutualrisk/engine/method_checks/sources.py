"""Sources: no threshold without a reference or an honest label, and no label that says more than its source."""

from collections.abc import Iterable, Iterator
from datetime import date

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node
from mutualrisk.domain.expression_text import ExpressionFault, read_condition
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import SOURCED, Grade
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.engine.symbols import symbols


def check(checked: Checked) -> Iterator[Issue]:
    """Thresholds that rest on nothing, and dates that are none."""
    for stated in checked.signals():
        yield from _rests(checked, stated.keys, stated.signal.grade, stated.signal.reference, stated.signal.reason)
    for rule in checked.method.rules:
        yield from _rests(checked, ("rules", rule.id), rule.grade, rule.reference, rule.reason or "-")
        if not rule.reference and not rule.reason.strip() and _threshold(checked, rule.when):
            yield checked.error(("rules", rule.id, "when"), "The threshold has neither a reference nor a reason.",
                                "Name its source, or say in `reason` that it is this method's own.")  # fmt: skip
        for field in ("effective_from", "effective_to"):
            yield from _date(checked, ("rules", rule.id, field), getattr(rule, field))
    cuts = checked.method.ratings
    yield from _rests(checked, ("ratings",), cuts.grade, cuts.reference, cuts.reason)
    yield from _date(checked, ("effective_from",), checked.method.effective_from)
    yield from _date(checked, ("effective_to",), checked.method.effective_to)


def _rests(checked: Checked, keys: tuple[str | int, ...], grade: Grade, references: Iterable[str], reason: str) -> Iterator[Issue]:
    named = [reference for reference in checked.method.references if reference.id in set(references)]
    if grade in SOURCED and not named:
        yield checked.error(keys, f"The grade {grade} is claimed without a reference.", "Name the source, or grade it illustrative.")
    elif grade in SOURCED and not any(reference.grade in SOURCED for reference in named):
        yield checked.error(keys, f"The grade {grade} rests on weaker sources.", "Name a source read in full or in part, or lower the grade.")
    if not reason.strip():
        yield checked.error(keys, "No reason is given.", "Say why this much; where no source sets it, say so.")


def _threshold(checked: Checked, text: str) -> bool:
    try:
        return _names_a_number(read_condition(text, symbols(checked.method)))
    except ExpressionFault:
        return False


def _names_a_number(node: Node) -> bool:
    return (isinstance(node, tree.Number) and node.value != 0) or any(map(_names_a_number, tree.children(node)))


def _date(checked: Checked, keys: tuple[str | int, ...], text: str | None) -> Iterator[Issue]:
    try:
        if text is not None:
            date.fromisoformat(text)
    except ValueError:
        yield checked.error(keys, f"{text!r} is not a date.", "Write it as 2026-11-30.")
