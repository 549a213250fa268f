"""The documents in the files that somebody chose: alone, in archives of Companies House, in others inside.

Everything is bounded: how large a file, what an archive comes to when unpacked, how many documents, how deep.
Names inside archives are never used as paths, and nothing is written.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from mutualrisk.domain.issue import Issue, Place, error
from mutualrisk.exchange.accounts.text import LARGEST

DEEPEST = 3
"""How many archives may lie in one another: a filing of a community interest company is one in one."""

MOST_DOCUMENTS = 40
"""How many documents one archive may hold; a daily product of the whole register holds thousands."""

MOST_MEMBERS = 2_000
"""How many entries an archive may list."""

LARGEST_ARCHIVE = 64_000_000
"""How large an archive may be, packed, in bytes."""

MOST_UNPACKED = 128_000_000
"""How much an archive with all archives in it may come to when unpacked, in bytes."""

HIGHEST_RATIO = 200
"""How many times larger a member may become: text of filings packs to a tenth or a fiftieth."""

SMALL = 1_000_000
"""A member that becomes no larger than this may be packed as tightly as it likes."""

_ENDINGS = (".html", ".xhtml", ".htm", ".xml", ".xbrl")
_OFFICE = ("[Content_Types].xml", "mimetype")
_REMEDY = "Choose the accounts of one organisation: an .html or .xhtml file, or its own .zip."


class Source(NamedTuple):
    """A document as bytes, named by its file and, in an archive, by its place there."""

    file: str
    data: bytes
    path: Path


Found = Source | Issue


class _Budget:
    """What unpacking may still come to, over an archive and all those in it."""

    def __init__(self) -> None:
        """Nothing is spent yet."""
        self.left = MOST_UNPACKED
        self.documents = MOST_DOCUMENTS


def sources(path: Path) -> Iterator[Found]:
    """Every document in a file, and what could not be taken out of it."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            yield error("It is no file.", "Choose a file.", Place(path.name))
            return
        if size > max(LARGEST, LARGEST_ARCHIVE):
            yield _too_large(path.name)
            return
        with path.open("rb") as file:
            data = file.read(max(LARGEST, LARGEST_ARCHIVE) + 1)
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or "its name cannot be"
        yield error(
            f"It cannot be read: {str(reason).lower()}.", "Choose another file.", Place(path.name[:200])
        )
        return
    yield from _of(path.name, data, path, 0, _Budget())


def _of(name: str, data: bytes, path: Path, depth: int, budget: _Budget) -> Iterator[Found]:
    """A document, or what an archive holds: told apart by their first bytes, not by their names."""
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        yield from _archive(name, data, path, depth, budget)
    elif len(data) > LARGEST:
        yield _too_large(name)
    else:
        yield Source(name, data, path)


def _archive(name: str, data: bytes, path: Path, depth: int, budget: _Budget) -> Iterator[Found]:
    if depth >= DEEPEST:
        yield error(f"More than {DEEPEST} archives lie in one another.", _REMEDY, Place(name))
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from _members(name, archive, path, depth, budget)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        yield error("The archive is damaged.", "Download it again.", Place(name))


def _members(name: str, archive: zipfile.ZipFile, path: Path, depth: int, budget: _Budget) -> Iterator[Found]:
    every = archive.infolist()
    if any(one.filename in _OFFICE for one in every[:5]):
        yield error("It is an Office document, not a filing.", _REMEDY, Place(name))
        return
    if len(every) > MOST_MEMBERS:
        yield error(f"The archive lists {len(every):,} entries.", _REMEDY, Place(name))
        return
    wanted = [one for one in every if not one.is_dir() and _is_wanted(one.filename)]
    if not wanted:
        yield error("The archive holds no accounts.", _REMEDY, Place(name))
    for member in wanted:
        if budget.documents <= 0:
            yield error(f"The archive holds more than {MOST_DOCUMENTS} documents.", _REMEDY, Place(name))
            return
        yield from _member(name, archive, member, (path, depth, budget))


def _is_wanted(filename: str) -> bool:
    inner = PurePosixPath(filename.replace("\\", "/"))
    hidden = inner.name.startswith(".") or "__MACOSX" in inner.parts
    return not hidden and inner.suffix.lower() in (*_ENDINGS, ".zip")


def _member(
    name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, where: tuple[Path, int, _Budget]
) -> Iterator[Found]:
    path, depth, budget = where
    inner = f"{name} ▸ {member.filename[:200]}"
    fault = _unfit(member, budget)
    if fault:
        yield error(fault, _REMEDY, Place(inner))
        return
    try:
        with archive.open(member) as file:
            data = file.read(member.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        yield error("It cannot be unpacked: it is damaged.", "Download it again.", Place(inner))
        return
    budget.left -= len(data)
    budget.documents -= 1
    yield from _of(inner, data, path, depth + 1, budget)


def _unfit(member: zipfile.ZipInfo, budget: _Budget) -> str:
    """Why a member is not unpacked; "" where it may be."""
    if member.flag_bits & 1:
        return "It is protected by a password."
    if member.file_size > LARGEST:
        return f"It is larger than {LARGEST // 1_000_000} MB."
    if member.file_size > SMALL and member.file_size > HIGHEST_RATIO * max(member.compress_size, 1):
        return "It would become hundreds of times larger, as no filing does."
    if member.file_size > budget.left:
        return f"With it the archive would come to more than {MOST_UNPACKED // 1_000_000} MB."
    return ""


def _too_large(name: str) -> Issue:
    what = f"It is larger than {LARGEST // 1_000_000} MB."
    return error(what, "No filing is that large. Choose the accounts of one organisation.", Place(name))
