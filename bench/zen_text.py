"""Our expression tree as text of the ZEN language, for exact answers.

What does not apply is null there. Zen's arithmetic refuses null, so each comparison is guarded; names
that always apply need no guard, and constants fold, as somebody writing by hand would have it.
"""

from collections.abc import Callable, Mapping
from functools import reduce
from itertools import pairwise

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node
from mutualrisk.engine.ranges import DAYS_IN_MONTH

YES, NO = "true", "false"


def all_of(*parts: str) -> str:
    """The conjunction, folded."""
    kept = [part for part in dict.fromkeys(parts) if part != YES]
    return NO if NO in kept else " and ".join(kept) if kept else YES


def any_of(*parts: str) -> str:
    """The disjunction, folded."""
    kept = [part for part in dict.fromkeys(parts) if part != NO]
    return YES if YES in kept else f"({' or '.join(f'({part})' for part in kept)})" if kept else NO


def opposite(part: str) -> str:
    """Not, folded."""
    return {YES: NO, NO: YES}.get(part, f"(not ({part}))")


def chosen(test: str, then: str, otherwise: str) -> str:
    """One or the other, folded."""
    return then if test == YES else otherwise if test == NO else f"({test} ? {then} : {otherwise})"


class ZenText:
    """Writes expressions; ``called`` says how a name is reached, ``present`` when it applies."""

    def __init__(self, called: Callable[[str], str], present: Mapping[str, str]) -> None:
        """Keep how names are spelt."""
        self.called, self.given = called, present

    def present(self, node: Node) -> str:
        """Whether a number applies."""
        match node:
            case tree.Name(name) | tree.Count(name):
                return self.given[name]
            case tree.Call("or_else", (first, second)):
                return any_of(self.present(first), self.present(second))
            case tree.Choose(test, then, otherwise):
                parts = (
                    all_of(self.yes(test), self.present(then)),
                    all_of(self.no(test), self.present(otherwise)),
                )
                settled = any_of(self.yes(test), self.no(test)) if self.open(test) else YES
                return (
                    YES
                    if settled == YES and self.present(then) == YES == self.present(otherwise)
                    else any_of(*parts)
                )
            case _:
                return all_of(*map(self.present, tree.children(node)))

    def open(self, node: Node) -> bool:
        """Whether a condition may not apply."""
        return any(self.given[name] != YES for name in tree.names(node))

    def value(self, node: Node) -> str:
        """A number, where it applies."""
        match node:
            case tree.Number(value):
                return repr(value)
            case tree.Name(name):
                return self.called(name)
            case tree.Negative(item):
                return f"(-{self.value(item)})"
            case tree.Count(name):
                return f"len({self.called(name)})"
            case tree.Choose(test, then, otherwise):
                return chosen(self.yes(test), self.value(then), self.value(otherwise))
            case tree.Arithmetic(operator, left, right):
                return f"({self.value(left)} {operator} {self.value(right)})"
            case tree.Call(function, items):
                return self.call(function, items)
            case _:
                raise TypeError(f"not a number: {node}")

    def call(self, function: str, items: tuple[Node, ...]) -> str:
        """A function."""
        values = [self.value(item) for item in items]
        match function:
            case "min" | "max":
                return f"{function}([{', '.join(values)}])"
            case "abs":
                return f"abs({values[0]})"
            case "or_else":
                return chosen(self.present(items[0]), *values)
            case _:
                return f"(({values[1]} - {values[0]}) / {DAYS_IN_MONTH!r})"

    def yes(self, node: Node) -> str:
        """Whether a condition is true."""
        return self.condition(node, wanted=True)

    def no(self, node: Node) -> str:
        """Whether a condition is false."""
        return self.condition(node, wanted=False)

    def condition(self, node: Node, *, wanted: bool) -> str:
        """Whether a condition is true, or is false."""
        match node:
            case tree.Not(item):
                return self.condition(item, wanted=not wanted)
            case tree.Logic(operator, items):
                join = all_of if (operator == "and") == wanted else any_of
                return join(*(self.condition(item, wanted=wanted) for item in items))
            case tree.Flag(name):
                return self.flag(name, wanted=wanted)
            case tree.Compare(operator, left, right):
                sign = operator if wanted else _OPPOSITES[operator]
                compared = f"{self.value(left)} {sign} {self.value(right)}"
                return all_of(self.present(left), self.present(right), compared)
            case tree.OneOf() | tree.Has():
                return self.member(node, wanted=wanted)
            case tree.Applies(name):
                return self.given[name] if wanted else opposite(self.given[name])
            case _:
                raise TypeError(f"not a condition: {node}")

    def flag(self, name: str, *, wanted: bool) -> str:
        """A yes/no."""
        if self.given[name] == YES:
            return self.called(name) if wanted else f"(not {self.called(name)})"
        return NO if self.given[name] == NO else f"{self.called(name)} == {YES if wanted else NO}"

    def member(self, node: tree.OneOf | tree.Has, *, wanted: bool) -> str:
        """A choice among options, or an option among those chosen."""
        if isinstance(node, tree.Has):
            found = f"contains({self.called(node.name)}, '{node.option}')"
        elif len(node.options) == 1:
            sign = "==" if wanted else "!="
            return all_of(self.given[node.name], f"{self.called(node.name)} {sign} '{node.options[0]}'")
        else:
            options = ", ".join(f"'{option}'" for option in node.options)
            found = f"({self.called(node.name)} in [{options}])"
        return all_of(self.given[node.name], found if wanted else opposite(found))


_OPPOSITES = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


def curve(points: Mapping[float, float], x: str) -> str:
    """A curve as a chain of straight pieces."""
    xs = sorted(points)
    pieces = [(end, straight(points, start, end, x)) for start, end in pairwise(xs)]
    chain = reduce(
        lambda rest, piece: f"({x} <= {piece[0]!r} ? {piece[1]} : {rest})",
        reversed(pieces),
        repr(points[xs[-1]]),
    )
    return f"({x} <= {xs[0]!r} ? {points[xs[0]]!r} : {chain})"


def straight(points: Mapping[float, float], start: float, end: float, x: str) -> str:
    """One straight piece of a curve."""
    slope = (points[end] - points[start]) / (end - start)
    return repr(points[start]) if slope == 0 else f"{points[start]!r} + {slope!r} * ({x} - {start!r})"


def steps(points: Mapping[float, float], x: str) -> str:
    """Steps as a chain of comparisons."""
    xs = sorted(points)
    return reduce(lambda rest, at: f"({x} >= {at!r} ? {points[at]!r} : {rest})", xs[1:], repr(points[xs[0]]))


def table(levels: Mapping[str, float], x: str, *, yes_no: bool, complete: bool) -> str:
    """A table of options as a chain of comparisons."""
    if yes_no and len(levels) == 2:
        return f"({x} ? {levels['yes']!r} : {levels['no']!r})"
    spelt = {name: {"yes": YES, "no": NO}[name] if yes_no else f"'{name}'" for name in levels}
    names = list(levels)
    last = (
        repr(levels[names[-1]]) if complete else f"({x} == {spelt[names[-1]]} ? {levels[names[-1]]!r} : null)"
    )
    return reduce(
        lambda rest, name: f"({x} == {spelt[name]} ? {levels[name]!r} : {rest})", reversed(names[:-1]), last
    )
