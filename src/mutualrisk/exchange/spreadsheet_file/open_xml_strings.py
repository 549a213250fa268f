"""The texts that the cells of an Excel workbook share: held once, and never without end."""

import re
from collections.abc import Mapping, Sequence

from mutualrisk.exchange.spreadsheet_file.container import Container
from mutualrisk.exchange.spreadsheet_file.markup import Silent, walked
from mutualrisk.exchange.spreadsheet_file.refusal import COPY_TABLE, refused

LONGEST_TEXT = 32_767
"""Characters in a cell; the programs that people use take no more."""
MOST_STRINGS = 2_000_000
MOST_CHARACTERS = 64_000_000
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Strings(Silent):
    """Collects them. How they are said to be pronounced is left out."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.characters = 0
        self._pieces: list[str] = []
        self._in_text = self._in_reading = False

    def start(self, name: str, given: Mapping[str, str]) -> None:  # noqa: ARG002 - as every handler takes it
        """A text or a part of it begins."""
        if name == "si":
            self._pieces = []
        elif name == "rPh":
            self._in_reading = True
        elif name == "t":
            self._in_text = not self._in_reading

    def end(self, name: str) -> None:
        """A text or a part of it ends."""
        if name == "si":
            text = plain("".join(self._pieces))
            self.found.append(text)
            self.characters += len(text)
        elif name == "rPh":
            self._in_reading = False
        elif name == "t":
            self._in_text = False

    def text(self, said: str) -> None:
        """A piece of a text."""
        if self._in_text:
            self._pieces.append(said)


def strings(held: Container, member: str) -> Sequence[str]:
    """The shared texts of a workbook; raises Faulty where there are more than anybody types."""
    found = Strings()
    if not member or not held.has(member):
        return found.found
    for _ in walked(held.chunks(member), found, held.file, member):
        if len(found.found) > MOST_STRINGS or found.characters > MOST_CHARACTERS:
            raise refused(held.file, "The workbook holds more text than can be read.", COPY_TABLE, member)
    return found.found


def plain(text: str) -> str:
    """A text as it is seen: signs that XML cannot hold are written as _x000D_."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text[:LONGEST_TEXT]
