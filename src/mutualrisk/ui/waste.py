"""Python's search for waste, moved from under the key strokes into idle time.

Most waste goes at once; what refers to itself in a circle is searched for now and then. A search of all that
an open case holds takes as long as several pictures, so it waits until nobody types. What survived one lasts,
as a rule, and is left out of the next, which then takes no time to speak of.
"""

import gc
from typing import Final

RARELY: Final = 500
"""Searches among what is young after which Python searches all by itself, should the window never be idle."""
ENOUGH: Final = 10
"""The same, after which it is worth while in idle time."""


def put_off() -> None:
    """Leave the search of all memory to idle time from now on, and leave nothing out of the next one."""
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, RARELY)
    gc.unfreeze()


def search() -> None:
    """Search now, in idle time, if enough has gathered. Call it in the window's own thread alone."""
    if gc.get_count()[2] >= ENOUGH:
        gc.collect()
        gc.freeze()
