"""Documents that bear answers out, named by their content: each is kept once, and none is mistaken."""

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.store import system
from mutualrisk.store.archive import Archive, chunks, opened
from mutualrisk.store.document import shown
from mutualrisk.store.replacing import replace_file
from mutualrisk.store.text_file import open_ordinary

LARGEST = 256_000_000
"""How large one document may be."""

_FOLDER = "evidence/"
_NAME = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,10}")
_CHUNK = 1 << 20


class Attachment(NamedTuple):
    """A document by the name it has in a case (``<sha256>.pdf``), and the file or case file that holds it."""

    name: str
    source: Path
    packed: bool = False

    @property
    def member(self) -> str:
        """Its name inside a case file."""
        return _FOLDER + self.name


def attach(path: Path) -> Attachment:
    """A file as an attachment, which is read again when the case is saved."""
    digest = hashlib.sha256()
    for chunk in _filled(path):
        digest.update(chunk)
    return Attachment(_named(digest.hexdigest(), path), path)


def own_name(path: Path) -> str:
    """What a file is called, as a case can hold it: a name that is no text is read as far as it is one."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def copied(path: Path, folder: Path) -> Attachment:
    """A file as an attachment of which a copy lies in ``folder``, whole or not at all."""
    digest = hashlib.sha256()
    part = folder / f"{os.urandom(4).hex()}.part"
    try:
        with part.open("xb") as file:
            for chunk in _filled(path):
                digest.update(chunk)
                file.write(chunk)
            file.flush()
            system.settle(file.fileno())
        name = _named(digest.hexdigest(), path)
        part.replace(folder / name)
    finally:
        part.unlink(missing_ok=True)
    return Attachment(name, folder / name)


def brought(path: Path, folder: Path, tell: Callable[[float], object]) -> Path:
    """A copy of a file in ``folder``, which is then read quickly however slow the network was.

    ``tell`` is told the share that is there, and may raise to end it; then nothing is left.

    Raises:
        Faulty: It cannot be read, is too large, or there is no room for it.
    """
    whole = path.stat().st_size if path.is_file() else 1

    def write(file: BinaryIO) -> None:
        for chunk in _pieces(path):
            file.write(chunk)
            tell(file.tell() / max(whole, 1))

    return replace_file(folder / path.name, write, keep=False)


def attachments_in(folder: Path) -> tuple[Attachment, ...]:
    """The attachments of which copies lie in ``folder``."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(Attachment(path.name, path) for path in found if _NAME.fullmatch(path.name))


def attachment_in(path: Path, member: str) -> Attachment | None:
    """The attachment that a member of a case file is, if it is one."""
    name = member.removeprefix(_FOLDER)
    return Attachment(name, path, packed=True) if member != name and _NAME.fullmatch(name) else None


def pieces(attachment: Attachment, holder: Archive | None = None) -> Iterator[bytes]:
    """The content piece by piece; raises :class:`Faulty` at the end where it is not what its name says.

    Args:
        attachment: What is wanted.
        holder: The open case file that it lies in, where it is ``packed``.
    """
    digest = hashlib.sha256()
    for chunk in _packed(attachment, holder) if holder else _pieces(attachment.source):
        digest.update(chunk)
        yield chunk
    if digest.hexdigest() != attachment.name.partition(".")[0]:
        raise Faulty(_changed(attachment))


def read_attachment(attachment: Attachment) -> bytes:
    """The whole content, wherever it lies."""
    if not attachment.packed:
        return b"".join(pieces(attachment))
    with opened(attachment.source) as holder:
        return b"".join(pieces(attachment, holder))


def lent(held: Iterable[Attachment], name: str, path: Path) -> None:
    """Write a copy of one of the documents, for another program to show.

    Raises:
        Faulty: It is not there, no longer what was attached, or the copy cannot be written.
    """
    found = next((one for one in held if one.name == name), None)
    if found is None:
        raise Faulty(_changed(Attachment(name, Path(name))))
    content = read_attachment(found)
    replace_file(path, lambda file: file.write(content), keep=False)


def _named(digest: str, path: Path) -> str:
    ending = path.suffix[1:].lower()
    known = ending if re.fullmatch(r"[a-z0-9]{1,10}", ending) else "bin"
    return f"{digest}.{known}"


def _packed(attachment: Attachment, holder: Archive) -> Iterator[bytes]:
    if attachment.member not in holder.members:
        raise Faulty(_changed(attachment))
    return chunks(holder, attachment.member, LARGEST)


def _pieces(path: Path) -> Iterator[bytes]:
    left = LARGEST
    with open_ordinary(path) as file:
        while chunk := file.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                what = f"The document is larger than {LARGEST // 1_000_000} MB."
                raise Faulty(error(what, "Attach the pages that matter.", Place(path.name)))
            yield chunk


def _filled(path: Path) -> Iterator[bytes]:
    """The content of a file that is to bear an answer out: one that holds nothing is a mistake."""
    chunk = b""
    for chunk in _pieces(path):
        yield chunk
    if not chunk:
        remedy = "Attach the file that holds the document; a copy may have gone wrong."
        raise Faulty(error("The file is empty.", remedy, Place(path.name)))


def _changed(attachment: Attachment) -> Issue:
    what = f"The document {shown(attachment.name)} is gone, or is no longer what was attached."
    return error(what, "Attach it again.", Place(attachment.source.name))
