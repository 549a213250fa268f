"""What the things in a case were called at each moment of its log, so that an old edit is told in its words.

A step says where it changed something by number: the third assessment, its second action. This walk along the
log knows what stood there at that time. It copies only what a step touches and looks at no answer.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from mutualrisk.store.change import Key, Step
from mutualrisk.store.history import Entry

_LISTS = ("organisations", "assessments", "evidence")


class Names(NamedTuple):
    """The lists of a case as plain data, as far as their names need it."""

    data: Any = None

    def after(self, steps: Iterable[Step]) -> "Names":
        """The names once some steps were taken."""
        data = self.data
        for step in steps:
            if _bears_names(step.path):
                data = _put(data, step.path, step)
        return self if data is self.data else Names(data)

    def item(self, kind: str, number: Key) -> dict[str, Any]:
        """One organisation, assessment or document by its place or id; empty where there is none."""
        return _at(self._list(kind), number)

    def action(self, assessment: Key, number: Key) -> dict[str, Any]:
        """One action of an assessment by its place or id."""
        return _at(self.item("assessments", assessment).get("actions"), number)

    def organisation_of(self, assessment: dict[str, Any]) -> str:
        """The name of the organisation that an assessment is about."""
        wanted = assessment.get("organisation", "")
        names = (one.get("name") for one in self._list("organisations") if one.get("id") == wanted)
        return str(next(names, "") or wanted)

    def document(self, id_: str) -> str:
        """The title of a document by its id."""
        titles = (one.get("title") for one in self._list("evidence") if one.get("id") == id_)
        return str(next(titles, "") or id_)

    def _list(self, kind: str) -> list[dict[str, Any]]:
        found = self.data.get(kind) if isinstance(self.data, dict) else None
        return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def walked(history: Sequence[Entry], known: Sequence[Names] = ()) -> list[Names]:
    """The names before each entry, and after the last; ``known`` are those of the log's beginning."""
    names = list(known) or [Names()]
    for entry in history[len(names) - 1 :]:
        names.append(names[-1].after(entry.change))
    return names


def _bears_names(path: tuple[Key, ...]) -> bool:
    if not path:
        return True
    if path[0] == "assessments":
        return len(path) < 3 or path[2] != "answers"  # noqa: PLR2004 - assessments, which one, its part
    return path[0] in _LISTS


def _at(found: object, key: Key) -> dict[str, Any]:
    """One of a list by its place, or by its id."""
    listed = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    if isinstance(key, str):
        return next((one for one in listed if one.get("id") == key), {})
    return listed[key] if 0 <= key < len(listed) else {}


def _put(data: Any, path: tuple[Key, ...], step: Step) -> Any:  # noqa: ANN401 - a case holds all sorts
    """A copy with one step taken. What does not fit is left as it is: names are for reading only."""
    if not path:
        return step.now[0] if step.now else None
    head, rest = path[0], path[1:]
    if isinstance(head, int):
        return _put_in_list(data if isinstance(data, list) else [], head, rest, step)
    group = data if isinstance(data, dict) else {}
    if rest:
        return {**group, head: _put(group.get(head), rest, step)}
    kept = {name: inner for name, inner in group.items() if name != head}
    return {**kept, head: step.now[0]} if step.now else kept


def _put_in_list(data: list[Any], number: int, rest: tuple[Key, ...], step: Step) -> list[Any]:
    if rest:
        inner = data[number] if 0 <= number < len(data) else None
        return [*data[:number], _put(inner, rest, step), *data[number + 1 :]]
    return [*data[:number], *step.now, *data[number + len(step.was) :]]
