"""The archive in a ``.mutualrisk`` file: the case, its history and its evidence, with a checksum for each."""

import contextlib
import hashlib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from mutualrisk.domain.case import FORMAT, MethodUsed
from mutualrisk.domain.field import Field
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.value import Value
from mutualrisk.store import json_text
from mutualrisk.store.archive import Archive, content, damaged, opened, stored_pieces
from mutualrisk.store.attachments import Attachment, attachment_in, pieces
from mutualrisk.store.case_file import CaseFile
from mutualrisk.store.case_text import case_from_json, case_to_json
from mutualrisk.store.history import history_from_text, history_to_text
from mutualrisk.store.migrations import format_of
from mutualrisk.store.text_file import as_text
from mutualrisk.store.validation import validated

CASE, HISTORY, MANIFEST = "case.json", "history.jsonl", "manifest.json"

LIMITS = {CASE: json_text.LONGEST_TEXT, HISTORY: 100_000_000, MANIFEST: 4_000_000}
"""How large each part but a document may be."""

LOOKED_THROUGH = 32_000_000
"""How large documents may be together to be read whenever their case is opened."""

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_ORDINARY_FILE = 0o100644 << 16


class Manifest(Value):
    """What lies in a case file, and which program and method it was made with."""

    format: int
    method: MethodUsed
    app: str = Field(max_length=64)
    checksums: dict[str, str]


def unpack(path: Path, *, look_through: int | None = None) -> CaseFile:
    """What the archive at a path holds; raises :class:`Faulty` where anything is not as it was saved.

    Documents of more than ``look_through`` bytes together (usually :data:`LOOKED_THROUGH`) are looked at only
    when they are read: opening a large case shall not read it all. Afterwards
    :func:`mutualrisk.store.repair.mended` looks through them.
    """
    with opened(path) as archive:
        manifest = _manifest(archive)
        _refuse_other_parts(archive, manifest)
        texts = {name: _text(archive, name, manifest.checksums[name]) for name in (CASE, HISTORY)}
        most = LOOKED_THROUGH if look_through is None else look_through
        attachments = tuple(_attachments(path, archive, most))
    case = case_from_json(texts[CASE], _named(path.name, CASE))
    return CaseFile(case, history_from_text(texts[HISTORY], _named(path.name, HISTORY)), attachments)


def pack(file: BinaryIO, held: CaseFile, app: str) -> None:
    """Write the archive: the same content gives the same bytes."""
    texts = {CASE: case_to_json(held.case), HISTORY: history_to_text(held.history)}
    attachments = {attachment.member: attachment for attachment in held.attachments}
    texts[MANIFEST] = json_text.write_json(
        _manifest_of(held, app, texts, attachments).model_dump(mode="json")
    )
    with contextlib.ExitStack() as stack:
        sources = {attachment.source for attachment in held.attachments if attachment.packed}
        holders = {source: stack.enter_context(opened(source)) for source in sources}
        archive = stack.enter_context(zipfile.ZipFile(file, "w"))
        for name in sorted({*texts, *attachments}):
            if name in texts:
                archive.writestr(_info(name, zipfile.ZIP_DEFLATED), texts[name].encode())
            else:
                _copy(attachments[name], archive, holders)


def _manifest(archive: Archive) -> Manifest:
    """The manifest, once its version is known to be one of ours."""
    if MANIFEST not in archive.members:
        raise Faulty(damaged(archive.file, MANIFEST, "This is not a case file."))
    text = as_text(content(archive, MANIFEST, LIMITS[MANIFEST]), _named(archive.file, MANIFEST))
    document = json_text.read_json(text, _named(archive.file, MANIFEST))
    if isinstance(document.data, dict):
        format_of(document, document.data)
    return validated(Manifest, document)


def _refuse_other_parts(archive: Archive, manifest: Manifest) -> None:
    """Raise where a part is missing, or one is there that nobody packed."""
    listed = {*manifest.checksums, MANIFEST}
    odd = sorted((listed | {CASE, HISTORY}) ^ archive.members.keys())
    odd += [name for name in listed - set(LIMITS) if attachment_in(Path(), name) is None]
    if odd or not {CASE, HISTORY} <= listed:
        raise Faulty(
            damaged(archive.file, next(iter(odd), ""), "A part is missing, or does not belong here.")
        )


def _text(archive: Archive, name: str, checksum: str) -> str:
    """The text of a part that is as it was saved."""
    data = content(archive, name, LIMITS[name])
    if hashlib.sha256(data).hexdigest() != checksum:
        raise Faulty(damaged(archive.file, name, "A part was changed after the file was saved."))
    return as_text(data, _named(archive.file, name))


def _named(file: str, member: str) -> str:
    """A part of a case file as messages name it: of many files, each has parts of the same names."""
    return f"{file}: {member}"


def _attachments(path: Path, archive: Archive, look_through: int) -> Iterator[Attachment]:
    """The attachments; unless they are large, each is read once to see that it is what its name says."""
    names = sorted(archive.members.keys() - LIMITS)
    is_small = sum(archive.members[name].compress_size for name in names) <= look_through
    for attachment in [found for name in names if (found := attachment_in(path, name))]:
        for _ in pieces(attachment, archive) if is_small else ():
            pass
        yield attachment


def _manifest_of(held: CaseFile, app: str, texts: Mapping[str, str], attachments: Iterable[str]) -> Manifest:
    sums = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in texts.items()}
    sums |= {member: Path(member).stem for member in attachments}
    return Manifest(format=FORMAT, method=held.case.method, app=app, checksums=sums)


def _copy(attachment: Attachment, archive: zipfile.ZipFile, holders: Mapping[Path, Archive]) -> None:
    """Copy an attachment as it is: documents are packed already."""
    holder = holders[attachment.source] if attachment.packed else None
    if holder and _is_stored(attachment, holder):
        _copy_stored(attachment.member, archive, holder)
        return
    with archive.open(_info(attachment.member, zipfile.ZIP_STORED), "w") as target:
        for piece in pieces(attachment, holder):
            target.write(piece)


def _is_stored(attachment: Attachment, holder: Archive) -> bool:
    found = holder.members.get(attachment.member)
    return found is not None and found.compress_type == zipfile.ZIP_STORED


def _copy_stored(member: str, archive: zipfile.ZipFile, holder: Archive) -> None:
    """Copy the bytes of a stored part without looking at them: their checksums are known.

    One that has rotten stays what it is, and :func:`mutualrisk.store.repair.mended` finds it; it shall not
    keep anybody from saving the rest.
    """
    found, info = holder.members[member], _info(member, zipfile.ZIP_STORED)
    info.CRC, info.file_size, info.compress_size = found.CRC, found.file_size, found.compress_size
    target = archive.fp
    if target is None:
        raise ValueError("the archive is closed")
    info.header_offset = target.tell()
    target.write(info.FileHeader(zip64=False))
    for piece in stored_pieces(holder, member):
        target.write(piece)
    archive.filelist.append(info)
    archive.NameToInfo[member] = info
    archive.start_dir = target.tell()


def _info(name: str, packing: int) -> zipfile.ZipInfo:
    """A member's header without anything of this machine or this moment."""
    info = zipfile.ZipInfo(name, _FIXED_DATE)
    info.compress_type = packing
    info.create_system = 3
    info.external_attr = _ORDINARY_FILE
    return info
