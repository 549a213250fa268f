"""Formulas, conditions and texts: each can be read, its units fit, and nothing runs in a circle."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from mutualrisk.domain.expression import UNITS, Symbol, names
from mutualrisk.domain.expression_text import ExpressionFault, read_condition, read_number
from mutualrisk.domain.factor import Measure
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import PERSPECTIVES, Wording, worded
from mutualrisk.engine.closures import Places
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.engine.symbols import PROFILE_SYMBOLS, fits, symbols
from mutualrisk.engine.texts import Reader, template


def check(checked: Checked) -> Iterator[Issue]:
    """Expressions that cannot be read, units that do not fit, circles, texts with faulty holes."""
    known = symbols(checked.method)
    yield from _conditions(checked, known)
    for measure in checked.method.measures:
        yield from _measure(checked, measure, known)
    yield from _texts(checked, known)
    yield from _circles(checked, known)


def _conditions(checked: Checked, known: dict[str, Symbol]) -> Iterator[Issue]:
    method = checked.method
    written = [(("questions", q.id, "visible_when"), q.visible_when) for q in method.questions]
    written += [(("measures", m.id, "needs"), m.needs) for m in method.measures]
    written += [(("rules", r.id, "when"), r.when) for r in method.rules]
    written += [(("checks", c.id, "when"), c.when) for c in method.checks]
    written += [((*s.keys, "when"), s.signal.when) for s in checked.signals()]  # type: ignore[misc]
    for keys, text in written:
        yield from _condition(checked, keys, text, known)
    for row in method.verdicts:
        yield from _condition(checked, ("verdicts", row.id, "when"), row.when, PROFILE_SYMBOLS)


def _condition(checked: Checked, keys: tuple[str | int, ...], text: str | None, known: dict[str, Symbol]) -> Iterator[Issue]:
    try:
        if text is not None:
            read_condition(text, known)
    except ExpressionFault as fault:
        yield checked.error(keys, fault.what, fault.remedy)


def _measure(checked: Checked, measure: Measure, known: dict[str, Symbol]) -> Iterator[Issue]:
    keys = ("measures", measure.id, "is")
    if measure.unit == "yes_no":
        yield from _condition(checked, keys, measure.formula, known)
        return
    if measure.unit not in UNITS:
        yield checked.error(("measures", measure.id, "unit"), f"{measure.unit!r} is not a unit.", f"Units: yes_no, {', '.join(UNITS)}.")
        return
    try:
        unit = read_number(measure.formula, known).unit
    except ExpressionFault as fault:
        yield checked.error(keys, fault.what, fault.remedy)
        return
    if unit is not None and not fits(unit, UNITS[measure.unit]):
        yield checked.error(keys, f"The formula gives {unit}, but the measure is declared in {measure.unit}.", "Mend the formula or the unit.")


def _texts(checked: Checked, known: dict[str, Symbol]) -> Iterator[Issue]:
    method = checked.method
    units = {measure.id: measure.unit for measure in method.measures}
    reader = Reader(Places(known), {q.id: q for q in method.questions}, units, "commissioner")
    for rule in method.rules:
        for field in ("text", "says"):
            yield from _text(checked, ("rules", rule.id, field), getattr(rule, field), reader)


def _text(checked: Checked, keys: tuple[str | int, ...], wording: Wording, reader: Reader) -> Iterator[Issue]:
    for perspective in PERSPECTIVES:
        try:
            template(worded(wording, perspective), reader)
        except (ExpressionFault, KeyError) as fault:
            what = fault.what if isinstance(fault, ExpressionFault) else f"{fault} cannot stand in a text."
            yield checked.error(keys, f"In a text: {what}", "Name a question or a measure between { and }.")
            return


def _circles(checked: Checked, known: dict[str, Symbol]) -> Iterator[Issue]:
    graph: dict[str, frozenset[str]] = {}
    for question in checked.method.questions:
        graph[question.id] = _reads(question.visible_when, known)
    for measure in checked.method.measures:
        graph[measure.id] = _reads(measure.formula, known) | _reads(measure.needs, known)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as fault:
        circle = fault.args[1]
        part = "measures" if any(m.id == circle[0] for m in checked.method.measures) else "questions"
        yield checked.error((part, circle[0]), f"These depend on one another in a circle: {' → '.join(circle)}.", "Break the circle.")


def _reads(text: str | None, known: dict[str, Symbol]) -> frozenset[str]:
    for read in (read_condition, lambda t, k: read_number(t, k).node):
        try:
            return names(read(text, known)) if text else frozenset()
        except ExpressionFault:
            continue
    return frozenset()
