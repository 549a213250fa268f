"""Whether a file is still what it was: told from outside, and not fooled by a touch."""

import os
import shutil
from pathlib import Path

import pytest

from mutualrisk.store.fingerprint import Fingerprint


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file larger than what is hashed of it."""
    path = tmp_path / "a"
    path.write_bytes(b"x" * 1_500_000)
    return path


def test_a_file_that_nobody_touched_is_unchanged(file: Path) -> None:
    assert Fingerprint.of(file).state_of(file) == "unchanged"


def test_a_file_that_was_only_touched_or_copied_back_is_unchanged(file: Path) -> None:
    known = Fingerprint.of(file)
    os.utime(file, (0, 0))
    assert known.state_of(file) == "unchanged"
    shutil.copyfile(file, file.with_name("b"))
    file.with_name("b").replace(file)
    assert known.state_of(file) == "unchanged"


@pytest.mark.parametrize("content", [b"x" * 1_500_001, b"x" * 1_499_999 + b"y", b""])
def test_a_file_with_other_content_is_changed(file: Path, content: bytes) -> None:
    known = Fingerprint.of(file)
    file.write_bytes(content)
    os.utime(file, (0, 0))
    assert known.state_of(file) == "changed"


def test_a_file_that_is_gone_is_missing(file: Path) -> None:
    known = Fingerprint.of(file)
    file.unlink()
    assert known.state_of(file) == "missing"
    with pytest.raises(FileNotFoundError):
        Fingerprint.of(file)


def test_a_change_of_the_same_size_within_the_same_moment_is_told_by_its_place(file: Path) -> None:
    known, then = Fingerprint.of(file), file.stat().st_mtime_ns
    other = file.with_name("b")
    other.write_bytes(b"y" * 1_500_000)
    other.replace(file)
    os.utime(file, ns=(then, then))
    assert known.state_of(file) == "changed"
