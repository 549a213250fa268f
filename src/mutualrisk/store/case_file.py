"""Opening and saving cases, whichever form the file has: ``.mutualrisk``, YAML or JSON."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import mutualrisk
from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.store.case_text import case_from_json, case_from_yaml, case_to_json, case_to_yaml
from mutualrisk.store.fingerprint import Fingerprint
from mutualrisk.store.json_text import LONGEST_TEXT
from mutualrisk.store.text_file import open_ordinary, read_text

if TYPE_CHECKING:
    from mutualrisk.store.attachments import Attachment
    from mutualrisk.store.history import Entry
    from mutualrisk.store.replacing import Write

SUFFIX = ".mutualrisk"


class CaseFile(NamedTuple):
    """What a case file holds. A text file holds the case alone."""

    case: Case
    history: "tuple[Entry, ...]" = ()
    attachments: "tuple[Attachment, ...]" = ()


class Saved(NamedTuple):
    """What a file holds since it was saved, and how to tell whether it still does."""

    held: CaseFile
    file: Fingerprint


Read = Callable[[Path], CaseFile]


def open_case(path: Path) -> CaseFile:
    """The case in a file; raises :class:`Faulty` with every fault's place and remedy."""
    return _reader(path)(path)


def save_case(path: Path, held: CaseFile, *, app: str = mutualrisk.__version__) -> CaseFile:
    """Save in the form that the file's ending names, all of it or nothing; the old file stays as ``.bak``.

    Returns what the new file holds: its attachments are read from there from now on.
    """
    return saved_case(path, held, app=app).held


def saved_case(
    path: Path,
    held: CaseFile,
    *,
    app: str = mutualrisk.__version__,
    before: Callable[[Path, Path], object] | None = None,
) -> Saved:
    """The same, with the fingerprint of just what was written: somebody else may write there right after.

    ``before`` is told of the complete new file, and of the path that it is about to take.
    """
    from mutualrisk.store.replacing import replace_file  # noqa: PLC0415 - whoever only reads writes nothing

    write, read = _writer(path, held, app)
    seen: list[Fingerprint] = []

    def check(part: Path) -> None:
        _refuse_difference(path, held, read(part))
        seen.append(Fingerprint.of(part))
        if before:
            before(part, path)

    replace_file(path, write, check=check)
    moved = tuple(attachment._replace(source=path, packed=True) for attachment in held.attachments)
    return Saved(held._replace(attachments=moved), seen[0])


def _reader(path: Path) -> Read:
    """How to read a file: by its first bytes where they are plain, else by its ending."""
    with open_ordinary(path) as file:
        start = file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        raise Faulty(error("The file is empty.", "Choose another file.", Place(path.name)))
    if start.startswith(b"PK") or path.suffix.lower() == SUFFIX:
        return _unpack
    return _read_json if path.suffix.lower() == ".json" else _read_yaml


def _writer(path: Path, held: CaseFile, app: str) -> "tuple[Write, Read]":
    """How to write what is held, and how to read it back."""
    suffix = path.suffix.lower()
    if suffix == SUFFIX:
        return partial(_pack, held=held, app=app), _unpack_unseen
    if held.history or held.attachments:
        what = "A text file cannot hold the history and the evidence."
        raise Faulty(error(what, f"Save as {path.stem}{SUFFIX}.", Place(path.name)))
    if suffix == ".json":
        return lambda file: file.write(case_to_json(held.case).encode()), _read_json
    if suffix in (".yaml", ".yml"):
        return lambda file: file.write(case_to_yaml(held.case).encode()), _read_yaml
    what = f"A case cannot be saved as “{path.suffix}”."
    raise Faulty(error(what, f"Name the file {path.stem}{SUFFIX} or {path.stem}.yaml.", Place(path.name)))


def _unpack(path: Path) -> CaseFile:
    from mutualrisk.store.container import unpack  # noqa: PLC0415 - a text file needs no archive

    return unpack(path)


def _unpack_unseen(path: Path) -> CaseFile:
    """The same, without reading the documents again: each was looked at when it was first taken in."""
    from mutualrisk.store.container import unpack  # noqa: PLC0415 - the same

    return unpack(path, look_through=-1)


def _pack(file: BinaryIO, held: CaseFile, app: str) -> None:
    from mutualrisk.store.container import pack  # noqa: PLC0415 - the same

    pack(file, held, app)


def _read_json(path: Path) -> CaseFile:
    return CaseFile(case_from_json(read_text(path, LONGEST_TEXT), path.name))


def _read_yaml(path: Path) -> CaseFile:
    return CaseFile(case_from_yaml(read_text(path, LONGEST_TEXT), path.name))


def _refuse_difference(path: Path, held: CaseFile, found: CaseFile) -> None:
    """Raise where what was written does not read back as what was meant."""
    names = {attachment.name for attachment in held.attachments}
    same = found.case == held.case and found.history == held.history
    if not same or {attachment.name for attachment in found.attachments} != names:
        what = "The file was not saved: it does not read back as it was written."
        raise Faulty(error(what, "Save under another name, and report this.", Place(path.name)))
