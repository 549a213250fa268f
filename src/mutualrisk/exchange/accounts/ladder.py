"""The balance sheet as a ladder: each step is checked where both sides of it are known.

Where a total is missing nothing is said. What is printed in thousands may differ by what rounding leaves.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from mutualrisk.exchange.accounts.figure import Column, Figure
from mutualrisk.exchange.accounts.line import LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.money import pounds

ZERO = Decimal(0)
CLOSEST = Decimal("0.02")
FEWEST_PARTS = 2
NO_SUM = "It is part of a sum in the accounts that does not come out; what to look at first says which."


class Gap(NamedTuple):
    """A total that its parts do not make, in words; the figure that it is about, and what may be wrong."""

    words: str
    figure: Figure
    lines: tuple[LineId, ...] = ()


class _Step(NamedTuple):
    """A step of the ladder: a total, the lines that make it, and those of them that may be left out."""

    total: LineId
    parts: tuple[tuple[LineId, int], ...]
    optional: tuple[LineId, ...] = ()


_LADDER = (
    _Step(
        "current_assets",
        (("stock", 1), ("debtors", 1), ("cash", 1), ("current_investments", 1)),
        optional=("stock", "current_investments", "debtors"),
    ),
    _Step(
        "net_current_assets",
        (("current_assets", 1), ("prepayments", 1), ("creditors_within", -1)),
        optional=("prepayments",),
    ),
    _Step(
        "assets_less_current",
        (("unpaid_capital", 1), ("fixed_assets", 1), ("net_current_assets", 1)),
        optional=("unpaid_capital",),
    ),
    _Step(
        "net_assets",
        (
            ("assets_less_current", 1),
            ("creditors_after", -1),
            ("provisions", -1),
            ("accruals", -1),
            ("pension_liability", -1),
        ),
        optional=("creditors_after", "provisions", "accruals", "pension_liability"),
    ),
)
_FUNDS: tuple[LineId, ...] = ("unrestricted_funds", "restricted_funds", "endowment_funds")


def gaps(column: Column, *, partners: bool) -> Iterator[Gap]:
    """Every step that does not come out, and by how much.

    Args:
        column: The figures of one year.
        partners: Whether it is a partnership's: then loans of members stand between net assets and equity.
    """
    for step in _LADDER:
        yield from _step(column, step)
    yield from _own_capital(column, partners=partners)
    yield from _funds(column)


def doubted(column: Column, *, partners: bool) -> Column:
    """The figures of a year, with a doubt on each that is part of a sum that does not come out.

    Where one of them is printed in brackets against its tag, that one has its own doubt, and explains it.
    """
    wrong = {
        line
        for gap in gaps(column, partners=partners)
        if not any(fact.in_brackets for line in gap.lines if line in column for fact in column[line].facts)
        for line in gap.lines
    }
    return {
        line: figure._replace(doubts=(*figure.doubts, NO_SUM)) if line in wrong else figure
        for line, figure in column.items()
    }


def _step(column: Column, step: _Step) -> Iterator[Gap]:
    total = column.get(step.total)
    if total is None or total.value is None or not _is_given(column, step):
        return
    terms = [(column[line], sign) for line, sign in step.parts if line in column]
    value = sum((_term(one, sign) for one, sign in terms), ZERO)
    figures = [total, *(one for one, _ in terms)]
    if not differ(total.value, value, figures) or _counted_twice(column, step, total.value):
        return
    said = ", ".join(f"{one.words} {pounds(one.value or ZERO)}" for one, _ in terms)
    words = (
        f"of {pounds(total.value)} differ by {pounds(abs(total.value - value))} from what makes them: {said}."
    )
    if step.total == "current_assets" and value < total.value and len(terms) < len(step.parts):
        yield Gap(f"{words} The rest may not be tagged.", total)
        return
    yield Gap(words, total, tuple(one.line for one in figures))


def _is_given(column: Column, step: _Step) -> bool:
    """Whether all that a step needs is there, with one value each; what may be left out counts as nothing."""
    present = [column[line] for line, _ in step.parts if line in column]
    if any(one.value is None for one in present):
        return False
    if step.total == "current_assets" and len(present) < FEWEST_PARTS:
        return False
    return all(line in column for line, _ in step.parts if line not in step.optional)


def _term(figure: Figure, sign: int) -> Decimal:
    """A term of a sum. What is owed is taken off, whether it is printed as less than nothing or not."""
    value = figure.value or ZERO
    return sign * (abs(value) if sign < 0 and not LINES[figure.line].signed else value)


def _counted_twice(column: Column, step: _Step, total: Decimal) -> bool:
    """Whether accruals are part of the creditors above them, and were tagged again on their own."""
    if step.total != "net_assets" or "accruals" not in column:
        return False
    rest = [(column[line], sign) for line, sign in step.parts if line != "accruals" and line in column]
    return sum((_term(one, sign) for one, sign in rest), ZERO) == total


def _own_capital(column: Column, *, partners: bool) -> Iterator[Gap]:
    net, own = column.get("net_assets"), column.get("equity")
    if net is None or own is None or net.value is None or own.value is None:
        return
    loans = column.get("members_loans")
    if partners and (loans is None or loans.value is None):
        return
    value = own.value + (loans.value or ZERO if partners and loans else ZERO)
    if differ(net.value, value, [net, own]):
        by = pounds(abs(net.value - value))
        yield Gap(
            f"of {pounds(net.value)} differ by {by} from {own.words} of {pounds(value)}.",
            net,
            (net.line, own.line),
        )


def _funds(column: Column) -> Iterator[Gap]:
    own = column.get("equity")
    parts = [column[line] for line in _FUNDS if line in column]
    whole = "unrestricted_funds" in column and len(parts) >= FEWEST_PARTS
    if own is None or own.value is None or not whole or any(one.value is None for one in parts):
        return
    value = sum((one.value or ZERO for one in parts), ZERO)
    if differ(own.value, value, [own, *parts]):
        said = ", ".join(f"{one.words} {pounds(one.value or ZERO)}" for one in parts)
        by = pounds(abs(own.value - value))
        yield Gap(f"of {pounds(own.value)} differ by {by} from their parts: {said}.", own, _FUNDS)


def differ(one: Decimal, other: Decimal, figures: Sequence[Figure]) -> bool:
    """Whether two amounts differ by more than rounding, which may shift each term by its last digit."""
    steps = [fact.step for figure in figures for fact in figure.facts]
    step = max(steps, default=Decimal(1))
    slack = step * max(len(figures) - 1, 1) / 2
    return abs(one - other) > max(slack, step if step >= 1 else CLOSEST)
