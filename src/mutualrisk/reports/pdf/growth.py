"""Grows the structure of a document from its flowables, in the order in which they are read."""

from collections.abc import Iterable, Iterator

from reportlab.platypus import KeepTogether
from reportlab.platypus.flowables import Flowable

from mutualrisk.reports.pdf import rows
from mutualrisk.reports.pdf.prose import Grid, Prose
from mutualrisk.reports.pdf.semantics import Semantic, semantic
from mutualrisk.reports.pdf.structure import BULLET, Element
from mutualrisk.reports.pdf.unseen import Unseen
from mutualrisk.reports.pdf.voice import Voice

PLAIN = Semantic("P")


def grown(flowables: Iterable[Flowable]) -> Element:
    """The structure of a whole document. Each flowable is told the element that it fills."""
    growth = Growth()
    growth.grow(flowables)
    return growth.document


class Growth:
    """The structure as far as it is grown: where it goes on, and which item of a list is open."""

    def __init__(self) -> None:
        self.document = Element("Document")
        self.place = self.document
        self.depth = 0
        self.item: object = None
        self.body = self.document

    def grow(self, flowables: Iterable[Flowable]) -> None:
        """Add the parts that these flowables are."""
        for flowable in flowables:
            self._one(flowable, semantic(flowable))

    def _one(self, flowable: Flowable, meaning: Semantic | None) -> None:
        if meaning and meaning.role == "Artifact":
            return
        match flowable:
            case KeepTogether():
                self.grow(flowable._content)  # type: ignore[attr-defined]  # noqa: SLF001 - reportlab tells no other way
            case Unseen():
                self._one(flowable.grid, semantic(flowable.grid))
            case Grid() if meaning:
                self.item = None
                rows.grow(self.place, flowable, meaning)
            case Grid():
                self.grow(_column_by_column(flowable))
            case Voice():
                self._voice(flowable, meaning or PLAIN)

    def _voice(self, voice: Voice, meaning: Semantic) -> None:
        if meaning.role.startswith("H"):
            voice.belong(self._heading(int(meaning.role[1:])))
        else:
            voice.belong(self._around(voice).grown(meaning.role, meaning.alternative))

    def _heading(self, depth: int) -> Element:
        """A heading, no more than one step below the one before it; the highest begin a section."""
        self.item = None
        self.depth = min(depth, self.depth + 1)
        if self.depth == 1:
            self.place = self.document.grown("Sect")
        return self.place.grown(f"H{self.depth}")

    def _around(self, voice: Voice) -> Element:
        """Where a voice goes: into its item of a list, or where everything goes."""
        item = getattr(voice, "item", None)
        if item is None or item is not self.item:
            self.item = item
            self.body = self._begun(voice) if item else self.place
        return self.body

    def _begun(self, voice: Voice) -> Element:
        """The body of a new item, in the list that is being read or in a new one."""
        last = self.place.kids[-1] if self.place.kids else None
        if not (isinstance(last, Element) and last.role == "L"):
            last = self.place.grown("L")
        item = last.grown("LI")
        bullet = voice.bulletText if isinstance(voice, Prose) else None
        if bullet:
            voice.label = item.grown("Lbl")
        last.numbering = "Disc" if bullet == BULLET else "None"
        return item.grown("LBody")


def _column_by_column(grid: Grid) -> Iterator[Flowable]:
    """What a grid without a meaning of its own holds: whole columns, one after another."""
    for column in zip(*grid._cellvalues, strict=True):  # type: ignore[attr-defined]  # noqa: SLF001 - reportlab tells no other way
        for cell in column:
            yield from rows.held(cell)
