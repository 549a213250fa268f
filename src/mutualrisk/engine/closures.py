"""The first back-end of the expression tree: closures over an environment of ranges.

An environment is a list with one place for each question and measure. A place holds an interval or None
(numbers), bits of truth (yes/no), bits of options with the lowest for "does not apply" (choices), or
``(sure, possible, gaps)`` or None (several choices).
"""

from collections.abc import Callable, Mapping
from functools import partial, reduce
from operator import itemgetter
from typing import Any, NamedTuple

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node
from mutualrisk.engine import ranges
from mutualrisk.engine.ranges import ABSENT, EDGE, EITHER, FALSE, OPPOSITE, TRUE, MaybeInterval, Truth

Held = Any
"""What one place of an environment holds; its kind is fixed by the symbol of the place."""

Environment = list[Held]
Number = Callable[[Environment], MaybeInterval]
Condition = Callable[[Environment], Truth]

NOT_APPLICABLE = 1
"""The lowest bit of a choice: it does not apply."""


class Places:
    """Where each name stands in an environment, and the options of each choice."""

    def __init__(self, symbols: Mapping[str, tree.Symbol]) -> None:
        """Give every symbol a place, in the order of names."""
        self.symbols = symbols
        self.of = {name: place for place, name in enumerate(sorted(symbols))}

    def bits(self, name: str, options: tuple[str, ...]) -> int:
        """The bits of some options of a choice."""
        known = self.symbols[name].options
        return sum(1 << (known.index(option) + 1) for option in set(options))


def number(node: Node, places: Places) -> Number:
    """The closure of a formula."""
    match node:
        case tree.Number(value):
            constant = ranges.exact(value)
            return lambda _: constant
        case tree.Name(name):
            return itemgetter(places.of[name])
        case tree.Negative(item):
            inner = number(item, places)
            return lambda env: ranges.negative(inner(env))
        case tree.Count(name):
            return _count(places.of[name])
        case tree.Choose(condition_node, then_node, otherwise_node):
            test, then, otherwise = (
                condition(condition_node, places),
                number(then_node, places),
                number(otherwise_node, places),
            )
            return lambda env: _choose(test(env), then, otherwise, env)
        case tree.Arithmetic(operator, left_node, right_node):
            return _joined(_JOINS[operator], number(left_node, places), number(right_node, places))
        case tree.Call(function, nodes):
            return _call(function, tuple(number(item, places) for item in nodes))
        case _:
            raise TypeError(f"not a number: {node}")


_Join = Callable[[MaybeInterval, MaybeInterval], MaybeInterval]
_JOINS = {"+": ranges.add, "-": ranges.subtract, "*": ranges.multiply, "/": ranges.divide}
_CALLS = {
    "min": ranges.smallest,
    "max": ranges.largest,
    "or_else": ranges.or_else,
    "months_between": ranges.months_between,
}


def _joined(join: _Join, left: Number, right: Number) -> Number:
    return lambda env: join(left(env), right(env))


def _choose(truth: Truth, then: Number, otherwise: Number, env: Environment) -> MaybeInterval:
    if truth == TRUE:
        return then(env)
    if truth == FALSE:
        return otherwise(env)
    return ranges.choose(truth, then(env), otherwise(env))


def _count(place: int) -> Number:
    def counted(env: Environment) -> MaybeInterval:
        chosen = env[place]
        return (
            None
            if chosen is None
            else (float(chosen[0].bit_count()), float(chosen[1].bit_count()), chosen[2])
        )

    return counted


def _call(function: str, items: tuple[Number, ...]) -> Number:
    if function == "abs":
        return lambda env: ranges.magnitude(items[0](env))
    join = _CALLS[function]
    return reduce(partial(_joined, join), items)


def condition(node: Node, places: Places) -> Condition:
    """The closure of a condition."""
    match node:
        case tree.Flag(name):
            return itemgetter(places.of[name])
        case tree.Not(item):
            inner = condition(item, places)
            return lambda env: OPPOSITE[inner(env)]
        case tree.Logic(operator, items):
            return _logic(
                ranges.BOTH if operator == "and" else ranges.ANY,
                tuple(condition(item, places) for item in items),
            )
        case tree.Compare(operator, left, right):
            return _compare(_COMPARISONS[operator], (left, right), places)
        case tree.OneOf(name, options):
            return _one_of(places.of[name], places.bits(name, options))
        case tree.Has(name, option):
            return _has(places.of[name], places.bits(name, (option,)))
        case tree.Applies(name):
            return _applies(places.of[name], places.symbols[name].kind)
        case _:
            raise TypeError(f"not a condition: {node}")


def _logic(table: tuple[tuple[int, ...], ...], items: tuple[Condition, ...]) -> Condition:
    first, second, *rest = items
    decided = FALSE if table is ranges.BOTH else TRUE

    def pair(env: Environment) -> Truth:
        truth = first(env)
        return truth if truth == decided else table[truth][second(env)]

    def joined(env: Environment) -> Truth:
        truth = pair(env)
        for item in rest:
            if truth == decided:
                return truth
            truth = table[truth][item(env)]
        return truth

    return joined if rest else pair


class _Comparison(NamedTuple):
    """A comparison as "is the first below the second", perhaps the other way round, perhaps turned about."""

    test: Callable[[MaybeInterval, MaybeInterval], Truth]
    sign: int
    """1 for "below", -1 for "above"; 0 for "equal"."""
    holds: Truth
    """What it is where the test holds, and where it does not."""
    fails: Truth


_COMPARISONS = {
    "<": _Comparison(ranges.less, 1, TRUE, FALSE),
    ">=": _Comparison(ranges.less, 1, FALSE, TRUE),
    ">": _Comparison(ranges.more, -1, TRUE, FALSE),
    "<=": _Comparison(ranges.more, -1, FALSE, TRUE),
    "==": _Comparison(ranges.equal, 0, TRUE, FALSE),
    "!=": _Comparison(ranges.equal, 0, FALSE, TRUE),
}


def _compare(comparison: _Comparison, sides: tuple[Node, Node], places: Places) -> Condition:
    left, right = (number(side, places) for side in sides)
    if isinstance(sides[1], tree.Number) and comparison.sign:
        return _compare_at(comparison, left, sides[1].value)
    test = comparison.test
    if comparison.holds == TRUE:
        return lambda env: test(left(env), right(env))
    return lambda env: OPPOSITE[test(left(env), right(env))]


def _compare_at(comparison: _Comparison, left: Number, at: float) -> Condition:
    """A comparison with a constant, as nearly all are: what is exact is compared on the spot."""
    test, sign, holds, fails = comparison
    constant = ranges.exact(at)

    def compared(env: Environment) -> Truth:
        held = left(env)
        if held is None:
            return ABSENT
        low, high, gaps = held
        if low == high and not gaps:
            return holds if sign * (low - at) < -EDGE else fails
        truth = test(held, constant)
        return truth if holds == TRUE else OPPOSITE[truth]

    return compared


def _one_of(place: int, bits: int) -> Condition:
    others = ~(bits | NOT_APPLICABLE)

    def tested(env: Environment) -> Truth:
        answer = env[place]
        if answer & NOT_APPLICABLE:
            return (TRUE if answer & bits else 0) | (FALSE if answer & others else 0) | ABSENT
        if answer & bits:
            return EITHER if answer & others else TRUE
        return FALSE

    return tested


def _has(place: int, bit: int) -> Condition:
    def tested(env: Environment) -> Truth:
        chosen = env[place]
        if chosen is None:
            return ABSENT
        sure, possible, gaps = chosen
        truth = TRUE if sure & bit else (TRUE | FALSE if possible & bit else FALSE)
        return truth | ABSENT if gaps else truth

    return tested


def _applies(place: int, kind: str) -> Condition:
    if kind == "choice":
        return lambda env: (
            (FALSE if env[place] & NOT_APPLICABLE else 0) | (TRUE if env[place] & ~NOT_APPLICABLE else 0)
        )
    if kind == "condition":
        return lambda env: (FALSE if env[place] & ABSENT else 0) | (TRUE if env[place] & ~ABSENT else 0)
    return lambda env: _number_applies(env[place])


def _number_applies(held: Held) -> Truth:
    if held is None:
        return FALSE
    return TRUE | FALSE if held[2] else TRUE
