"""Formulas and conditions: each can be read, its units fit, and nothing runs in a circle."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import UNITS, Node, Symbol, names
from mutualrisk.domain.expression_text import ExpressionFault, read_condition, read_number
from mutualrisk.domain.factor import Measure
from mutualrisk.domain.issue import Issue
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Places
from mutualrisk.engine.method_checks.checked import Checked, Keys
from mutualrisk.engine.symbols import PROFILE_SYMBOLS, fits

MOST_BEHIND = 1_000_000
"""How many names all measures and hidden questions together may rest on, each with what is behind it."""

_LONGEST_CIRCLE = 10

Graph = Mapping[str, frozenset[str]]


def check(checked: Checked) -> Iterator[Issue]:
    """Expressions that cannot be read, units that do not fit, divisions by nothing, and circles."""
    for keys, text in conditions(checked):
        yield from _condition(checked, keys, text, checked.symbols)
    for row in checked.method.verdicts:
        yield from _condition(checked, ("verdicts", row.id, "when"), row.when, PROFILE_SYMBOLS)
    for measure in checked.method.measures:
        yield from _measure(checked, measure)
    yield from _circles(checked)


def conditions(checked: Checked) -> Iterator[tuple[Keys, str]]:
    """Every condition over answers, and where it stands."""
    method = checked.method
    written: list[tuple[Keys, str | None]] = [
        (("questions", question.id, "visible_when"), question.visible_when) for question in method.questions
    ]
    written += [(("measures", measure.id, "needs"), measure.needs) for measure in method.measures]
    written += [(("rules", rule.id, "when"), rule.when) for rule in method.rules]
    written += [(("actions", action.id, "when"), action.when) for action in method.actions]
    written += [(("checks", consistency.id, "when"), consistency.when) for consistency in method.checks]
    written += [((*stated.keys, "when"), stated.signal.when) for stated in checked.signals]
    yield from ((keys, text) for keys, text in written if text is not None)


def _condition(checked: Checked, keys: Keys, text: str, known: Mapping[str, Symbol]) -> Iterator[Issue]:
    try:
        node = read_condition(text, known)
    except ExpressionFault as fault:
        yield checked.error(keys, fault.what, fault.remedy)
        return
    yield from _division(checked, keys, node)


def _measure(checked: Checked, measure: Measure) -> Iterator[Issue]:
    keys = ("measures", measure.id, "is")
    if measure.otherwise is not None and measure.needs is None and not _divides(checked, measure):
        what = "`otherwise` is given, but nothing says when it is used."
        yield checked.error(("measures", measure.id, "otherwise"), what, "Write `needs`, or remove it.")
    if measure.unit == "yes_no":
        yield from _condition(checked, keys, measure.formula, checked.symbols)
        return
    if measure.unit not in UNITS:
        remedy = f"Units: yes_no, {', '.join(UNITS)}."
        yield checked.error(("measures", measure.id, "unit"), f"{measure.unit[:40]!r} is not a unit.", remedy)
        return
    yield from _number(checked, measure, keys)


def _number(checked: Checked, measure: Measure, keys: Keys) -> Iterator[Issue]:
    try:
        node, unit = read_number(measure.formula, checked.symbols)
    except ExpressionFault as fault:
        yield checked.error(keys, fault.what, fault.remedy)
        return
    if unit is not None and not fits(unit, UNITS[measure.unit]):
        what = f"The formula gives {unit}, but the measure is declared in {measure.unit}."
        yield checked.error(keys, what, "Mend the formula or the unit.")
    yield from _division(checked, keys, node)


def _divides(checked: Checked, measure: Measure) -> bool:
    """Whether the formula may divide by nothing, in which case `otherwise` needs no condition."""
    try:
        node = read_number(measure.formula, checked.symbols).node
    except ExpressionFault:
        return True
    return any(isinstance(part, tree.Arithmetic) and part.operator == "/" for part in _within(node))


def _division(checked: Checked, keys: Keys, node: Node) -> Iterator[Issue]:
    divisors = (
        part.right for part in _within(node) if isinstance(part, tree.Arithmetic) and part.operator == "/"
    )
    if any(_is_nothing(divisor) for divisor in divisors):
        yield checked.error(keys, "The formula always divides by nothing.", "Divide by something else.")


def _within(node: Node) -> Iterator[Node]:
    yield node
    for child in tree.children(node):
        yield from _within(child)


def _is_nothing(node: Node) -> bool:
    if names(node):
        return False
    value = closures.number(node, Places({}))([])
    return value is not None and value[0] == value[1] == 0


def _circles(checked: Checked) -> Iterator[Issue]:
    graph = {
        question.id: _reads(question.visible_when, checked.symbols) for question in checked.method.questions
    }
    for measure in checked.method.measures:
        graph[measure.id] = _reads(measure.formula, checked.symbols) | _reads(measure.needs, checked.symbols)
    try:
        order = tuple(TopologicalSorter(graph).static_order())
    except CycleError as fault:
        yield _circle(checked, fault.args[1])
        return
    last = _beyond_bounds(order, graph)
    if last is not None:
        part = "questions" if last in checked.questions else "measures"
        what = "The measures and conditions up to here rest on too long chains of others."
        yield checked.error((part, last), what, "Compute from answers directly, with fewer steps between.")


def _circle(checked: Checked, circle: list[str]) -> Issue:
    part = "measures" if circle[0] not in checked.questions else "questions"
    shown = circle if len(circle) <= _LONGEST_CIRCLE else [*circle[:_LONGEST_CIRCLE], "…"]
    what = f"These depend on one another in a circle: {' → '.join(shown)}."
    return checked.error((part, circle[0]), what, "Break the circle: let one of them rest on answers alone.")


def _beyond_bounds(order: tuple[str, ...], graph: Graph) -> str | None:
    """The name at which what all names rest on, taken together, becomes too much to hold."""
    behind: dict[str, frozenset[str]] = {}
    total = 0
    for name in order:
        read = graph.get(name, frozenset())
        behind[name] = frozenset({name}).union(*(behind[other] for other in read))
        total += len(behind[name])
        if total > MOST_BEHIND:
            return name
    return None


def _reads(text: str | None, known: Mapping[str, Symbol]) -> frozenset[str]:
    if text is None:
        return frozenset()
    try:
        return names(read_condition(text, known))
    except ExpressionFault:
        pass
    try:
        return names(read_number(text, known).node)
    except ExpressionFault:
        return frozenset()
