"""What is typed and cannot be kept in the case: it outlives its field, and is asked about before it goes."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from mutualrisk.domain.case import Action, Assessment, Evidence, Organisation


class Draft(NamedTuple):
    """A text that stands in a field, and nowhere in the case."""

    text: str
    label: str
    """What its field is called."""
    page: str
    place: str
    """Where it is mended."""
    assessment: str
    """The assessment that was shown when it was typed."""


def said_of(owners: Iterable[Action | Assessment | Evidence | Organisation], id_: str, name: str) -> object:
    """What a field of one of these holds; raises StopIteration where it is gone."""
    return getattr(next(one for one in owners if one.id == id_), name)


class _Held(NamedTuple):
    draft: Draft
    now: Callable[[], object]
    then: object


class Drafts:
    """The drafts of one open case, each under the key of its field.

    A draft goes as soon as the case says another thing in its place, by undo or by an answer of another kind;
    while its owner (a document, an action) is removed it rests.
    """

    def __init__(self) -> None:
        """Hold none."""
        self._held: dict[str, _Held] = {}

    def put(self, key: str, draft: Draft, now: Callable[[], object]) -> None:
        """Hold a draft, or none any more where its text is empty.

        Args:
            key: Names the field for as long as the case is open.
            draft: What stands in it.
            now: What the case says in its place; raises LookupError or StopIteration where its owner is gone.
        """
        self._held.pop(key, None)
        if draft.text:
            self._held[key] = _Held(draft, now, now())

    def text(self, key: str) -> str:
        """What stands in a field instead of what the case says; "" for nothing."""
        held = self._held.get(key)
        return held.draft.text if held and self._stands(key, held) else ""

    def texts(self, owner: str, names: Iterable[str]) -> dict[str, str]:
        """The same for each field of an owner, whose keys begin with its own."""
        return {name: self.text(f"{owner}.{name}") for name in names}

    def all(self) -> tuple[Draft, ...]:
        """Every draft that stands, in the order in which they were typed."""
        return tuple(held.draft for key, held in [*self._held.items()] if self._stands(key, held))

    def _stands(self, key: str, held: _Held) -> bool:
        try:
            stands = held.now() == held.then
        except (LookupError, StopIteration):
            return False
        if not stands:
            del self._held[key]
        return stands
