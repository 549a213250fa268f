"""Somebody who hears the window: finds things by what they are and are called, acts on them, is told faults.

It runs under the system's Python, which has pyatspi, and knows nothing of our code but its words.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar

import pyatspi
from gi.repository import GLib

Found = TypeVar("Found")

PATIENCE = 15.0
"""Seconds after which something is taken not to come, on a busy machine too."""
PAUSE = 0.05
"""Between two looks."""


def wait(what: str, look: Callable[[], Found | None]) -> Found:
    """Look until there is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = _now(look)
        if found:
            return found
        time.sleep(PAUSE)
    raise SystemExit(f"waited in vain for {what}; heard: {_heard()}")


def _now(look: Callable[[], Found | None]) -> Found | None:
    """What is found now; the tree may change while it is looked at."""
    try:
        return look()
    except Exception:  # noqa: BLE001 - a widget that has gone answers with any of many errors
        return None


def program() -> Any:  # noqa: ANN401 - pyatspi has no types
    """The program on the accessibility bus."""
    desktop = pyatspi.Registry.getDesktop(0)
    return next((one for one in desktop if one is not None and "utualRisk" in one.name), None)


def every(inside: Any) -> Iterator[Any]:  # noqa: ANN401 - pyatspi has no types
    """All that is showing in something, in order."""
    for one in inside:
        if one is not None and one.getState().contains(pyatspi.STATE_VISIBLE):
            yield one
            yield from every(one)


def find(role: str, name: str, *, within: Any = None) -> Any:  # noqa: ANN401 - pyatspi has no types
    """The first thing of a role whose name begins like this."""

    def look() -> Any:  # noqa: ANN401 - pyatspi has no types
        fits = (one for one in every(within or program()) if one.getRoleName() == role)
        return next((one for one in fits if one.name.startswith(name) and _shows(one)), None)

    return wait(f"the {role} “{name}”", look)


def alerts() -> list[str]:
    """What the window calls out: the names and descriptions of its alerts."""
    found = (one for one in every(program()) if one.getRoleName() in ("alert", "notification"))
    return [f"{one.name} {one.description}" for one in found if _shows(one)]


def do(thing: Any) -> None:  # noqa: ANN401 - pyatspi has no types
    """Do the first thing that something offers: press it, or toggle it.

    A command that asks something back answers the bus only once its dialog is closed.
    """
    with suppress(GLib.GError):
        thing.queryAction().doAction(0)


def write(field: Any, text: str) -> None:  # noqa: ANN401 - pyatspi has no types
    """Put a text into a field in the place of what is there."""
    field.queryEditableText().setTextContents(text)


def is_on(thing: Any) -> bool:  # noqa: ANN401 - pyatspi has no types
    """Whether it is checked."""
    return bool(thing.getState().contains(pyatspi.STATE_CHECKED))


def table(named: str) -> list[list[str]]:
    """A table, row by row, as it is read out."""

    def look() -> list[list[str]] | None:
        found = next(
            one for one in every(program()) if one.getRoleName() == "table" and one.name.startswith(named)
        )
        cells = found.queryTable()
        rows = [
            [cells.getAccessibleAt(row, column).name for column in range(cells.nColumns)]
            for row in range(cells.nRows)
        ]
        return rows or None

    return wait(f"the table “{named}”", look)


def _shows(thing: Any) -> bool:  # noqa: ANN401 - pyatspi has no types
    return bool(thing.getState().contains(pyatspi.STATE_SHOWING))


def _heard() -> list[str]:
    shown = program()
    if shown is None:
        return []
    return [
        f"{one.getRoleName()} {one.name}"
        for one in every(shown)
        if one.name and one.getRoleName() not in ("menu item", "label")
    ]
