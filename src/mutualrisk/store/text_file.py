"""Text files that people give us: read within limits, as UTF-8, without control characters."""

import contextlib
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from mutualrisk.domain.issue import Faulty, Issue, Place, error

UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Characters that no spreadsheet, PDF or YAML file may hold, and that nobody types on purpose."""


def wanted(text: str) -> str:
    """A text without the characters that no file may hold, which pasted text sometimes has."""
    return UNWANTED.sub("", text)


@contextlib.contextmanager
def open_ordinary(path: Path) -> Iterator[BinaryIO]:
    """An ordinary file, open for reading; a folder, a pipe or what the system withholds is a fault."""
    place = Place(path.name or str(path))
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Faulty(error("This is not a file.", "Choose a file.", place))
        with path.open("rb") as file:
            yield file
    except (OSError, ValueError) as fault:
        reason = (getattr(fault, "strerror", None) or str(fault)).lower()
        what = f"The file cannot be read: {reason}."
        raise Faulty(error(what, "Check its name and that you may read it.", place)) from fault


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of an ordinary file of at most ``limit`` bytes."""
    with open_ordinary(path) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise Faulty(too_large(path.name, limit))
    return data


def read_text(path: Path, limit: int) -> str:
    """The text of a file of at most ``limit`` bytes."""
    return as_text(read_bytes(path, limit), path.name)


def as_text(data: bytes, file: str) -> str:
    """Bytes as text; says plainly when they are none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        what = "This is not text in UTF-8."
        raise Faulty(
            error(what, "Save it as UTF-8 text, or choose another file.", Place(file, line))
        ) from fault
    refuse_unwanted(text, file)
    return text


def refuse_unwanted(text: str, file: str) -> None:
    """Raise where ``text`` holds a control character."""
    found = UNWANTED.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        what = f"There is a control character (U+{ord(found.group()):04X}) in the text."
        raise Faulty(
            error(what, "Delete it, or choose another file if this is not a text file.", Place(file, line))
        )


def too_large(file: str, limit: int) -> Issue:
    """The fault of a file that is larger than any sensible one."""
    return error(
        f"The file is larger than {limit // 1_000_000 or 1} MB.", "Make it smaller, or split it.", Place(file)
    )
