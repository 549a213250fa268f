"""The parts of a method: its files laid together into one document that knows where each entry came from."""

from collections.abc import Iterator
from functools import cache
from itertools import accumulate, groupby
from typing import NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.store.document import Data, Document, Path, capped, place_in, shown
from mutualrisk.store.method_folder import HEAD, part_of
from mutualrisk.store.validation import did_you_mean

PARTS = (
    "questions", "checks", "measures", "risks", "benefits", "rules", "verdicts", "actions", "partnerships",
    "benchmarks", "references", "notes", "claims",
)  # fmt: skip
"""The parts of a method that are lists, each a file or a folder of files."""


class _Piece(NamedTuple):
    """One file's document; its entries follow the ``start`` earlier ones of the same part."""

    document: Document
    part: str
    start: int

    def moved(self, path: Path) -> Path:
        """Where a path of the file lies in the whole."""
        if self.document.file == HEAD:
            return path
        step, *rest = path or (None,)
        return (self.part, step + self.start, *rest) if isinstance(step, int) else (self.part,)


def merged(documents: list[Document]) -> Document:
    """All the documents of a method as one; raises :class:`Faulty` where a file is no part of a method."""
    issues = [issue for document in documents for issue in _misshapen(document)]
    if issues or not any(document.file == HEAD for document in documents):
        raise Faulty(*capped(issues or [_headless()]))
    pieces = list(_pieces(documents))
    data: dict[str, Data] = {
        part: _entries(pieces, part) for part in {piece.part for piece in pieces} - {"method"}
    }
    head = next(piece.document.data for piece in pieces if piece.document.file == HEAD)
    written = {piece.moved(path): text for piece in pieces for path, text in piece.document.written.items()}
    return Document({**_fields(head), **data}, HEAD, cache(lambda: _places(pieces)), written)


def _pieces(documents: list[Document]) -> Iterator[_Piece]:
    """The documents with their starts; those of one part follow each other."""
    for part, group in groupby(sorted(documents, key=lambda document: part_of(document.file)), _part):
        files = list(group)
        sizes = [len(file.data) if isinstance(file.data, list) else 0 for file in files]
        yield from map(_Piece, files, [part] * len(files), accumulate(sizes, initial=0))


def _part(document: Document) -> str:
    return part_of(document.file)


def _entries(pieces: list[_Piece], part: str) -> list[Data]:
    lists = (piece.document.data for piece in pieces if piece.part == part)
    return [entry for entries in lists if isinstance(entries, list) for entry in entries]


def _fields(head: Data) -> dict[str, Data]:
    return head if isinstance(head, dict) else {}


def _places(pieces: list[_Piece]) -> dict[Path, Place]:
    """The place of every entry in its own file; a part as a whole stands in its first file."""
    backwards = reversed(pieces)
    return {
        piece.moved(path): place
        for piece in backwards
        for path, place in piece.document.find_places().items()
    }


def _misshapen(document: Document) -> Iterator[Issue]:
    """What makes a file no part of a method."""
    top = place_in(document, ())
    part = part_of(document.file)
    if document.file == HEAD:
        yield from _misshapen_head(document)
    elif part not in PARTS:
        what = f"“{shown(part)}” is no part of a method."
        yield error(what, did_you_mean(part, [*PARTS, "method"]), top)
    elif not isinstance(document.data, list | None):
        yield error("This file is not a list.", "Begin each entry with `- id: …`.", top)


def _misshapen_head(document: Document) -> Iterator[Issue]:
    if not isinstance(document.data, dict):
        yield error("This file has no `name: value` lines.", "Begin with `id: …`.", place_in(document, ()))
        return
    for part in PARTS:
        if part in document.data:
            yield error(
                f"“{part}” has a file of its own.", f"Move it to {part}.yaml.", place_in(document, (part,))
            )


def _headless() -> Issue:
    needed = ", ".join(
        name for name, field in Method.model_fields.items() if field.is_required() and name not in PARTS
    )
    return error(f"There is no {HEAD}.", f"Write one that gives: {needed}.", Place(HEAD))
