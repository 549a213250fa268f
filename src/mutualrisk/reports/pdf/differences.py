"""Compares two PDFs by what they show: each page, what is fixed to it, and what the file carries besides.

Programs that sign a PDF, or let people comment on it, write it anew; its pages stay the same all the same.
"""

import hashlib
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Object, Pdf

from mutualrisk.reports.difference import Difference

_ELSEWHERE = frozenset(
    {"/Parent", "/P", "/Pg", "/StructParent", "/StructParents", "/Annots", "/Metadata", "/ParentTree"}
)
"""Keys that lead out of a page, or number it."""

_PACKED = frozenset({"/Length", "/Filter", "/DecodeParms"})
"""How a stream is packed says nothing of what it holds."""

_LATER = frozenset({"/CreationDate", "/ModDate", "/Producer"})
"""Whoever saves a PDF again leaves these."""


def differences(made: bytes, found: bytes) -> Iterator[Difference]:
    """What differs between the PDF that a case makes and the one that was found, page by page.

    Raises:
        pikepdf.PdfError: ``found`` is no PDF that can be read.
    """
    with Pdf.open(BytesIO(made)) as ours, Pdf.open(BytesIO(found)) as theirs:
        if len(ours.pages) == len(theirs.pages):
            yield from _pages(_Shown(ours), _Shown(theirs))
        else:
            yield Difference("the document", f"{len(ours.pages)} pages", f"{len(theirs.pages)} pages")
        yield from _beneath(ours, theirs)
        yield from _properties(ours, theirs)
        yield from _files(ours, theirs)


def _pages(ours: "_Shown", theirs: "_Shown") -> Iterator[Difference]:
    for place in range(ours.pages):
        name = f"page {place + 1}"
        if ours.page(place) != theirs.page(place):
            yield Difference(name, "another one", "other text or drawings")
        if ours.fixed(place) != theirs.fixed(place):
            yield Difference(name, "others", "links, comments or signatures")


_BENEATH = {
    "/StructTreeRoot": "what a screen reader reads out",
    "/Lang": "the language",
    "/OpenAction": "what happens when it is opened",
    "/AA": "what happens meanwhile",
    "/AcroForm": "the fields and signatures",
}
"""Parts of the document as a whole that no page shows."""


def _beneath(ours: Pdf, theirs: Pdf) -> Iterator[Difference]:
    made, found = _Shown(ours), _Shown(theirs)
    for key, what in _BENEATH.items():
        if made.part(key) != found.part(key):
            yield Difference(what, "another", "something else")


def _properties(ours: Pdf, theirs: Pdf) -> Iterator[Difference]:
    for key in sorted({*ours.docinfo.keys(), *theirs.docinfo.keys()} - _LATER):
        made, found = (str(pdf.docinfo.get(key, "")) for pdf in (ours, theirs))
        if made != found:
            yield Difference(f"the property {key[1:]}", _quoted(made), _quoted(found))


def _quoted(text: str) -> str:
    return f"“{text[:80]}”" if text else "nothing"


def _files(ours: Pdf, theirs: Pdf) -> Iterator[Difference]:
    for name in sorted({*ours.attachments, *theirs.attachments}):
        made, found = (_attached(pdf, name) for pdf in (ours, theirs))
        if made != found:
            yield Difference(f"the file {name} inside", _there(made), _there(found))


def _there(data: bytes | None) -> str:
    return "none" if data is None else "another content"


def _attached(pdf: Pdf, name: str) -> bytes | None:
    return pdf.attachments[name].get_file().read_bytes() if name in pdf.attachments else None


class _Shown:
    """What the pages of a PDF come to, however its objects are numbered and packed."""

    def __init__(self, pdf: Pdf) -> None:
        self._root, self._pages = pdf.Root, [page.obj for page in pdf.pages]
        self._known: dict[tuple[int, int], bytes] = {}

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._pages)

    def page(self, place: int) -> bytes:
        """Its text and its drawings, with the fonts and pictures that they rest on."""
        return self._keyed(self._pages[place])

    def fixed(self, place: int) -> list[bytes]:
        """Its links, comments and signatures, in any order."""
        return sorted(self._of(note) for note in self._pages[place].get("/Annots", []))

    def part(self, key: str) -> bytes:
        """A part of the document as a whole; empty where it has none."""
        return self._of(self._root[key]) if key in self._root else b""

    def _of(self, item: object) -> bytes:
        if not isinstance(item, Object) or not item.is_indirect:
            return self._inside(item)
        if item.objgen not in self._known:
            self._known[item.objgen] = b"a loop"  # until it is known; only broken files meet it
            self._known[item.objgen] = self._inside(item)
        return self._known[item.objgen]

    def _inside(self, item: object) -> bytes:
        match item:
            case pikepdf.Dictionary() if item.get("/Type") == "/Page":
                return b"a page"  # a link's aim is no part of where it stands
            case pikepdf.Dictionary():
                return self._keyed(item)
            case pikepdf.Stream():
                return _hash(self._keyed(item), item.read_bytes())
            case pikepdf.Array():
                return _hash(*map(self._of, item))
            case Object():
                return item.unparse()
            case _:
                return repr(item).encode()

    def _keyed(self, item: Object) -> bytes:
        keys = sorted(set(item.keys()) - _ELSEWHERE - _PACKED)
        return _hash(*(part for key in keys for part in (key.encode(), self._of(item[key]))))


def _hash(*parts: bytes) -> bytes:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8) + part)
    return whole.digest()
