"""What differs between two states of a case, in a form that a page can show: what, what it was, what it is.

Things are found by their ids and not by their place in a list, so that one that was taken out or put in is
one difference; an answer is one thing, with its note and its evidence.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.domain.case import Case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.document import Data
from mutualrisk.store.history import Entry, replayed

Names = tuple[str, ...]


class Changed(NamedTuple):
    """One thing that differs. ``was`` or ``now`` is None where it was not there, or is no longer.

    ``path`` leads to it by names: ``("assessments", "a1", "answers", "turnover")``, ``("title",)``; where a
    whole assessment came or went ``("assessments", "a1")``, and ``()`` for the whole case.
    """

    path: Names
    was: Data
    now: Data


def differences(old: Case, new: Case) -> tuple[Changed, ...]:
    """What differs between two cases, such as what was left and what is in the file."""
    return _between(case_data(old), case_data(new))


def changes_of(history: tuple[Entry, ...], sequence: int) -> tuple[Changed, ...]:
    """What one edit changed; raises :class:`Faulty` where the log does not lead there."""
    before = replayed(history[: sequence - 1])
    return _between(before, replayed(history[sequence - 1 : sequence], before))


def changes_since(history: tuple[Entry, ...], sequence: int, case: Case) -> tuple[Changed, ...]:
    """What is other now than after an edit; raises :class:`Faulty` where the log does not lead there."""
    return _between(replayed(history[:sequence]), case_data(case))


def _between(old: Data, new: Data) -> tuple[Changed, ...]:
    return tuple(_changed(_named(old), _named(new), ()))


def _changed(old: Data, new: Data, path: Names) -> Iterator[Changed]:
    if old == new:
        return
    if not isinstance(old, dict) or not isinstance(new, dict) or path[-2:-1] == ("answers",):
        yield Changed(path, old, new)
        return
    for name in [*old, *(name for name in new if name not in old)]:
        yield from _changed(old.get(name), new.get(name), (*path, name))


def _named(data: Data) -> Data:
    """The data with lists of things that have ids as groups by these, down to where there are none."""
    if isinstance(data, dict):
        return {name: _named(inner) for name, inner in data.items()}
    if isinstance(data, list) and data:
        ids = [entry.get("id") if isinstance(entry, dict) else None for entry in data]
        if all(isinstance(name, str) for name in ids) and len({*ids}) == len(data):
            return {str(name): _named(entry) for name, entry in zip(ids, data, strict=True)}
    return data
