"""What changed between two states of plain data: steps that can be taken forwards and back."""

from collections.abc import Iterator, Sequence
from typing import Any

from mutualrisk.domain.field import Field
from mutualrisk.domain.value import Value
from mutualrisk.store.document import Data, Path

Key = str | int


class Step(Value):
    """One place and what stands there before and after; an empty side means that nothing does.

    In a list, nothing before means an entry put in at that number, nothing after one taken out.
    """

    path: tuple[Key, ...]
    was: tuple[Any, ...] = Field(default=(), max_length=1)
    now: tuple[Any, ...] = Field(default=(), max_length=1)


class Misfit(Exception):  # noqa: N818 - it says what the data are, not what the program did
    """A step does not fit the data: what it expects to be there is not."""


def difference(old: Data, new: Data, path: Path = ()) -> tuple[Step, ...]:
    """The steps from one state to the other; none where they are equal."""
    if isinstance(old, dict) and isinstance(new, dict):
        return tuple(_of_groups(old, new, path))
    if isinstance(old, list) and isinstance(new, list):
        return tuple(_of_lists(old, new, path))
    return () if _same(old, new) else (Step(path=path, was=(old,), now=(new,)),)


def inverse(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps back."""
    return tuple(Step(path=step.path, was=step.now, now=step.was) for step in reversed(steps))


def applied(data: Data, steps: Sequence[Step]) -> Data:
    """The data after the steps; what is not on their way is shared. Raises :class:`Misfit`."""
    for step in steps:
        data = _taken(data, step.path, step)
    return data


def _of_groups(old: dict[str, Data], new: dict[str, Data], path: Path) -> Iterator[Step]:
    for key in sorted(old.keys() | new.keys()):
        here = (*path, key)
        if key in old and key in new:
            yield from difference(old[key], new[key], here)
        else:
            yield Step(path=here, was=_side(old, key), now=_side(new, key))


def _side(data: dict[str, Data], key: str) -> tuple[Data, ...]:
    return (data[key],) if key in data else ()


def _of_lists(old: list[Data], new: list[Data], path: Path) -> Iterator[Step]:
    """Entries that pair up are compared; the others are taken out or put in between the equal ends."""
    start = _equal_ends(old, new)
    end = _equal_ends(old[start:][::-1], new[start:][::-1])
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    paired = min(len(before), len(after))
    for number in range(paired):
        yield from difference(before[number], after[number], (*path, start + number))
    for number in reversed(range(paired, len(before))):
        yield Step(path=(*path, start + number), was=(before[number],))
    for number in range(paired, len(after)):
        yield Step(path=(*path, start + number), now=(after[number],))


def _equal_ends(old: list[Data], new: list[Data]) -> int:
    pairs = enumerate(zip(old, new, strict=False))
    return next((number for number, (was, now) in pairs if not _same(was, now)), min(len(old), len(new)))


def _same(old: Data, new: Data) -> bool:
    """Equal, and of one kind all the way down: ``1`` is not ``true``."""
    if isinstance(old, dict) and isinstance(new, dict):
        return old.keys() == new.keys() and all(_same(old[key], new[key]) for key in old)
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_same, old, new))
    return old == new and isinstance(old, bool) == isinstance(new, bool)


def _taken(data: Data, path: Path, step: Step) -> Data:
    """A copy of the data with one step taken."""
    if not path:
        return _put_whole(data, step)
    head, rest = path[0], path[1:]
    if isinstance(data, dict) and isinstance(head, str):
        return _taken_in_group(data, head, rest, step)
    if isinstance(data, list) and isinstance(head, int) and 0 <= head <= len(data):
        return _taken_in_list(data, head, rest, step)
    raise Misfit


def _put_whole(data: Data, step: Step) -> Data:
    if not step.was or not step.now or not _same(step.was[0], data):
        raise Misfit
    now: Data = step.now[0]
    return now


def _taken_in_group(data: dict[str, Data], key: str, rest: Path, step: Step) -> Data:
    if rest or (step.was and step.now):
        if key not in data:
            raise Misfit
        return {**data, key: _taken(data[key], rest, step)}
    if not all(map(_same, _side(data, key), step.was)) or (key in data) != bool(step.was):
        raise Misfit
    without = {name: inner for name, inner in data.items() if name != key}
    return {**without, key: step.now[0]} if step.now else without


def _taken_in_list(data: list[Data], number: int, rest: Path, step: Step) -> Data:
    if not rest and not step.was:
        return [*data[:number], *step.now, *data[number:]]
    if number == len(data):
        raise Misfit
    if rest or step.now:
        return [*data[:number], _taken(data[number], rest, step), *data[number + 1 :]]
    if not _same(data[number], step.was[0]):
        raise Misfit
    return [*data[:number], *data[number + 1 :]]
