"""A document that somebody holds: what it says of its own making, and the files inside it."""

import json
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, Literal, NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.reports.seal import PROPERTY, Seal

LARGEST = 500_000_000
"""Bytes; no document of ours is nearly as large."""

PROPERTIES = "docProps/custom.xml"
LONGEST = 1_000_000
"""Bytes of a workbook's own properties."""

Form = Literal["pdf", "xlsx"]


class Found(NamedTuple):
    """A document with its seal."""

    form: Form
    data: bytes
    seal: Seal
    files: Mapping[str, bytes]


def found(path: Path) -> Found:
    """The document at a path.

    Raises:
        Faulty: It cannot be read, or is none of ours.
    """
    data = _bytes(path)
    form: Form | None = "pdf" if b"%PDF-" in data[:1024] else "xlsx" if data.startswith(b"PK") else None
    if form is None:
        raise Faulty(_strange(path, "It is neither a PDF nor a workbook."))
    try:
        written, files = READERS[form](data)
    except Exception as fault:  # what broken files do to the libraries that read them has no common name
        raise Faulty(_strange(path, f"It cannot be read ({type(fault).__name__}); it is damaged.")) from fault
    return Found(form, data, _seal(path, written), files)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Faulty(_strange(path, "It is too large to be a document of MutualRisk."))
        return path.read_bytes()
    except OSError as fault:
        raise Faulty(
            _strange(path, f"It cannot be read: {(fault.strerror or str(fault)).lower()}.")
        ) from fault


def _strange(path: Path, what: str) -> Issue:
    return error(what, "Give a PDF or a workbook that MutualRisk wrote.", Place(path.name))


def _seal(path: Path, written: str) -> Seal:
    if not written:
        what = "It does not say how it was made: MutualRisk did not write it, or somebody took that out."
        raise Faulty(_strange(path, what))
    try:
        return Seal.model_validate(json.loads(written))
    except (ValueError, RecursionError) as fault:
        what = "What it says of its making cannot be understood: it was altered, or a later version wrote it."
        raise Faulty(
            error(what, "Try it with the newest version of MutualRisk.", Place(path.name))
        ) from fault


def _in_pdf(data: bytes) -> tuple[str, dict[str, bytes]]:
    from pikepdf import Pdf  # noqa: PLC0415 - each of them is heavy, and one is wanted

    with Pdf.open(BytesIO(data)) as pdf:
        files = {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}
        return str(pdf.docinfo.get("/MutualRisk", "")), files


def _in_workbook(data: bytes) -> tuple[str, dict[str, bytes]]:
    from openpyxl.packaging.custom import CustomPropertyList  # noqa: PLC0415 - as above
    from openpyxl.xml.functions import fromstring  # noqa: PLC0415

    with zipfile.ZipFile(BytesIO(data)) as package:
        there = PROPERTIES in package.namelist() and package.getinfo(PROPERTIES).file_size <= LONGEST
        held = package.read(PROPERTIES) if there else b""
    listed: Any = CustomPropertyList.from_tree(fromstring(held)) if held else CustomPropertyList()  # type: ignore[arg-type] # a stub of its own
    parts = {one.name: str(one.value) for one in listed.props if one.name.startswith(PROPERTY)}
    return "".join(parts[name] for name in sorted(parts)), {}


READERS: Mapping[Form, Callable[[bytes], tuple[str, dict[str, bytes]]]] = {
    "pdf": _in_pdf,
    "xlsx": _in_workbook,
}
"""Reads the seal and the files of each form."""
