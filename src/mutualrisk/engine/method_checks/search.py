"""Searches all possible answers for some under which a condition holds.

A box holds what each answer may still be. Where the condition is sure to hold in a box, answers are found;
where it is sure not to, the box is put aside; else one answer is split and its parts are looked at. Ranges
are sound, so when every box was put aside the condition never holds: that is a proof, not a sample. A search
that grows too long ends without saying either.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from math import floor, sqrt
from typing import NamedTuple

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import Step
from mutualrisk.engine.ranges import EDGE, TRUE, Truth

Held = int | tuple[float, float, int] | None
"""What an answer may be, as an environment holds it: bits, a range or two sets of bits, or nothing."""

MOST_BOXES = 4_096
"""How many boxes one search looks at."""

MOST_SPLITS = 48
"""How often one number is split: this tells apart what lies a billionth of its range apart."""

_WIDE = 100.0
"""A range whose ends differ by more than this factor is halved by the size of its numbers."""


class Outcome(Enum):
    """What a search found."""

    FOUND = "found"
    NEVER = "never"
    NOT_KNOWN = "not known"


@dataclass
class Budget:
    """How much work all the searches of one check may do together."""

    left: int

    def spend(self, cost: int) -> bool:
        """Whether there was enough left."""
        self.left -= cost
        return self.left >= 0


class Variable(NamedTuple):
    """An answer that a search may choose: its place, and for numbers the values at which something turns."""

    place: int
    marks: tuple[float, ...] = ()
    whole: bool = False
    """Whether it counts things."""


class Space(NamedTuple):
    """What a search goes through: an environment with answers still open, and what is computed from them."""

    blank: Environment
    variables: tuple[Variable, ...]
    steps: tuple[Step, ...] = ()


class _Box(NamedTuple):
    held: tuple[Held, ...]
    splits: tuple[int, ...]


def search(
    space: Space, test: Callable[[Environment], Truth], budget: Budget, most: int = MOST_BOXES
) -> Outcome:
    """Whether some answers make ``test`` TRUE for certain. Looks at ``most`` boxes."""
    waiting = [_Box(tuple(space.blank[v.place] for v in space.variables), (0,) * len(space.variables))]
    cost, proven = 1 + len(space.steps) + len(space.variables), True
    for _ in range(most):
        if not waiting:
            return Outcome.NEVER if proven else Outcome.NOT_KNOWN
        if not budget.spend(cost):
            return Outcome.NOT_KNOWN
        box = waiting.pop()
        env = _filled(space, box)
        truth = test(env)
        if truth == TRUE:
            return Outcome.FOUND
        if truth & TRUE:
            parts = _split(space, box, env)
            proven = proven and bool(parts)
            waiting += parts
    return Outcome.NOT_KNOWN


def _filled(space: Space, box: _Box) -> Environment:
    env = list(space.blank)
    for variable, held in zip(space.variables, box.held, strict=True):
        env[variable.place] = held
    for step in space.steps:
        step(env)
    return env


def _split(space: Space, box: _Box, env: Environment) -> list[_Box]:
    """The box in parts by the answer that was split least. What is hidden in it needs no splitting."""
    for number in sorted(range(len(box.held)), key=box.splits.__getitem__):
        variable = space.variables[number]
        if box.splits[number] < MOST_SPLITS and _is_open(env[variable.place]):
            parts = _parts(box.held[number], variable)
            if parts:
                return [_with(box, number, part) for part in parts]
    return []


def _with(box: _Box, number: int, part: Held) -> _Box:
    counted = (*box.splits[:number], box.splits[number] + 1, *box.splits[number + 1 :])
    return _Box((*box.held[:number], part, *box.held[number + 1 :]), counted)


def _is_open(held: Held) -> bool:
    if isinstance(held, int):
        return held.bit_count() > 1
    return held is not None and (held[0] != held[1] or bool(held[2]))


def _parts(held: Held, variable: Variable) -> list[Held]:
    """What an answer may be, in parts that leave nothing out."""
    if isinstance(held, int):
        return [
            1 << place for place in range(held.bit_length()) if held >> place & 1 and held.bit_count() > 1
        ]
    if held is None or not _is_open(held):
        return []
    low, high, gaps = held
    if gaps:
        return [None, (low, high, 0)]
    if isinstance(low, int):
        return _with_and_without(low, int(high))
    return [(first, last, 0) for first, last in _ranges(low, high, variable)]


def _with_and_without(sure: int, possible: int) -> list[Held]:
    """Several choices: one that is open is taken, or it is not."""
    still = possible & ~sure
    bit = still & -still
    return [(sure | bit, possible, 0), (sure, possible & ~bit, 0)]


def _ranges(low: float, high: float, variable: Variable) -> list[tuple[float, float]]:
    """A range cut at a mark inside it, which then stands alone, or else in the middle."""
    if variable.whole:
        middle = float(floor((low + high) / 2))
        return [(low, middle), (middle + 1, high)]
    mark = next((mark for mark in variable.marks if low <= mark <= high), None)
    if mark is None:
        middle = _middle(low, high)
        return [(low, middle), (middle, high)] if low < middle < high else []
    step = 4 * EDGE + abs(mark) * 1e-12
    cut = [(low, mark - step), (mark, mark), (mark + step, high)]
    return [(first, last) for first, last in cut if first <= last]


def _middle(low: float, high: float) -> float:
    if low < 0 < high:
        return 0.0
    if low < 0:
        return -_middle(-high, -low)
    return sqrt(max(low, 1.0) * high) if high > _WIDE * max(low, 1.0) else (low + high) / 2


def marks(nodes: Iterable[Node]) -> dict[str, tuple[float, ...]]:
    """The numbers that each name is compared with directly."""
    found: dict[str, set[float]] = {}
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        waiting += tree.children(node)
        if isinstance(node, tree.Compare):
            for name, other in ((node.left, node.right), (node.right, node.left)):
                if isinstance(name, tree.Name) and (value := _value(other)) is not None:
                    found.setdefault(name.name, set()).add(value)
    return {name: tuple(sorted(values)) for name, values in found.items()}


def _value(node: Node) -> float | None:
    if isinstance(node, tree.Number):
        return node.value
    inner = _value(node.item) if isinstance(node, tree.Negative) else None
    return None if inner is None else -inner
