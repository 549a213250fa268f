"""Rounding parts so that what is printed adds up to what is printed."""

from collections.abc import Sequence
from math import floor


def rounded_parts(parts: Sequence[float], total: float, places: int = 2) -> tuple[float, ...]:
    """The parts at so many decimals, adding up to the rounded total: the largest remainders round up.

    What the parts lack of the total beyond rounding (a defect of the parts) stays visible: no part moves by a
    whole unit or more.
    """
    unit = 10**places
    scaled = [part * unit for part in parts]
    whole = [floor(value) for value in scaled]
    missing = round(total * unit) - sum(whole)
    order = sorted(range(len(parts)), key=lambda i: (whole[i] - scaled[i], i))
    for place in order[: max(missing, 0)]:
        whole[place] += 1
    return tuple(value / unit for value in whole)
