"""A method under check, and where its parts stand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

from mutualrisk.domain.expression import Symbol
from mutualrisk.domain.factor import Benefit, Risk, Signal
from mutualrisk.domain.issue import Issue, Place, error, warning
from mutualrisk.domain.method import Method, Reference
from mutualrisk.domain.nearest import nearest
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Side
from mutualrisk.engine.symbols import symbols

Keys = tuple[str | int, ...]
"""What leads to a part of a method, such as ``("rules", "thin_reserves", "when")``."""

MOST_COMPARED = 1_000
"""Among more names than this, none is looked for that a mistyped one is near to: it would take too long."""


class WhereIs(Protocol):
    """Finds the file and line of a part of a method."""

    def of(self, *keys: str | int) -> Place:
        """The place of ``keys``, such as ``("rules", "thin_reserves", "when")``."""


class StatedSignal(NamedTuple):
    """A signal with the factor and the side that it belongs to."""

    part: str
    factor: Risk | Benefit
    side: Side
    number: int
    signal: Signal

    @property
    def keys(self) -> Keys:
        """Where it stands."""
        return (self.part, self.factor.id, self.side, self.number)


@dataclass(frozen=True)
class Checked:
    """A method under check."""

    method: Method
    where: WhereIs

    def error(self, keys: Keys, what: str, remedy: str) -> Issue:
        """An error at a part of the method."""
        return error(what, remedy, self.where.of(*keys))

    def warning(self, keys: Keys, what: str, remedy: str) -> Issue:
        """A warning at a part of the method."""
        return warning(what, remedy, self.where.of(*keys))

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """The questions by their ids."""
        return {question.id: question for question in self.method.questions}

    @cached_property
    def references(self) -> Mapping[str, Reference]:
        """The sources by their ids."""
        return {reference.id: reference for reference in self.method.references}

    @cached_property
    def symbols(self) -> dict[str, Symbol]:
        """Every name that an expression may use."""
        return symbols(self.method)

    @cached_property
    def signals(self) -> tuple[StatedSignal, ...]:
        """Every signal of every factor."""
        return tuple(self._signals())

    def _signals(self) -> Iterator[StatedSignal]:
        for risk in self.method.risks:
            yield from _numbered("risks", risk, "likelihood", risk.likelihood)
            yield from _numbered("risks", risk, "impact", risk.impact)
        for benefit in self.method.benefits:
            yield from _numbered("benefits", benefit, "strength", benefit.strength)


def _numbered(
    part: str, factor: Risk | Benefit, side: Side, signals: tuple[Signal, ...]
) -> Iterator[StatedSignal]:
    for number, signal in enumerate(signals):
        yield StatedSignal(part, factor, side, number, signal)


def near(name: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy for a name that is not known: the one it was probably meant to be, or something else."""
    names = tuple(known)
    found = nearest(name, names) if len(names) <= MOST_COMPARED else None
    return f"Did you mean {found!r}?" if found else otherwise
