"""What changed between two cases, without writing either out: what is the same object is passed over.

The steps are those between the cases' plain data (:func:`mutualrisk.store.case_text.case_data`), so that
a log replays in one form wherever it was made.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from mutualrisk.domain.case import Case
from mutualrisk.domain.dumping import standard
from mutualrisk.domain.value import Value
from mutualrisk.store.change import Misfit, Step, applied
from mutualrisk.store.document import Path
from mutualrisk.store.json_text import tidied


def case_change(old: Case, new: Case) -> tuple[Step, ...]:
    """The steps from one case to the other; none where they are equal.

    It costs what was replaced, not what the case holds: a key stroke among 36 assessments looks at one.
    """
    return tuple(_steps(old, new, ()))


def changed_case(case: Case, steps: Sequence[Step]) -> Case:
    """The case after the steps; parts off their way stay the same objects.

    Raises:
        Misfit: A step expects something else, or what it puts in is not what a case can hold.
    """
    opened: Any = case
    for step in steps:
        opened = applied(_opened(opened, step.path), (step,))
    try:
        return Case.model_validate(opened)
    except ValueError as fault:
        raise Misfit from fault


def _steps(old: object, new: object, path: Path) -> Iterator[Step]:
    """The steps between two parts of a case, whichever kind they are."""
    if old is new:
        return
    before, after = _parts(old), _parts(new)
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _of_groups(before, after, path)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _of_lists(before, after, path)
    elif before != after or isinstance(before, bool) != isinstance(after, bool):
        yield Step(path=path, was=(_data(before),), now=(_data(after),))


def _of_groups(old: dict[str, Any], new: dict[str, Any], path: Path) -> Iterator[Step]:
    for key in sorted(old.keys() | new.keys()):
        here = (*path, key)
        if key in old and key in new:
            yield from _steps(old[key], new[key], here)
        elif key in old:
            yield Step(path=here, was=(_data(old[key]),))
        else:
            yield Step(path=here, now=(_data(new[key]),))


def _of_lists(old: list[Any], new: list[Any], path: Path) -> Iterator[Step]:
    """Between the equal ends, entries that pair up are compared; the others are taken out or put in."""
    start = _equal_ends(old, new)
    end = _equal_ends(old[start:][::-1], new[start:][::-1])
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    paired = min(len(before), len(after))
    for number in range(paired):
        yield from _steps(before[number], after[number], (*path, start + number))
    for number in reversed(range(paired, len(before))):
        yield Step(path=(*path, start + number), was=(_data(before[number]),))
    for number in range(paired, len(after)):
        yield Step(path=(*path, start + number), now=(_data(after[number]),))


def _equal_ends(old: list[Any], new: list[Any]) -> int:
    pairs = enumerate(zip(old, new, strict=False))
    unlike = (number for number, (was, now) in pairs if any(True for _ in _steps(was, now, ())))
    return next(unlike, min(len(old), len(new)))


def _parts(value: object) -> Any:  # noqa: ANN401 - a case holds all sorts
    """A value one level open: a group of its fields that say something, a list, or the value itself."""
    if isinstance(value, Value):
        usual = standard(type(value))
        fields = {name: inner for name, inner in value if name not in usual or inner != usual[name]}
        return {"format": value.format, **fields} if isinstance(value, Case) else fields
    if isinstance(value, tuple):
        return list(value)
    return tidied(value) if isinstance(value, float) else value


def _data(value: object) -> Any:  # noqa: ANN401 - a case holds all sorts
    """A value as plain data all the way down."""
    parts = _parts(value)
    if isinstance(parts, dict):
        return {key: _data(inner) for key, inner in parts.items()}
    return [_data(inner) for inner in parts] if isinstance(parts, list) else parts


def _opened(value: Any, path: Path) -> Any:  # noqa: ANN401 - a case holds all sorts
    """A value opened along a path only: what lies beside it stays the objects they are."""
    if not path:
        return _data(value)
    parts, head = _parts(value), path[0]
    known = head in parts if isinstance(parts, dict) else _is_position(parts, head)
    if not known:
        return parts
    copy = parts.copy()
    copy[head] = _opened(parts[head], path[1:])
    return copy


def _is_position(parts: object, head: str | int) -> bool:
    return isinstance(parts, list) and isinstance(head, int) and 0 <= head < len(parts)
