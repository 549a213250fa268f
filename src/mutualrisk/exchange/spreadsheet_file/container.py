"""The zip file that a workbook is. What its index claims is never trusted, only what is really read."""

import contextlib
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from mutualrisk.domain.issue import Faulty
from mutualrisk.exchange.spreadsheet_file.refusal import ASK_SENDER, COPY_TABLE, damaged, refused

LARGEST = 64_000_000
"""Bytes of a file that are read at all: a list of 100,000 organisations has a tenth of that."""
MOST_MEMBERS = 5_000
LARGEST_PART = 400_000_000
"""Bytes of one part once it is unpacked: a sheet of a million rows."""
_HIGHEST_RATIO = 250
_RATIO_COUNTS_FROM = 8_000_000
_CHUNK = 1 << 16
_ENCRYPTED = 0x1
_ENTRY = b"PK\1\2"

_DAMAGE = (
    *(OSError, zipfile.BadZipFile, zlib.error, EOFError, struct.error),
    *(NotImplementedError, RuntimeError, ValueError, LookupError),
)
"""Everything that the standard library may say about a damaged archive."""


class Container(NamedTuple):
    """A zip file whose index was looked through. It is opened anew for each part that is read."""

    path: Path
    members: dict[str, str]
    """The names of its members by their names in small letters, since programs differ in that."""

    @property
    def file(self) -> str:
        """The name of the file."""
        return self.path.name

    def has(self, name: str) -> bool:
        """Whether there is a member of that name."""
        return name.lower() in self.members

    def chunks(self, name: str) -> Iterator[bytes]:
        """A member piece by piece; raises :class:`Faulty` where it is damaged or swells too far."""
        with _damage_told(self.file, name), zipfile.ZipFile(self.path) as archive:
            info = archive.getinfo(self.members[name.lower()])
            most = min(LARGEST_PART, max(_RATIO_COUNTS_FROM, info.compress_size * _HIGHEST_RATIO))
            with archive.open(info) as member:
                while chunk := member.read(_CHUNK):
                    most -= len(chunk)
                    if most < 0:
                        raise refused(self.file, _SWOLLEN, COPY_TABLE, name)
                    yield chunk

    def small(self, name: str, most: int = 1_000) -> bytes:
        """The beginning of a small member; empty where there is none."""
        pieces = self.chunks(name) if self.has(name) else iter(())
        return next(pieces, b"")[:most]


def container(path: Path) -> Container:
    """The zip file at a path; raises :class:`Faulty` where it is damaged or strange."""
    _refuse_long_index(path)
    with _damage_told(path.name), zipfile.ZipFile(path) as archive:
        infos = archive.infolist()
    names = [info.filename for info in infos]
    for info in infos:
        if what := _strangeness(info):
            raise refused(path.name, what, ASK_SENDER, info.filename[:80])
    members = {name.lower(): name for name in names}
    if len(members) < len(names):
        raise refused(path.name, "A part of the file is there twice.", ASK_SENDER)
    return Container(path, members)


_SWOLLEN = "A part is far larger than it may be once it is unpacked."


def _refuse_long_index(path: Path) -> None:
    """Raise where the index would have more entries than any workbook: it is read whole by the library.

    The signs that an entry begins with are counted, whatever the file claims.
    """
    count, tail = 0, b""
    with _damage_told(path.name), path.open("rb") as file:
        while chunk := file.read(1 << 20):
            count += (tail + chunk).count(_ENTRY)
            tail = chunk[-3:]
    if count > MOST_MEMBERS:
        raise refused(path.name, f"The file has more than {MOST_MEMBERS:,} parts.", ASK_SENDER)


def _strangeness(info: zipfile.ZipInfo) -> str:
    """What is wrong with a member by its header alone, if anything."""
    path = PurePosixPath(info.orig_filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in info.orig_filename or "\0" in info.orig_filename:
        return "A part has a name that could lead out of the file."
    if info.flag_bits & _ENCRYPTED:
        return "A part is locked with a password."
    if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "A part is a link or a device."
    if info.file_size > max(_RATIO_COUNTS_FROM, info.compress_size * _HIGHEST_RATIO):
        return _SWOLLEN
    return ""


@contextlib.contextmanager
def _damage_told(file: str, member: str = "") -> Iterator[None]:
    """Turn what the standard library says about damage into :class:`Faulty`."""
    try:
        yield
    except Faulty:
        raise
    except _DAMAGE as fault:
        raise damaged(file, member) from fault
