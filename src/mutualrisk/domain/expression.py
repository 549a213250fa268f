"""The typed tree of a formula or a condition. It holds no code: three back-ends give it its meaning."""

from functools import lru_cache
from typing import Literal, NamedTuple

SymbolKind = Literal["number", "condition", "choice", "choices"]


class Unit(NamedTuple):
    """What a number counts: powers of pounds and of months, or a calendar date.

    Percent, ratios, counts and people are pure numbers. ``free`` marks a bare number, which takes the unit
    of what it is added to or compared with.
    """

    pounds: int = 0
    months: int = 0
    date: bool = False
    free: bool = False

    def __str__(self) -> str:
        """The unit as people say it."""
        if self.date:
            return "a date"
        if self.pounds:
            return "pounds" if self.pounds == 1 else f"pounds to the power {self.pounds}"
        return "months" if self.months else "a pure number"


PURE = Unit()
FREE = Unit(free=True)
UNITS = {
    "pounds": Unit(pounds=1),
    "months": Unit(months=1),
    "date": Unit(date=True),
    **dict.fromkeys(("percent", "times", "number", "people"), PURE),
}


class Symbol(NamedTuple):
    """What a name stands for: a question or a measure, its kind, its unit and its options."""

    name: str
    kind: SymbolKind
    unit: Unit = PURE
    options: tuple[str, ...] = ()


class Number(NamedTuple):
    """A number as written."""

    value: float


class Name(NamedTuple):
    """The number of a question or a measure."""

    name: str


class Negative(NamedTuple):
    """A number with its sign turned."""

    item: "Node"


class Arithmetic(NamedTuple):
    """Two numbers and what is done with them."""

    operator: Literal["+", "-", "*", "/"]
    left: "Node"
    right: "Node"


class Call(NamedTuple):
    """A function of the closed list."""

    function: Literal["min", "max", "abs", "months_between", "or_else"]
    items: tuple["Node", ...]


class Choose(NamedTuple):
    """One number if a condition holds, else another."""

    condition: "Node"
    then: "Node"
    otherwise: "Node"


class Flag(NamedTuple):
    """A yes/no question, or a measure that is a condition."""

    name: str


class Compare(NamedTuple):
    """A comparison of two numbers. Equal means equal to within a billionth."""

    operator: Literal["<", "<=", ">", ">=", "==", "!="]
    left: "Node"
    right: "Node"


class OneOf(NamedTuple):
    """Whether the answer to a choice is one of these options."""

    name: str
    options: tuple[str, ...]


class Has(NamedTuple):
    """Whether an option is among the several that were chosen."""

    name: str
    option: str


class Count(NamedTuple):
    """How many options were chosen."""

    name: str


class Applies(NamedTuple):
    """Whether a question or measure applies at all."""

    name: str


class Logic(NamedTuple):
    """All of these (and), or any of these (or)."""

    operator: Literal["and", "or"]
    items: tuple["Node", ...]


class Not(NamedTuple):
    """The opposite of a condition."""

    item: "Node"


Node = (
    Number | Name | Negative | Arithmetic | Call | Choose
    | Flag | Compare | OneOf | Has | Count | Applies | Logic | Not
)  # fmt: skip


_NAMED = (Name, Flag, OneOf, Has, Count, Applies)


@lru_cache(maxsize=4_096)
def names(node: Node) -> frozenset[str]:
    """Every question and measure that the tree reads. Each tree is asked for them many times."""
    found, waiting = set(), [node]
    for item in waiting:
        if isinstance(item, _NAMED):
            found.add(item.name)
        else:
            waiting.extend(children(item))
    return frozenset(found)


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below."""
    match node:
        case Negative(item) | Not(item):
            return (item,)
        case Arithmetic(_, left, right) | Compare(_, left, right):
            return (left, right)
        case Call(_, items) | Logic(_, items):
            return items
        case Choose(condition, then, otherwise):
            return (condition, then, otherwise)
        case _:
            return ()
