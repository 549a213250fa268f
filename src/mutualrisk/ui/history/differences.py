"""What differs between two states of a case, by names: what only moved in a list is no difference."""

from collections.abc import Iterator

from mutualrisk.domain.case import Case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.change import Key, Step
from mutualrisk.store.document import Data

Path = tuple[Key, ...]


def differences(old: Case, new: Case) -> tuple[Step, ...]:
    """One step for each thing that differs, under the ids of what it stands in; an answer is one thing.

    They are to be told, not taken: a step of a log says where by number, these say it by name.
    """
    return tuple(_between(_named(case_data(old)), _named(case_data(new)), ()))


def _between(old: Data, new: Data, path: Path) -> Iterator[Step]:
    if old == new:
        return
    if not isinstance(old, dict) or not isinstance(new, dict) or path[-2:-1] == ("answers",):
        yield Step(path=path, was=_side(old), now=_side(new))
        return
    for name in dict.fromkeys((*old, *new)):
        yield from _between(old.get(name), new.get(name), (*path, name))


def _named(data: Data) -> Data:
    """The data with lists of things that have ids as groups by these, down to where there are none."""
    if isinstance(data, dict):
        return {name: _named(inner) for name, inner in data.items()}
    if isinstance(data, list) and data:
        ids = [entry.get("id") if isinstance(entry, dict) else None for entry in data]
        if all(isinstance(name, str) for name in ids) and len({*ids}) == len(data):
            return {str(name): _named(entry) for name, entry in zip(ids, data, strict=True)}
    return data


def _side(found: Data) -> tuple[Data, ...]:
    return () if found is None else (found,)
