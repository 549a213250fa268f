"""The rows that work out formulas and conditions: each node of a tree on a row, in every view at once."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Environment, Places
from mutualrisk.engine.spreadsheet import arithmetic, logic
from mutualrisk.engine.spreadsheet.arithmetic import Ends, Facts, Number
from mutualrisk.engine.spreadsheet.held import (
    Choice,
    Placed,
    Several,
    Shown,
    formulas,
    number_cells,
    shown_number,
    shown_truth,
)
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.sheet import Sheet
from mutualrisk.engine.spreadsheet.spelling import spelt
from mutualrisk.engine.spreadsheet.text import any_of, flag

FIRST = 2
"""The column of the first view, behind what a row works out and its kind."""
WIDTH = 3
"""Cells of a number or a truth."""

Numbers = tuple[Number, ...]
Truths = tuple[Truth, ...]


class View(NamedTuple):
    """One reading of all names: where each stands, and what the engine holds of it."""

    names: Mapping[str, Placed]
    env: Environment


class Line(NamedTuple):
    """A line that a condition compares with: a number of a comparison, which people may change."""

    comparison: Node
    value: float


class Steps:
    """Turns trees into rows of one sheet, each node once."""

    def __init__(
        self,
        sheet: Sheet,
        views: Sequence[View],
        places: Places,
        widest: Environment,
        lines: Mapping[Line, str],
    ) -> None:
        """Nothing is worked out yet. ``widest`` holds all that may be, ``lines`` the addresses of lines."""
        self.sheet, self.views, self.places, self.widest, self.lines = sheet, views, places, widest, lines
        self._numbers: dict[tuple[Node, Node | None], Numbers] = {}
        self._truths: dict[tuple[Node, bool], Truths] = {}

    # -- numbers

    def number(self, node: Node, comparison: Node | None = None) -> Numbers:
        """Where a number stands in each view. ``comparison`` is the one whose lines it may hold."""
        if isinstance(node, tree.Number):
            return self._constant(node.value, comparison)
        if isinstance(node, tree.Name):
            return tuple(view.names[node.name] for view in self.views)  # type: ignore[misc]  # the name of a number
        if isinstance(node, tree.Count):
            return tuple(view.names[node.name].chosen for view in self.views)  # type: ignore[union-attr]  # of several
        if isinstance(node, tree.Call) and node.function == "or_else" and len(node.items) > 2:  # noqa: PLR2004 - by pairs
            node = tree.Call("or_else", (tree.Call("or_else", node.items[:-1]), node.items[-1]))
        kept = comparison if isinstance(node, tree.Choose) else None
        key = (node, kept)
        if key not in self._numbers:
            self._numbers[key] = self._row(node, kept)
        return self._numbers[key]

    def _constant(self, value: float, comparison: Node | None) -> Numbers:
        at = self.lines.get(Line(comparison, value)) if comparison is not None else None
        made = arithmetic.constant(value)
        return (made._replace(low=at, high=at) if at else made,) * len(self.views)

    def _row(self, node: Node, comparison: Node | None) -> Numbers:
        held = closures.number(node, self.places)
        facts = arithmetic.facts(held(self.widest))
        ends = self._ends(node, comparison)
        return self.number_row(spelt(node), ends, [held(view.env) for view in self.views], facts)

    def number_row(
        self, what: str, ends: Sequence[Ends], held: Sequence[closures.Held], facts: Facts
    ) -> Numbers:
        """Write a row for a number and say where it stands in each view."""
        made, cells = [], []
        for place, three in enumerate(ends):
            column, row = FIRST + WIDTH * place, self.sheet.next_row
            at = self.sheet.at(column + 2, row)
            cells += formulas(number_cells(three, at, facts), shown_number(held[place]))
            made.append(Number(self.sheet.at(column, row), self.sheet.at(column + 1, row), at, facts))
        self.sheet.add(what, "number", *cells)
        return tuple(one._replace(gap="0") if ends[0][2] == "0" else one for one in made)

    def _ends(self, node: Node, comparison: Node | None) -> list[Ends]:
        match node:
            case tree.Negative(item):
                return [arithmetic.negative(a) for a in self.number(item)]
            case tree.Arithmetic(operator, left, right):
                pairs = zip(self.number(left), self.number(right), strict=True)
                return [_ARITHMETIC[operator](a, b) for a, b in pairs]
            case tree.Choose(test, then, otherwise):
                truths = self.truth(test, lined=comparison is not None)
                sides = (self.number(then, comparison), self.number(otherwise, comparison))
                return [arithmetic.choose(t, a, b) for t, a, b in zip(truths, *sides, strict=True)]
            case tree.Call(function, items):
                made = [self.number(item) for item in items]
                return [_call(function, parts) for parts in zip(*made, strict=True)]
            case _:
                raise TypeError(f"not a number: {node}")

    # -- truths

    def truth(self, node: Node, *, lined: bool = False) -> Truths:
        """Where a condition's truth stands in each view. ``lined``: it compares with lines to change."""
        match node:
            case tree.Flag(name):
                return tuple(view.names[name] for view in self.views)  # type: ignore[misc]  # the name of a yes/no
            case tree.Not(item):
                return tuple(logic.opposite(truth) for truth in self.truth(item, lined=lined))
        key = (node, lined)
        if key not in self._truths:
            self._truths[key] = self._truth_row(node, lined=lined)
        return self._truths[key]

    def _truth_row(self, node: Node, *, lined: bool) -> Truths:
        held = closures.condition(node, self.places)
        texts = self._texts(node, lined=lined)
        return self.truth_row(
            spelt(node), "condition", texts, [shown_truth(held(view.env)) for view in self.views]
        )

    def truth_row(self, what: str, kind: str, texts: Sequence[Truth], values: Sequence[Shown]) -> Truths:
        """Write a row for a truth and say where it stands in each view."""
        row = self.sheet.next_row
        self.sheet.add(
            what, kind, *(cell for one in zip(texts, values, strict=True) for cell in formulas(*one))
        )
        return tuple(
            Truth(*(
                text if text in ("0", "1") else self.sheet.at(FIRST + WIDTH * place + number, row)
                for number, text in enumerate(truth)
            ))
            for place, truth in enumerate(texts)
        )  # fmt: skip

    def _texts(self, node: Node, *, lined: bool) -> list[Truth]:
        match node:
            case tree.Logic(operator, items):
                parts = [self.truth(item, lined=lined) for item in items]
                join = logic.both if operator == "and" else logic.any_true
                return [join(truths) for truths in zip(*parts, strict=True)]
            case tree.Compare(operator, left, right):
                sides = (self.number(side, node if lined else None) for side in (left, right))
                return [_COMPARE[operator](a, b) for a, b in zip(*sides, strict=True)]
            case tree.OneOf(name, options):
                known = self.places.symbols[name].options
                chosen = [known.index(option) + 1 for option in options]
                return [
                    logic.one_of(found.place, found.gap, chosen, len(known)) for found in self._choices(name)
                ]
            case tree.Has(name, option):
                at = self.places.symbols[name].options.index(option)
                return [_has(view.names[name], at) for view in self.views]
            case tree.Applies(name):
                return [_applies(view.names[name]) for view in self.views]
            case _:
                raise TypeError(f"not a condition: {node}")

    def _choices(self, name: str) -> list[Choice]:
        return [view.names[name] for view in self.views]  # type: ignore[misc]  # the name of a choice


def _has(found: Placed, option: int) -> Truth:
    if not isinstance(found, Several):
        raise TypeError(f"not several choices: {found}")
    surely, possibly = found.options[option]
    return logic.has(surely, possibly, found.chosen.gap)


def _applies(found: Placed) -> Truth:
    match found:
        case Truth(yes, no, gap):
            return Truth(flag(any_of((yes, no))), gap, "0")
        case Several(chosen, _):
            return logic.applies(chosen.gap)
        case Choice(_, gap) | Number(gap=gap):
            return logic.applies(gap)


_ARITHMETIC: Mapping[str, Callable[[Number, Number], Ends]] = {
    "+": arithmetic.add,
    "-": arithmetic.subtract,
    "*": arithmetic.multiply,
    "/": arithmetic.divide,
}

_COMPARE: Mapping[str, Callable[[Number, Number], Truth]] = {
    "<": logic.less,
    ">=": lambda a, b: logic.opposite(logic.less(a, b)),
    ">": lambda a, b: logic.less(b, a),
    "<=": lambda a, b: logic.opposite(logic.less(b, a)),
    "==": logic.equal,
    "!=": lambda a, b: logic.opposite(logic.equal(a, b)),
}


def _call(function: str, items: Sequence[Number]) -> Ends:
    match function:
        case "min":
            return arithmetic.smallest(items)
        case "max":
            return arithmetic.largest(items)
        case "abs":
            return arithmetic.magnitude(items[0])
        case "months_between":
            return arithmetic.months_between(items[0], items[1])
        case _:
            return arithmetic.or_else(items[0], items[1]) if len(items) > 1 else items[0][:3]
