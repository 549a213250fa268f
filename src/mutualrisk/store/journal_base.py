"""What the edits of a journal build on, kept beside them: they can be recovered though the case file is gone.

A second name for the case file costs nothing and keeps its documents too. On another disk it is copied, or
where it is large the case and its log alone are packed anew.
"""

import os
import shutil
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import mutualrisk
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.store import system
from mutualrisk.store.case_file import SUFFIX, CaseFile, open_case
from mutualrisk.store.container import pack
from mutualrisk.store.fingerprint import Fingerprint

_LARGEST_COPY = 16_000_000
_QUICK_COPY = 1_000_000


class Base(NamedTuple):
    """What was opened, saved or recovered last, and the case file that it belongs to, if any.

    ``file`` is what that looked like when it was read; ``saved`` tells whether it holds just this.
    """

    held: CaseFile
    path: Path | None = None
    file: Fingerprint | None = None
    saved: bool = False


def link_base(base: Base, target: Path) -> bool:
    """Give the case file a second name; False where that cannot be, or it is not what was opened any more."""
    if not (base.saved and base.path and base.file):
        return False
    linked = target.with_suffix(base.path.suffix)
    try:
        if not linked.exists():  # it may have been linked before it took its place
            os.link(base.path, linked)
    except OSError:  # another disk, or one that knows no second names
        return False
    if base.file.state_of(linked) == "unchanged":
        return True
    linked.unlink()
    return False


def foresee_base(part: Path, target: Path) -> None:
    """Take in a file that is about to be saved: by a second name, or if it is small by a copy."""
    target.unlink(missing_ok=True)
    try:
        os.link(part, target)
    except OSError:
        if part.stat().st_size <= _QUICK_COPY:
            copy = target.with_suffix(".part")
            shutil.copyfile(part, copy)
            system.replace(copy, target)


def is_quick(base: Base) -> bool:
    """Whether an edit can wait until it is brought: a small file, as most are, or none at all."""
    return not base.saved or base.file is None or base.file.size <= _QUICK_COPY


def is_small(base: Base) -> bool:
    """Whether the file is copied, and not only its case and log packed anew."""
    return bool(base.saved and base.path and base.file and base.file.size <= _LARGEST_COPY)


def put_base(base: Base, target: Path) -> None:
    """Bring a copy, whole or not at all: of the case file where it is still what was opened and not large."""
    part = target.with_suffix(".part")
    if base.path and _is_copied(base, part):
        system.replace(part, target.with_suffix(base.path.suffix))
        return
    part.write_bytes(_packed(base))
    system.replace(part, target.with_suffix(SUFFIX))


def _packed(base: Base) -> bytes:
    """The case and its log alone, as a case file."""
    file = BytesIO()
    pack(file, base.held._replace(attachments=()), mutualrisk.__version__)
    return file.getvalue()


def read_base(target: Path) -> CaseFile:
    """What the edits build on, from the journal's folder."""
    found = base_file(target)
    if not found:
        what = "What the edits build on was not kept."
        raise Faulty(error(what, "Open the case file itself.", Place(target.name)))
    return open_case(found)


def base_file(target: Path) -> Path | None:
    """The file that holds the base, whichever ending it has; None where it was not brought yet."""
    found = sorted(path for path in target.parent.glob(f"{target.name}.*") if path.suffix != ".part")
    return found[0] if found else None


def _is_copied(base: Base, part: Path) -> bool:
    if not (is_small(base) and base.path and base.file):
        return False
    try:
        shutil.copyfile(base.path, part)
    except FileNotFoundError:
        return False
    return base.file.state_of(part) == "unchanged"
