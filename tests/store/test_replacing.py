"""Saving: all or nothing, whatever fails, and whenever the program is stopped."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest

from mutualrisk.domain.issue import Faulty, error
from mutualrisk.store.replacing import replace_file

resource = pytest.importorskip("resource", reason="limits of a process are known on Unix alone")

STOPPED = """
import os, sys
from pathlib import Path
from mutualrisk.store.replacing import replace_file

def stop(*_):
    os._exit(9)

def write(file):
    file.write(b"new" * 1000)
    if sys.argv[2] == "writing":
        file.flush()
        stop()

replace_file(Path(sys.argv[1]), write, check=stop if sys.argv[2] == "checking" else None)
"""


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """A real limit of the system, which fails a write as a full disk does."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def new(file: BinaryIO) -> int:
    """Write what tests expect."""
    return file.write(b"new" * 1000)


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written(tmp_path: Path) -> None:
    assert replace_file(tmp_path / "a", new) == tmp_path / "a"
    assert (tmp_path / "a").read_bytes() == b"new" * 1000
    assert names(tmp_path) == ["a"]


def test_the_old_file_stays_as_bak(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"oldest")
    replace_file(tmp_path / "a", lambda file: file.write(b"old"))
    replace_file(tmp_path / "a", new)
    assert (tmp_path / "a.bak").read_bytes() == b"old"
    assert names(tmp_path) == ["a", "a.bak"]


def test_the_old_file_need_not_stay(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    replace_file(tmp_path / "a", new, keep=False)
    assert names(tmp_path) == ["a"]


def test_the_rights_of_the_old_file_stay(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a").chmod(0o640)
    replace_file(tmp_path / "a", new)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_a_link_still_leads_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    replace_file(tmp_path / "link", new)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a").read_bytes() == b"new" * 1000


@pytest.mark.parametrize("size", [0, 1, 2999])
def test_a_disk_that_is_full_leaves_the_old_file(tmp_path: Path, size: int) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with largest_file(size), pytest.raises(Faulty) as caught:
        replace_file(tmp_path / "a", new)
    assert "was not saved" in caught.value.issues[0].what
    assert caught.value.issues[0].place.file == "a"
    assert "another place" in caught.value.issues[0].remedy
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_what_the_system_says_of_a_full_disk_is_said_plainly(tmp_path: Path) -> None:
    def write(_: BinaryIO) -> None:
        with Path("/dev/full").open("wb") as full:
            full.write(b"new")

    with pytest.raises(Faulty, match=r"the disk is full.*Free some space"):
        replace_file(tmp_path / "a", write)
    assert names(tmp_path) == []


def test_a_file_that_does_not_read_back_is_not_put_in_place(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def check(part: Path) -> None:
        assert part.read_bytes() == b"new" * 1000
        raise Faulty(error("It does not read back.", "Try again."))

    with pytest.raises(Faulty, match="read back"):
        replace_file(tmp_path / "a", new, check=check)
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


@pytest.mark.parametrize("moment", ["writing", "checking"])
def test_a_program_that_is_stopped_leaves_the_old_file(tmp_path: Path, moment: str) -> None:
    (tmp_path / "a").write_bytes(b"old")
    command = [sys.executable, "-c", STOPPED, str(tmp_path / "a"), moment]
    done = subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert done.returncode == 9
    assert (tmp_path / "a").read_bytes() == b"old"
    replace_file(tmp_path / "a", new)
    assert (tmp_path / "a").read_bytes() == b"new" * 1000


def test_what_a_stopped_program_left_is_swept_away(tmp_path: Path) -> None:
    for name, age in (("a", 7_200), ("a", 60), ("b", 7_200)):
        part = tmp_path / f".{name}.{age}.part"
        part.touch()
        then = part.stat().st_mtime - age
        os.utime(part, (then, then))
    replace_file(tmp_path / "a", new)
    assert names(tmp_path) == [".a.60.part", ".b.7200.part", "a"]


def test_a_folder_that_is_not_there_or_is_in_the_way_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Faulty, match="there is no such folder"):
        replace_file(tmp_path / "none" / "a", new)
    with pytest.raises(Faulty, match="there is a folder of this name"):
        replace_file(tmp_path, new)
    with pytest.raises(Faulty, match="was not saved"):
        replace_file(tmp_path / ("a" * 300), new)


def test_a_device_or_a_pipe_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Faulty, match="this is a device or a pipe and no file"):
        replace_file(pipe, lambda file: file.write(b"new"))
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_bak_that_cannot_be_replaced_keeps_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a.bak").mkdir()
    with pytest.raises(Faulty, match="was not saved"):
        replace_file(tmp_path / "a", new)
    assert names(tmp_path) == ["a", "a.bak"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_disk_without_second_names_keeps_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "a").write_bytes(b"old")
    replace_file(tmp_path / "a", new)
    assert (tmp_path / "a.bak").read_bytes() == b"old"
    assert names(tmp_path) == ["a", "a.bak"]


def test_a_link_to_itself_and_a_name_with_a_zero_are_said_so(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("loop", "a\0b"):
        with pytest.raises(Faulty, match="was not saved"):
            replace_file(tmp_path / name, new)
