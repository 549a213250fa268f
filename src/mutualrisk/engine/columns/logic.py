"""The comparisons and the three-valued logic of :mod:`mutualrisk.engine.ranges` on whole columns."""

import numpy as np

from mutualrisk.engine.columns.arithmetic import is_empty
from mutualrisk.engine.columns.values import Bits, Flags, Numbers, Truths, either
from mutualrisk.engine.ranges import ABSENT, EDGE, FALSE, TRUE


def less(a: Numbers, b: Numbers) -> Truths:
    """Where a is below b, by more than EDGE."""
    yes = a.low - b.high < -EDGE
    if a.exact and b.exact:
        return _known(yes, either(a.absent, b.absent))
    return _open(yes, a.high - b.low >= -EDGE, a, b)


def equal(a: Numbers, b: Numbers) -> Truths:
    """Where a is b, to within EDGE."""
    if a.exact and b.exact:
        return _known(np.abs(a.low - b.low) <= EDGE, either(a.absent, b.absent))
    yes = (a.low - b.high <= EDGE) & (b.low - a.high <= EDGE)
    return _open(yes, (a.high - b.low > EDGE) | (b.high - a.low > EDGE), a, b)


def _known(yes: Flags, absent: Flags | None) -> Truths:
    return Truths(yes) if absent is None else Truths(yes & ~absent, None, absent)


def _open(yes: Flags, no: Flags, a: Numbers, b: Numbers) -> Truths:
    gaps = either(a.gaps, b.gaps)
    gap = np.zeros(np.shape(yes), np.bool_) if gaps is None else gaps != 0
    unsure = ~(yes | no | gap)
    void = either(either(a.absent, b.absent), either(is_empty(a), is_empty(b)))
    if void is None:
        return Truths(yes | unsure, no | unsure, gap)
    return Truths((yes | unsure) & ~void, (no | unsure) & ~void, gap | void)


def false(a: Truths) -> Flags:
    """The rows that may be false."""
    if a.no is not None:
        return a.no
    return ~a.yes if a.gap is None else ~(a.yes | a.gap)


def sure(a: Truths) -> Flags:
    """The rows that are surely true."""
    if a.no is None:
        return a.yes
    return a.yes & ~a.no if a.gap is None else a.yes & ~(a.no | a.gap)


def opposite(a: Truths) -> Truths:
    """Not. What does not apply stays so."""
    return Truths(false(a), None if a.no is None else a.yes, a.gap)


def both(a: Truths, b: Truths) -> Truths:
    """And: a false part decides; else a part that does not apply makes the whole not apply."""
    yes = a.yes & b.yes
    no = None if a.exact and b.exact else false(a) | false(b)
    if a.gap is None and b.gap is None:
        return Truths(yes, no)
    a_gap, b_gap = (np.asarray(a=False) if x.gap is None else x.gap for x in (a, b))
    return Truths(yes, no, (a_gap & (b.yes | b_gap)) | (b_gap & a.yes))


def any_of(a: Truths, b: Truths) -> Truths:
    """Or: a true part decides; else a part that does not apply makes the whole not apply."""
    if a.exact and b.exact and a.gap is None and b.gap is None:
        return Truths(a.yes | b.yes)
    return opposite(both(opposite(a), opposite(b)))


def as_bits(a: Truths, rows: int) -> Bits:
    """The truth of each row as the bits TRUE, FALSE and ABSENT."""
    found = a.yes * np.uint8(TRUE) | false(a) * np.uint8(FALSE)
    return np.broadcast_to(found if a.gap is None else found | a.gap * np.uint8(ABSENT), (rows,))


def from_bits(bits: Bits) -> Truths:
    """Truths from the bits TRUE, FALSE and ABSENT."""
    gap = None if not bits.size or bits.max() < ABSENT else bits & ABSENT != 0
    if not (bits & (bits - 1)).any():
        return Truths(bits == TRUE, None, gap)
    return Truths(bits & TRUE != 0, bits & FALSE != 0, gap)


def filled(a: Truths, rows: int) -> Truths:
    """The same truths with a place for each row."""
    no, gap = (None if part is None else np.broadcast_to(part, (rows,)) for part in (a.no, a.gap))
    return Truths(np.broadcast_to(a.yes, (rows,)), no, gap)
