"""Three-valued truth as the text of formulas: may hold, may fail, may not apply, each 1 or 0."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mutualrisk.engine.spreadsheet.arithmetic import Number, empty
from mutualrisk.engine.spreadsheet.text import ABSENT, EDGE_TEXT, all_of, any_of, flag, when


class Truth(NamedTuple):
    """Where a truth stands, or its text."""

    yes: str
    no: str
    gap: str


SURE = Truth("1", "0", "0")
"""What always holds."""


def sure(truth: Truth) -> str:
    """Whether it holds for certain."""
    return all_of((truth.yes, *(f"{part}=0" for part in (truth.no, truth.gap) if part != "0")))


def opposite(truth: Truth) -> Truth:
    """Not. What does not apply stays so."""
    return Truth(truth.no, truth.yes, truth.gap)


def both(parts: Sequence[Truth]) -> Truth:
    """And: a false part decides; else a part that does not apply makes the whole not apply."""
    return Truth(
        flag(all_of(part.yes for part in parts)), flag(any_of(part.no for part in parts)), _gap(parts, "yes")
    )


def any_true(parts: Sequence[Truth]) -> Truth:
    """Or: a true part decides; else a part that does not apply makes the whole not apply."""
    return Truth(
        flag(any_of(part.yes for part in parts)), flag(all_of(part.no for part in parts)), _gap(parts, "no")
    )


def _gap(parts: Sequence[Truth], undecided: str) -> str:
    loose = any_of(part.gap for part in parts)
    if loose == "0":
        return "0"
    return flag(all_of((loose, *(any_of((getattr(part, undecided), part.gap)) for part in parts))))


def less(a: Number, b: Number) -> Truth:
    """Whether a is below b, by more than the edge."""
    return _compared(
        a, b, f"{a.low}-{_closed(b.high)}<-{EDGE_TEXT}", f"{a.high}-{_closed(b.low)}>=-{EDGE_TEXT}"
    )


def equal(a: Number, b: Number) -> Truth:
    """Whether a is b, to within the edge."""
    yes = all_of((f"{a.low}-{_closed(b.high)}<={EDGE_TEXT}", f"{b.low}-{_closed(a.high)}<={EDGE_TEXT}"))
    no = any_of((f"{a.high}-{_closed(b.low)}>{EDGE_TEXT}", f"{b.high}-{_closed(a.low)}>{EDGE_TEXT}"))
    return _compared(a, b, yes, no)


def _closed(number: str) -> str:
    return f"({number})" if number.startswith("-") else number


def _compared(a: Number, b: Number, yes: str, no: str) -> Truth:
    gaps = [one.gap for one in (a, b) if one.gap != "0"]
    absent = any_of((*(f"{gap}={ABSENT}" for gap in gaps), empty(a), empty(b)))
    gap = flag(any_of(f"{gap}>0" for gap in gaps))
    return Truth(when(absent, "0", flag(yes)), when(absent, "0", flag(no)), gap)


def one_of(place: str, gap: str, chosen: Iterable[int], options: int) -> Truth:
    """Whether a choice, held as the number of its option (0: any), is one of some options."""
    wanted = sorted(set(chosen))
    others = [number for number in range(1, options + 1) if number not in wanted]
    absent = f"{gap}={ABSENT}" if gap != "0" else "0"
    yes, no = (
        when(absent, "0", flag(any_of(f"{place}={number}" for number in (0, *some)) if some else "0"))
        for some in (wanted, others)
    )
    return Truth(yes, no, _applies_not(gap))


def has(surely: str, possibly: str, gap: str) -> Truth:
    """Whether an option is among the several that were chosen."""
    absent = f"{gap}={ABSENT}" if gap != "0" else "0"
    return Truth(when(absent, "0", possibly), when(absent, "0", f"1-{surely}"), _applies_not(gap))


def applies(gap: str) -> Truth:
    """Whether a number or a choice applies."""
    return Truth("1", "0", "0") if gap == "0" else Truth(flag(f"{gap}<>{ABSENT}"), flag(f"{gap}>0"), "0")


def _applies_not(gap: str) -> str:
    return "0" if gap == "0" else flag(f"{gap}>0")
