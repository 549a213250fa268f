"""Python's search for waste, moved from under the key strokes into idle time.

Most waste goes at once; what refers to itself in a circle is searched for now and then. A search of all that
an open case holds takes as long as several pictures, so it waits until nobody types. What survived one lasts,
as a rule, and is left out of the next, which then takes no time to speak of.
"""

import gc
from typing import Final

OPENING: Final = (500_000, 10, 100)
"""How much must be new before Python searches by itself while the program starts or a case opens.

Nearly all that is new then lasts, so that a search finds nothing; an ordinary case makes half of this."""
TYPING: Final = (700, 10, 500)
"""The same after that: among what is young as ever, among all only should the window never be idle."""
ENOUGH: Final = 10
"""Searches among what is young after which it is worth while in idle time to search all."""


def put_off() -> None:
    """The program starts, or a case is opened: leave the search to idle time, and nothing out of it then."""
    gc.set_threshold(*OPENING)
    gc.unfreeze()


def search() -> None:
    """Search now, in idle time, if enough has gathered. Call it in the window's own thread alone."""
    if gc.get_threshold() == OPENING or gc.get_count()[2] >= ENOUGH:
        gc.collect()
        gc.freeze()
        gc.set_threshold(*TYPING)


def leave() -> None:
    """Search no more: the program ends."""
    gc.freeze()
