"""A method under check, and where its parts stand."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from mutualrisk.domain.factor import Benefit, Risk, Signal
from mutualrisk.domain.issue import Issue, Place, error, warning
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Side


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
    def keys(self) -> tuple[str | int, ...]:
        """Where it stands."""
        return (self.part, self.factor.id, self.side, self.number)


class Checked(NamedTuple):
    """A method under check."""

    method: Method
    where: WhereIs

    def error(self, keys: tuple[str | int, ...], what: str, remedy: str) -> Issue:
        """An error at a part of the method."""
        return error(what, remedy, self.where.of(*keys))

    def warning(self, keys: tuple[str | int, ...], what: str, remedy: str) -> Issue:
        """A warning at a part of the method."""
        return warning(what, remedy, self.where.of(*keys))

    def signals(self) -> Iterator[StatedSignal]:
        """Every signal of every factor."""
        for risk in self.method.risks:
            yield from _numbered("risks", risk, "likelihood", risk.likelihood)
            yield from _numbered("risks", risk, "impact", risk.impact)
        for benefit in self.method.benefits:
            yield from _numbered("benefits", benefit, "strength", benefit.strength)


def _numbered(part: str, factor: Risk | Benefit, side: Side, signals: tuple[Signal, ...]) -> Iterator[StatedSignal]:
    for number, signal in enumerate(signals):
        yield StatedSignal(part, factor, side, number, signal)
