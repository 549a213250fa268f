"""Maps from the codes of each typeface back to characters, so that words can be read, found and copied."""

import re
from collections.abc import Iterator

from pikepdf import Dictionary, Object, Pdf

_PAIR = re.compile(rb"^<([0-9A-F]+)> <([0-9A-F]+)>$", re.MULTILINE)
MOST = 100
"""A block of a map holds no more pairs."""

_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def make_readable(file: Pdf) -> None:
    """Write the maps again: reportlab maps idle codes to nothing at all, and ends at the first plane."""
    for font in _fonts(file):
        pairs = [(code.decode(), int(character, 16)) for code, character in _pairs(font)]
        font.ToUnicode.write(_map([(code, character) for code, character in pairs if character]).encode())


def _fonts(file: Pdf) -> Iterator[Object]:
    """Every typeface; all pages share one list of them."""
    named = file.pages[0].obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
    yield from (font for font in named.as_dict().values() if "/ToUnicode" in font)


def _pairs(font: Object) -> list[tuple[bytes, bytes]]:
    return _PAIR.findall(font.ToUnicode.read_bytes())[1:]


def _map(pairs: list[tuple[str, int]]) -> str:
    blocks = [pairs[begin : begin + MOST] for begin in range(0, len(pairs), MOST)]
    return _MAP.format(blocks="\n".join(_block(block) for block in blocks))


def _block(pairs: list[tuple[str, int]]) -> str:
    lines = [f"<{code}> <{chr(character).encode('utf-16-be').hex().upper()}>" for code, character in pairs]
    return "\n".join([f"{len(pairs)} beginbfchar", *lines, "endbfchar"])
