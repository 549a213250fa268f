"""Keeps Python's None and True alive under a Qt binding that was built for a Python in which they cannot die.

PySide6 6.12 gives back one reference to None too many at each call that returns nothing, and one to True at
each signal. From Python 3.12 on, both are immortal and nothing happens; on 3.11 the process ends with
"deallocating None" or "deallocating True or False" after some thousands.
"""

import ctypes
import sys

PLENTY = 1 << 60
"""More references than Qt could lose in years of painting."""


def keep() -> None:
    """Give them the references that Python 3.12 gives them, once."""
    for one in (None, True, False):
        if sys.version_info < (3, 12) and sys.getrefcount(one) < PLENTY:
            ctypes.c_ssize_t.from_address(id(one)).value += PLENTY
