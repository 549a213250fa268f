"""XML from strangers, walked piece by piece: no document type, no entities, nothing fetched, nothing held."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol
from xml.parsers import expat

from mutualrisk.exchange.spreadsheet_file.refusal import ASK_SENDER, damaged, refused

_LONGEST_MARK = 1_000_000
"""Bytes without the end of a tag or comment that are read before the file is given up."""
_DEEPEST = 200
"""Elements within elements: no workbook has a quarter of that, and each is held until it ends."""
_MOST_NAMES = 1_000


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
    names = _Names()
    begin, finish, depth = handler.start, handler.end, 0

    def start(name: str, given: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise refused(file, "A part of the file is nested without end.", ASK_SENDER, member)
        begin(names[name], given)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        finish(names[name])

    def refuse(*_: object) -> int:
        what = "The file declares a document type or entities, which no workbook does."
        raise refused(file, what, ASK_SENDER, member)

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    return parser


class _Names(dict[str, str]):
    """The names of elements without their namespaces; each is worked out once."""

    def __missing__(self, name: str) -> str:
        """Work a name out."""
        local = name.rpartition(" ")[2]
        if len(self) < _MOST_NAMES:
            self[name] = local
        return local
