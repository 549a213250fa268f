"""The second back-end of the expression tree: closures over a sheet of columns."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import reduce

import numpy as np

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node, Symbol
from mutualrisk.engine.closures import NOT_APPLICABLE
from mutualrisk.engine.columns import arithmetic, logic
from mutualrisk.engine.columns.values import Choices, Column, Flags, Numbers, Sets, Truths, constant


class Sheet:
    """The columns of one chunk by name, and the rows that matter just now (None: all)."""

    def __init__(self, columns: dict[str, Column], rows: int) -> None:
        """Keep the columns; they are filled in and emptied as measures and visibility are worked out."""
        self.columns, self.rows = columns, rows
        self.live: Flags | None = None

    @contextmanager
    def only(self, rows: Flags) -> Iterator[None]:
        """While other rows do not matter, whatever a formula makes of them."""
        before = self.live
        self.live = rows if before is None else rows & before
        yield
        self.live = before


Number = Callable[[Sheet], Numbers]
Condition = Callable[[Sheet], Truths]
Symbols = Mapping[str, Symbol]


def number(node: Node, symbols: Symbols) -> Number:
    """The closure of a formula."""
    match node:
        case tree.Number(value):
            held = constant(value)
            return lambda _: held
        case tree.Name(name):
            return lambda sheet: sheet.columns[name]  # type: ignore[return-value]  # the name of a number
        case tree.Negative(item):
            inner = number(item, symbols)
            return lambda sheet: arithmetic.negative(inner(sheet))
        case tree.Count(name):
            return lambda sheet: _count(sheet.columns[name])  # type: ignore[arg-type]  # the name of several choices
        case tree.Choose(test, then, otherwise):
            return _choose(condition(test, symbols), number(then, symbols), number(otherwise, symbols))
        case tree.Arithmetic(operator, left, right):
            return _arithmetic(operator, number(left, symbols), number(right, symbols))
        case tree.Call(function, items):
            return _call(function, tuple(number(item, symbols) for item in items))
        case _:
            raise TypeError(f"not a number: {node}")


_JOINS = {"+": arithmetic.add, "-": arithmetic.subtract, "*": arithmetic.multiply}


def _arithmetic(operator: str, left: Number, right: Number) -> Number:
    if operator == "/":
        return lambda sheet: arithmetic.divide(left(sheet), right(sheet), sheet.live)
    join = _JOINS[operator]
    return lambda sheet: join(left(sheet), right(sheet))


def _choose(test: Condition, then: Number, otherwise: Number) -> Number:
    def chosen(sheet: Sheet) -> Numbers:
        truths = test(sheet)
        with sheet.only(truths.yes):
            first = then(sheet)
        with sheet.only(logic.false(truths)):
            second = otherwise(sheet)
        return arithmetic.choose(truths, first, second)

    return chosen


def _count(held: Sets) -> Numbers:
    low = np.bitwise_count(held.sure).astype(np.float64)
    high = low if held.possible is held.sure else np.bitwise_count(held.possible).astype(np.float64)
    return Numbers(low, high, held.gaps, held.absent)


def _call(function: str, items: tuple[Number, ...]) -> Number:
    match function:
        case "min":
            return lambda sheet: arithmetic.smallest([item(sheet) for item in items])
        case "max":
            return lambda sheet: arithmetic.largest([item(sheet) for item in items])
        case "abs":
            return lambda sheet: arithmetic.magnitude(items[0](sheet))
        case _:
            pair = arithmetic.or_else if function == "or_else" else arithmetic.months_between
            return lambda sheet: pair(items[0](sheet), items[1](sheet))


def condition(node: Node, symbols: Symbols) -> Condition:
    """The closure of a condition."""
    match node:
        case tree.Flag(name):
            return lambda sheet: sheet.columns[name]  # type: ignore[return-value]  # the name of a yes/no
        case tree.Not(item):
            inner = condition(item, symbols)
            return lambda sheet: logic.opposite(inner(sheet))
        case tree.Logic(operator, items):
            join, parts = (
                logic.both if operator == "and" else logic.any_of,
                [condition(item, symbols) for item in items],
            )
            return lambda sheet: reduce(join, (part(sheet) for part in parts))
        case tree.Compare(operator, left, right):
            return _compare(operator, number(left, symbols), number(right, symbols))
        case tree.OneOf(name, options):
            mask = _bits(symbols[name], options)
            return lambda sheet: _one_of(sheet.columns[name], mask)  # type: ignore[arg-type]  # the name of a choice
        case tree.Has(name, option):
            bit = _bits(symbols[name], (option,))
            return lambda sheet: _has(sheet.columns[name], bit)  # type: ignore[arg-type]  # the name of several choices
        case tree.Applies(name):
            return lambda sheet: applies(sheet.columns[name])
        case _:
            raise TypeError(f"not a condition: {node}")


def _bits(symbol: Symbol, options: tuple[str, ...]) -> int:
    return sum(1 << (symbol.options.index(option) + 1) for option in set(options))


def _compare(operator: str, left: Number, right: Number) -> Condition:
    match operator:
        case "<":
            return lambda sheet: logic.less(left(sheet), right(sheet))
        case ">":
            return lambda sheet: logic.less(right(sheet), left(sheet))
        case "<=":
            return lambda sheet: logic.opposite(logic.less(right(sheet), left(sheet)))
        case ">=":
            return lambda sheet: logic.opposite(logic.less(left(sheet), right(sheet)))
        case "==":
            return lambda sheet: logic.equal(left(sheet), right(sheet))
        case _:
            return lambda sheet: logic.opposite(logic.equal(left(sheet), right(sheet)))


def _one_of(held: Choices, mask: int) -> Truths:
    bits = held.bits
    gap = bits & NOT_APPLICABLE != 0
    yes = bits & mask != 0
    if held.single:
        return Truths(yes, None, gap if gap.any() else None)
    return Truths(yes, bits & ~bits.dtype.type(mask | NOT_APPLICABLE) != 0, gap)


def _has(held: Sets, bit: int) -> Truths:
    sure = held.sure & bit != 0
    if held.possible is held.sure and held.gaps is None:
        return Truths(sure) if held.absent is None else Truths(sure & ~held.absent, None, held.absent)
    yes, no = held.possible & bit != 0, ~sure
    gap = np.zeros(np.shape(sure), np.bool_) if held.gaps is None else held.gaps != 0
    if held.absent is None:
        return Truths(yes, no, gap)
    return Truths(yes & ~held.absent, no & ~held.absent, gap | held.absent)


def applies(held: Column) -> Truths:
    """Where a question or a measure applies at all."""
    match held:
        case Choices(bits, single):
            yes = bits > NOT_APPLICABLE
            return Truths(yes) if single else Truths(yes, bits & NOT_APPLICABLE != 0)
        case Truths(yes, no, gap):
            if gap is None:
                return Truths(np.ones_like(yes))
            return Truths(~gap) if no is None else Truths(yes | no, gap)
        case _:
            yes = np.asarray(a=True) if held.absent is None else ~held.absent
            return Truths(yes) if held.gaps is None else Truths(yes, ~yes | (held.gaps != 0))
