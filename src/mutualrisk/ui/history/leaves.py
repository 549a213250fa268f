"""Steps taken apart into what people call one thing: an answer, an action, a field; pure."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from mutualrisk.store.change import Key, Step

Path = tuple[Key, ...]

ANSWER, FIELD = 2, 3
"""Where in the path of the contract an answer's question stands, and a field of the answer."""


class Leaf(NamedTuple):
    """One thing that changed: its path, and what stood and stands there (None: nothing)."""

    path: Path
    was: Any
    now: Any


class Changed(NamedTuple):
    """An answer that changed: whose, to which question, and the parts of it that were and are."""

    owner: Path
    question: str
    was: dict[str, Any] | None
    """None where there was no answer; else the parts that changed, or all of them where it was replaced."""
    now: dict[str, Any] | None
    inner: tuple[Leaf, ...] = ()
    """Options and documents that came or went, where the answer is a list."""


def leaves(steps: Iterable[Step]) -> Iterator[Leaf | Changed]:
    """What the steps change, answers put together from their parts."""
    waiting: Changed | None = None
    for leaf in (
        leaf for step in steps for leaf in _apart(Leaf(step.path, _side(step.was), _side(step.now)))
    ):
        place = _answer_place(leaf.path)
        if place is None:
            yield from filter(None, (waiting,))
            waiting = None
            yield leaf
            continue
        if waiting and (waiting.owner, waiting.question) != place:
            yield waiting
            waiting = None
        waiting = _joined(waiting or Changed(*place, None, None), leaf)
    yield from filter(None, (waiting,))


def _side(side: tuple[Any, ...]) -> Any:  # noqa: ANN401 - a case holds all sorts
    return side[0] if side else None


def _apart(leaf: Leaf) -> Iterator[Leaf]:
    """A group that came or went as a whole, as the things in it."""
    if not _is_group(leaf.path) or (isinstance(leaf.was, dict) and isinstance(leaf.now, dict)):
        yield leaf
        return
    for key in dict.fromkeys((*_keys(leaf.was), *_keys(leaf.now))):
        yield from _apart(Leaf((*leaf.path, key), _inner(leaf.was, key), _inner(leaf.now, key)))


def _is_group(path: Path) -> bool:
    """Whether a path leads to a group of things, not to one thing."""
    if path in {("contract",), ("organisations",), ("assessments",), ("evidence",)}:
        return True
    if path == ("contract", "answers"):
        return True
    return len(path) == FIELD and path[0] == "assessments" and path[2] in {"answers", "actions"}


def _keys(group: object) -> list[Key]:
    if isinstance(group, dict):
        return list(group)
    return list(range(len(group))) if isinstance(group, list) else []


def _inner(group: Any, key: Key) -> Any:  # noqa: ANN401 - a case holds all sorts
    if isinstance(group, dict):
        return group.get(key)
    return group[key] if isinstance(group, list) and isinstance(key, int) and key < len(group) else None


def _answer_place(path: Path) -> tuple[Path, str] | None:
    """Whose answer a path leads to or into, and to which question."""
    if len(path) >= FIELD and path[:2] == ("contract", "answers"):
        return ("contract",), str(path[2])
    if len(path) > FIELD and path[0] == "assessments" and path[2] == "answers":
        return path[:2], str(path[3])
    return None


def _joined(found: Changed, leaf: Leaf) -> Changed:
    """The answer with one more part of it: the whole, a field, or one option or document in a list."""
    depth = len(found.owner) + 2
    rest = leaf.path[depth:]
    if not rest:
        return found._replace(was=leaf.was, now=leaf.now)
    if len(rest) > 1:
        whole = found._replace(was=found.was or {}, now=found.now or {})
        return whole._replace(inner=(*found.inner, leaf._replace(path=rest)))
    name = str(rest[0])
    return found._replace(was=_with(found.was, name, leaf.was), now=_with(found.now, name, leaf.now))


def _with(parts: dict[str, Any] | None, name: str, value: object) -> dict[str, Any]:
    return {**(parts or {}), **({} if value is None else {name: value})}
