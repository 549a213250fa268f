"""Zip files from strangers: what a header claims is never trusted, only what is really read."""

import contextlib
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.store.document import capped, shown
from mutualrisk.store.text_file import open_ordinary

LARGEST = 1 << 30
"""How much a case file may hold in all, packed or unpacked."""
MOST_MEMBERS = 10_000
_LARGEST_INDEX = 4_000_000
_HIGHEST_RATIO = 200
_RATIO_COUNTS_FROM = 1_000_000
_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
_HEADER = struct.Struct("<4s5H3L2H")
_END = struct.Struct("<4s4H2LH")

_DAMAGE = (
    *(OSError, zipfile.BadZipFile, zlib.error, EOFError, struct.error),
    *(NotImplementedError, RuntimeError, ValueError, LookupError),
)
"""Everything that the standard library may say about a damaged archive."""


class Archive(NamedTuple):
    """An open archive whose index has been looked through."""

    file: str
    zip: zipfile.ZipFile
    members: dict[str, zipfile.ZipInfo]

    def place(self, member: str = "") -> Place:
        """The place of the archive, or of something in it."""
        return Place(self.file, 0, shown(member))


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The archive at a path; raises :class:`Faulty` where it is damaged or strange."""
    _refuse_strange_end(path)
    with contextlib.ExitStack() as stack:
        with _damage_told(path.name):
            archive = stack.enter_context(zipfile.ZipFile(path))
            members = _members(path.name, archive)
        yield Archive(path.name, archive, members)


def chunks(archive: Archive, name: str, limit: int) -> Iterator[bytes]:
    """The content of a member piece by piece, at most ``limit`` bytes in all."""
    info = archive.members[name]
    most = min(limit, max(_RATIO_COUNTS_FROM, info.compress_size * _HIGHEST_RATIO))
    with contextlib.ExitStack() as stack:
        with _damage_told(archive.file, name):
            member = stack.enter_context(archive.zip.open(info))
        while chunk := _read(archive, member, name):
            most -= len(chunk)
            if most < 0:
                raise Faulty(_swollen(archive, name))
            yield chunk


def stored_pieces(archive: Archive, name: str) -> Iterator[bytes]:
    """The bytes of a member that is stored as it is, without a look at its checksum."""
    info = archive.members[name]
    with _damage_told(archive.file, name):
        file = archive.zip.fp
        if file is None:
            raise ValueError("the archive is closed")
        file.seek(info.header_offset)
        *_, name_size, extra_size = _HEADER.unpack(file.read(_HEADER.size))
        start, left = info.header_offset + _HEADER.size + name_size + extra_size, info.compress_size
    while left:
        with _damage_told(archive.file, name):
            file.seek(start)
            piece = file.read(min(_CHUNK, left))
            if not piece:
                raise EOFError
        start, left = start + len(piece), left - len(piece)
        yield piece


def content(archive: Archive, name: str, limit: int) -> bytes:
    """The whole content of a member of at most ``limit`` bytes."""
    return b"".join(chunks(archive, name, limit))


def _swollen(archive: Archive, name: str) -> Issue:
    what = "A part is far larger than it may be once it is unpacked."
    return error(what, "Do not trust this file; ask its sender.", archive.place(name))


def damaged(file: str, member: str = "", what: str = "The file is damaged or was cut short.") -> Issue:
    """The fault of a case file that is not as it was saved."""
    return error(what, "Use another copy, such as the one that ends in .bak.", Place(file, 0, shown(member)))


@contextlib.contextmanager
def _damage_told(file: str, member: str = "") -> Iterator[None]:
    """Turn what the standard library says about damage into :class:`Faulty`."""
    try:
        yield
    except _DAMAGE as fault:
        raise Faulty(damaged(file, member)) from fault


def _read(archive: Archive, member: IO[bytes], name: str) -> bytes:
    with _damage_told(archive.file, name):
        return member.read(_CHUNK)


def _refuse_strange_end(path: Path) -> None:
    """Raise unless the file ends as our own do: one small index, nothing after it, no 64-bit extension.

    The index is read whole by the standard library, so its size must be bounded before.
    """
    with open_ordinary(path) as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END.size))
        tail = file.read(_END.size)
    if size > LARGEST:
        raise Faulty(
            error("The file is larger than 1 GB.", "Remove some evidence from it.", Place(path.name))
        )
    if len(tail) < _END.size or not _is_plain_end(tail, size):
        raise Faulty(damaged(path.name))


def _is_plain_end(tail: bytes, size: int) -> bool:
    mark, disk, first, here, members, length, start, comment = _END.unpack(tail)
    alone = mark == b"PK\5\6" and not (disk or first or comment) and here == members <= MOST_MEMBERS
    return alone and length <= _LARGEST_INDEX and start + length + _END.size == size


def _members(file: str, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The members by name, none of them strange."""
    infos = archive.infolist()
    names = [info.filename for info in infos]
    issues = [_strange(file, info, what) for info in infos if (what := _strangeness(info))]
    issues += [damaged(file, name, "A part is there twice.") for name in {*names} if names.count(name) > 1]
    if issues:
        raise Faulty(*capped(issues))
    return dict(zip(names, infos, strict=True))


def _strangeness(info: zipfile.ZipInfo) -> str:
    """What is wrong with a member by its header alone, if anything."""
    if not _NAME.fullmatch(info.orig_filename) or ".." in info.orig_filename:
        return "A part has a name that could lead out of the file."
    if info.flag_bits & _ENCRYPTED:
        return "A part is locked with a password."
    if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG}:
        return "A part is a link or a device."
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return "A part is packed in an unknown way."
    return ""


def _strange(file: str, info: zipfile.ZipInfo, what: str) -> Issue:
    return error(what, "Do not trust this file; ask its sender.", Place(file, 0, shown(info.orig_filename)))
