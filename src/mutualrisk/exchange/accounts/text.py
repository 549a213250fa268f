"""A file's bytes as text that is safe to parse: its encoding found, its kind known, nothing expanded."""

import codecs
import re
from html.entities import html5
from typing import NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error, warning

LARGEST = 64_000_000
"""How large one document may be, in bytes. Filings of whole groups stay under a tenth of that."""

MOST_TAGS = 300_000
"""How many tags one document may have: they cost memory. A filing of 300 pages has a third of them."""

DEEPEST = 5_000
"""How deep tags may be nested: a parser's time grows with the square of it. Filings stay under a hundred."""

MOST_WORK = 10_000_000_000
"""How much depth times length may come to: so many letters are copied if every tag around a text is read."""

_PIECE = 32_768
"""How often it is looked how deep a text is, in letters: between two looks not much can be hidden."""

_DECLARED = re.compile(rb"""^[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9._-]{1,40})""", re.IGNORECASE)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BARE = (
    (b"<\0?\0", "utf-16-le"),
    (b"\0<\0?", "utf-16-be"),
    (b"<\0h\0", "utf-16-le"),
    (b"\0<\0h", "utf-16-be"),
)
_SAFE = (
    "utf-8",
    "utf-16",
    "utf-32",
    "latin",
    "iso-8859",
    "iso8859",
    "windows-125",
    "cp125",
    "ascii",
    "us-ascii",
)
_OF_ONE_BYTE = ("latin", "iso-8859", "iso8859", "windows-125", "cp125", "ascii", "us-ascii")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_PROLOG = 20_000
ASIDE = "data-"
"""What stands before the names of attributes that only this reader reads."""

_SET_ASIDE = re.compile(r"""(?<=[\s"'])(scale|format|continuedAt)(?=\s*=)""")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{0,30});")
_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})

_KINDS = (
    (b"%PDF", "It is a PDF, which has no tags to read.", "Ask for the iXBRL file, or type the figures in."),
    (b"\xd0\xcf\x11\xe0", "It is an old Office document.", "Ask for the iXBRL file."),
    (b"\x89PNG", "It is a picture.", "Ask for the iXBRL file."),
    (b"\xff\xd8\xff", "It is a picture.", "Ask for the iXBRL file."),
    (b"\x1f\x8b", "It is packed with gzip.", "Unpack it first."),
    (b"Rar!", "It is packed with RAR.", "Unpack it first."),
    (b"7z\xbc\xaf", "It is packed with 7-Zip.", "Unpack it first."),
)  # fmt: skip
_REMEDY = "Download the accounts again from Companies House, as iXBRL."


class Decoded(NamedTuple):
    """A document as text, and what deserves a look about its encoding."""

    text: str
    findings: tuple[Issue, ...] = ()


def decoded(data: bytes, file: str) -> Decoded:
    """The text of a document; raises Faulty where it is none, or is not fit to be parsed."""
    place = Place(file)
    if len(data) > LARGEST:
        raise Faulty(_too_large(file))
    _refuse_other_kinds(data, place)
    text, findings = _text(data, place)
    text = text.lstrip("\ufeff \t\r\n\0")
    _refuse_dangers(text, place)
    return Decoded(_named_signs(text), findings)


def _too_large(file: str) -> Issue:
    what = f"It is larger than {LARGEST // 1_000_000} MB."
    return error(what, "No filing is that large. Choose the accounts alone.", Place(file))


def _refuse_other_kinds(data: bytes, place: Place) -> None:
    if not data.strip(b" \t\r\n\0"):
        raise Faulty(error("The file is empty.", _REMEDY, place))
    for start, what, remedy in _KINDS:
        if data.startswith(start):
            raise Faulty(error(what, remedy, place))


def _text(data: bytes, place: Place) -> tuple[str, tuple[Issue, ...]]:
    """The text under the encoding that the file has, says it has, or must have."""
    marked = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    bare = next((name for start, name in _BARE if data.startswith(start)), None)
    declared = _declared(data)
    if declared and declared.startswith(_OF_ONE_BYTE) and not (marked or bare) and _is_utf8(data):
        what = f"It says that it is written in {declared}, and is written in UTF-8. It was read so."
        return data.decode("utf-8"), (warning(what, "Look at pound signs and names with accents.", place),)
    for name in (marked, bare, declared, "utf-8"):
        if name:
            try:
                return data.decode(name), ()
            except (UnicodeError, LookupError):
                continue
    what = f"It says that it is written in {declared or 'UTF-8'}, and is not. It was read as Windows text."
    found = warning(what, "Look at pound signs and names with accents.", place)
    return data.decode("cp1252", errors="replace"), (found,)


def _is_utf8(data: bytes) -> bool:
    """Whether bytes beyond ASCII are those of UTF-8, which other encodings hardly ever make by chance."""
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeError:
        return False
    return True


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:400]) or _META.search(data[:4_000])
    name = found[1].decode("ascii").lower() if found else ""
    return name if name.startswith(_SAFE) and not name.startswith(("utf-16", "utf-32")) else None


def _refuse_dangers(text: str, place: Place) -> None:
    """No document type of its own, no entities: nothing that a parser could be made to expand or fetch."""
    prolog = text[:_PROLOG]
    doctype = re.search(r"<!DOCTYPE[^>\[]*\[", prolog)
    if doctype or "<!ENTITY" in text:
        what = "It defines entities of its own, which accounts never need and which can hide what they say."
        raise Faulty(error(what, _REMEDY, place))
    if text.count("<") > MOST_TAGS * 2:  # each has an end
        what = f"It has more than {MOST_TAGS:,} tags."
        raise Faulty(error(what, "No filing has that many. Choose the accounts alone.", place))
    depth = _depth(text)
    if depth > DEEPEST or depth * len(text) > MOST_WORK:
        what = f"Its tags are nested {depth:,} deep, or not closed."
        raise Faulty(error(what, _REMEDY, place))


def _depth(text: str) -> int:
    """How deep tags are nested at the deepest, as far as counting piece by piece tells."""
    deepest = depth = 0
    for start in range(0, len(text), _PIECE):
        piece = text[start : start + _PIECE]
        none = piece.count("/>") + piece.count("<!") + piece.count("<?")
        depth += piece.count("<") - none - 2 * piece.count("</")
        deepest = max(deepest, depth)
    return deepest


def _named_signs(text: str) -> str:
    """The text with the named signs of HTML as numbers: XML knows only five of them."""

    def numbered(found: re.Match[str]) -> str:
        name = found[1]
        sign = html5.get(f"{name};") if name not in _XML_ENTITIES else None
        return "".join(f"&#{ord(letter)};" for letter in sign) if sign else found[0]

    return _ENTITY.sub(numbered, text) if "&" in text else text


def as_utf8(text: str) -> bytes:
    """The text in the one encoding that the parser is given, whatever the file said of itself.

    Some attributes are set aside under names of their own (:data:`ASIDE`). ixbrlparse would raise ten to any
    power that a scale names, which never ends; look up each format in a table that it makes anew; and search
    the whole document for each piece of a text. Numbers are read here, and no text that is wanted is so long.
    """
    bare = _SET_ASIDE.sub(rf"{ASIDE}\1", _DECLARATION.sub("", text, count=1))
    return b'<?xml version="1.0" encoding="UTF-8"?>' + bare.encode("utf-8", errors="replace")
