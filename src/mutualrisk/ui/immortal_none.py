"""Keeps Python's None alive under a Qt binding that was built for a Python in which it cannot die.

PySide6 6.12 gives back one reference to None too many at each call that returns nothing. From Python 3.12 on,
None is immortal and nothing happens; on 3.11 the process ends with "deallocating None" after some thousands.
"""

import ctypes
import sys

PLENTY = 1 << 60
"""More references than Qt could lose in years of painting."""


def keep() -> None:
    """Give None the references that Python 3.12 gives it, once."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < PLENTY:
        ctypes.c_ssize_t.from_address(id(None)).value += PLENTY
