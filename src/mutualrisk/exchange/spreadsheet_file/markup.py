"""XML from strangers, walked piece by piece: no document type, no entities, nothing fetched, nothing held."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol
from xml.parsers import expat

from mutualrisk.exchange.spreadsheet_file.refusal import ASK_SENDER, damaged, refused

_LONGEST_MARK = 1_000_000
"""Bytes without the end of a tag or comment that are read before the file is given up."""


class Handler(Protocol):
    """Takes what a walk meets. Names of elements are without their namespace."""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """An element begins. Attributes with a namespace are called "<namespace> <name>"."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, said: str) -> None:
        """Characters between them."""


class Silent:
    """A handler that overhears everything; the others say what they listen to."""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Nothing."""

    def end(self, name: str) -> None:
        """Nothing."""

    def text(self, said: str) -> None:
        """Nothing."""


def walked(chunks: Iterable[bytes], handler: Handler, file: str, member: str) -> Iterator[None]:
    """Feed a part to a handler, a step for each piece; raises :class:`Faulty` where it is not sound XML."""
    parser = _parser(handler, file, member)
    fed = 0
    try:
        for chunk in chunks:
            fed += len(chunk)
            parser.Parse(chunk, False)  # noqa: FBT003 - whether it is the last piece
            if fed - max(0, parser.CurrentByteIndex) > _LONGEST_MARK:
                raise refused(file, "A part of the file holds one mark without end.", ASK_SENDER, member)
            yield
        parser.Parse(b"", True)  # noqa: FBT003 - as above
        yield
    except (expat.ExpatError, LookupError, UnicodeError) as fault:
        raise damaged(file, member) from fault


def read(chunks: Iterable[bytes], handler: Handler, file: str, member: str) -> None:
    """Feed a whole part to a handler."""
    for _ in walked(chunks, handler, file, member):
        pass


def attribute(given: Mapping[str, str], name: str) -> str:
    """An attribute whatever its namespace; empty where there is none."""
    if name in given:
        return given[name]
    return next((value for key, value in given.items() if key.endswith(f" {name}")), "")


def _parser(handler: Handler, file: str, member: str) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = _named(handler.start)
    parser.EndElementHandler = lambda name: handler.end(name.rpartition(" ")[2])
    parser.CharacterDataHandler = handler.text

    def refuse(*_: object) -> int:
        what = "The file declares a document type or entities, which no workbook does."
        raise refused(file, what, ASK_SENDER, member)

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    return parser


def _named(start: Callable[[str, Mapping[str, str]], None]) -> Callable[[str, dict[str, str]], None]:
    return lambda name, given: start(name.rpartition(" ")[2], given)
