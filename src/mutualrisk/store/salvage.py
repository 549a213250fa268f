"""What can still be read of a damaged case file: its parts are looked for one by one, without its index."""

import contextlib
import hashlib
import mmap
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty
from mutualrisk.store.attachments import LARGEST as LARGEST_DOCUMENT
from mutualrisk.store.attachments import Attachment, attachment_in
from mutualrisk.store.case_text import case_from_json
from mutualrisk.store.container import CASE, HISTORY, LIMITS
from mutualrisk.store.history import Entry, good_beginning
from mutualrisk.store.text_file import as_text, open_ordinary

_HEADER = struct.Struct("<4s5H3L2H")
_START, _INDEX = b"PK\x03\x04", b"PK\x01\x02"
_MOST_STARTS = 1_000_000
_STORED, _DEFLATED = 0, 8
_STEP = 1_024


class Salvaged(NamedTuple):
    """What was found.

    Attributes:
        case: The case, where that part is just as it was saved.
        history: The log as far as it is good.
        is_whole: Whether that is all of the log.
        attachments: Copies of the documents that are as they were attached.
    """

    case: Case | None = None
    history: tuple[Entry, ...] = ()
    is_whole: bool = False
    attachments: tuple[Attachment, ...] = ()


class _Part(NamedTuple):
    data: bytes
    is_whole: bool


_NOTHING = _Part(b"", is_whole=False)


class _Member(NamedTuple):
    name: str
    packing: int
    checksum: int
    size: int
    data: memoryview


def salvaged(path: Path, folder: Path) -> Salvaged:
    """What is still good in a file; its documents are copied into ``folder``, which need not be there yet."""
    texts = {CASE: _NOTHING, HISTORY: _NOTHING}
    documents: dict[str, Attachment] = {}
    with contextlib.suppress(Faulty, OSError, ValueError), _mapped(path) as content:  # empty, or too large
        for member in _members(content):
            if member.name in texts and not texts[member.name].is_whole:
                texts[member.name] = _text(member)
            elif found := _document(member, folder):
                documents[found.name] = found
    log = texts[HISTORY]
    history = good_beginning(log.data.decode("utf-8", "replace"))
    return Salvaged(_case(texts[CASE]), history, log.is_whole, tuple(documents.values()))


def _case(part: _Part) -> Case | None:
    if part.is_whole:
        with contextlib.suppress(Faulty):
            return case_from_json(as_text(part.data, CASE), CASE)
    return None


@contextlib.contextmanager
def _mapped(path: Path) -> Iterator[mmap.mmap]:
    with open_ordinary(path) as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        yield content


def _members(content: mmap.mmap) -> Iterator[_Member]:
    """Everything that begins as a part does, without trusting any of it."""
    start = content.find(_START)
    for _ in range(_MOST_STARTS):
        if start < 0 or len(content) < start + _HEADER.size:
            return
        fields = _HEADER.unpack_from(content, start)
        packing, (checksum, packed, size, name, extra) = fields[3], fields[6:]
        begin = start + _HEADER.size + name + extra
        text = content[start + _HEADER.size : begin - extra].decode("ascii", "replace")
        end = begin + packed if packing == _STORED else len(content)
        with memoryview(content) as view, view[begin:end] as data:
            yield _Member(text, packing, checksum, size, data)
        # what lies inside a document that is an archive itself is none of our parts
        is_whole = packing == _STORED and content[end : end + 4] in (_START, _INDEX)
        start = content.find(_START, end if is_whole else begin)


def _text(member: _Member) -> _Part:
    """A part unpacked as far as it goes."""
    limit = LIMITS[member.name]
    data = bytes(member.data[: limit + 1]) if member.packing == _STORED else b""
    if member.packing == _DEFLATED:
        data = _inflated(member.data, limit)
    whole = len(data) == member.size <= limit and zlib.crc32(data) == member.checksum
    return _Part(data[:limit], whole)


def _inflated(packed: memoryview, limit: int) -> bytes:
    unpacker, data = zlib.decompressobj(-zlib.MAX_WBITS), bytearray()
    try:
        for start in range(0, len(packed), _STEP):
            data += unpacker.decompress(packed[start : start + _STEP], limit + 1 - len(data))
            if unpacker.eof or len(data) > limit:
                break
    except zlib.error:  # the rest is lost
        pass
    return bytes(data)


def _document(member: _Member, folder: Path) -> Attachment | None:
    """A copy of a document that is what its name says."""
    found = attachment_in(folder, member.name)
    if not found or member.packing != _STORED or len(member.data) > LARGEST_DOCUMENT:
        return None
    if hashlib.sha256(member.data).hexdigest() != found.name.partition(".")[0]:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    (folder / found.name).write_bytes(member.data)
    return Attachment(found.name, folder / found.name)
