"""The structure of a PDF as other programs read it: pypdf its elements, poppler its words."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


@dataclass
class Node:
    """An element, its own entries, the elements within, and the pages that its own content stands on."""

    role: str
    said: dict[str, Any]
    kids: list["Node"] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    links: list[Any] = field(default_factory=list)

    def all(self, role: str = "") -> Iterator["Node"]:
        """Every element of a role within, itself included, in reading order."""
        if role in {"", self.role}:
            yield self
        for kid in self.kids:
            yield from kid.all(role)

    def every_page(self) -> set[int]:
        """The pages that it and everything within it stands on."""
        return set().union(*(node.pages for node in self.all()))

    def attribute(self, name: str) -> Any:  # noqa: ANN401 - of many types
        """An attribute, whichever owner says it."""
        given = self.said.get("/A", [])
        owners = given if isinstance(given, ArrayObject) else [given] if given else []
        return next((one.get_object()[name] for one in owners if name in one.get_object()), None)


def structure(pdf: bytes) -> Node:
    """The whole tree."""
    reader = PdfReader(BytesIO(pdf))
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages, 1)}  # type: ignore[union-attr]
    root: Any = reader.root_object["/StructTreeRoot"]
    (document,) = _listed(root["/K"])
    return _node(document.get_object(), numbers, 0)


def _node(element: Any, numbers: dict[int, int], page: int) -> Node:  # noqa: ANN401 - pypdf's objects
    page = numbers[element.raw_get("/Pg").idnum] if "/Pg" in element else page
    node = Node(str(element["/S"])[1:], dict(element))
    for kid in _listed(element.get("/K", [])):
        made = kid.get_object() if hasattr(kid, "get_object") else kid
        if not isinstance(made, DictionaryObject):
            node.pages.add(page)
        elif made.get("/Type") == "/MCR":
            node.pages.add(numbers[made.raw_get("/Pg").idnum])
        elif made.get("/Type") == "/OBJR":
            node.links.append(made["/Obj"])
        else:
            node.kids.append(_node(made, numbers, page))
    return node


def _listed(kids: Any) -> list[Any]:  # noqa: ANN401 - as above
    return list(kids) if isinstance(kids, list) else [kids]


def told(pdf: bytes, folder: Path) -> Iterator[tuple[tuple[str, ...], str]]:
    """The words in reading order as poppler tells them, each with the roles that it stands in."""
    path = folder / "told.pdf"
    path.write_bytes(pdf)
    command = ["pdfinfo", "-struct-text", str(path)]
    out = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    roles: list[str] = []
    for line in out.splitlines():
        depth, words = (len(line) - len(line.lstrip())) // 2, line.strip()
        if words.startswith('"'):
            yield tuple(roles[:depth]), words[1:-1]
        elif found := re.match(r"([A-Z][A-Za-z0-9]*)(?: \(\w+\))?:?$", words):
            roles[depth:] = [found.group(1)]
