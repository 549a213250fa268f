"""A document as it was read: plain data, with the line that each part of it stands on."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, Place, error

Data = None | bool | int | float | str | list["Data"] | dict[str, "Data"]
"""What a text file can hold before it is understood."""

Path = tuple[str | int, ...]
"""The keys and positions that lead from the top of a document to one part of it."""

MOST_ISSUES = 50
"""How many faults are listed; the rest are counted. Nobody reads more, and memory is bounded."""

_LONGEST_SHOWN = 60


class Document(NamedTuple):
    """Data with its places, found only when a fault needs them.

    ``written`` keeps plain numbers as they were typed (``2026.10``).
    """

    data: Data
    file: str = ""
    find_places: Callable[[], Mapping[Path, Place]] = dict
    written: Mapping[Path, str] = {}


def place_in(document: Document, path: Path) -> Place:
    """The place of ``path``, or of the nearest thing around it that has a line."""
    places = document.find_places()
    outwards = (path[:size] for size in range(len(path), -1, -1))
    place = next((places[inner] for inner in outwards if inner in places), Place(document.file))
    return place._replace(path=dotted(path))


def dotted(path: Path) -> str:
    """A path as people write it, counting from one: ``assessments.2.answers.turnover``."""
    return ".".join(str(step + 1) if isinstance(step, int) else shown(step) for step in path)


def shown(value: object) -> str:
    """A supplied value as it may stand in a message: short, on one line, printable."""
    text = str(value) if len(str(value)) <= _LONGEST_SHOWN else f"{str(value)[:_LONGEST_SHOWN]}…"
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def capped(issues: list[Issue]) -> tuple[Issue, ...]:
    """At most fifty faults, and a last one that counts the others."""
    if len(issues) <= MOST_ISSUES:
        return tuple(issues)
    rest = len(issues) - MOST_ISSUES
    more = error(f"There are {rest} more faults.", "Mend these first.", Place(issues[0].place.file))
    return (*issues[:MOST_ISSUES], more)


def parts(data: Data) -> Iterator[tuple[Path, Data]]:
    """Every part of the data with its path, from the top down, without recursion."""
    waiting: list[tuple[Path, Data]] = [((), data)]
    while waiting:
        path, part = waiting.pop()
        yield path, part
        if isinstance(part, dict):
            waiting.extend(((*path, key), inner) for key, inner in part.items())
        elif isinstance(part, list):
            waiting.extend(((*path, number), inner) for number, inner in enumerate(part))
