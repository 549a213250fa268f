"""One case, one window that edits it: others learn who has it, and a dead program holds nothing."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mutualrisk.store import case_lock, system
from mutualrisk.store.case_lock import Claim, Holder, claim, installation, lock_path

ANN, BEN = Holder("Ann", "2026-03-01T09:00:00Z"), Holder("Ben", "2026-03-01T10:00:00Z")
HERE, THERE = "1" * 16, "2" * 16

HOLDING = """
import sys
from pathlib import Path
from mutualrisk.store.case_lock import Holder, claim

held = claim(Path(sys.argv[1]), Holder("Ann", "2026-03-01T09:00:00Z"), "1" * 16)
print(type(held).__name__, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Where a case file may lie."""
    return tmp_path / "a.mutualrisk"


def refuse_locks(*_: object) -> bool:
    """Answer as a disk without locks does."""
    raise OSError(95, "Operation not supported")


def left_by(case: Path, holder: Holder, who: str, age: float) -> None:
    """A lock that nobody living holds."""
    lock_path(case).write_text(json.dumps({**holder._asdict(), "installation": who}))
    then = time.time() - age
    os.utime(lock_path(case), (then, then))


def take(case: Path, holder: Holder = BEN) -> bool:
    """Whether the case can be had."""
    found = claim(case, holder, HERE)
    if isinstance(found, Claim):
        found.release()
        return True
    return False


def test_a_case_is_held_by_one_window(case: Path) -> None:
    first = claim(case, ANN, HERE)
    assert isinstance(first, Claim)
    assert claim(case, BEN, HERE) == ANN
    assert claim(case, BEN, THERE) == ANN
    first.release()
    first.release()
    assert take(case)
    assert list(case.parent.iterdir()) == []


def test_a_system_that_removes_no_open_file_removes_the_lock_once_it_is_closed(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, refusals = Path.unlink, iter([True])

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if next(refusals, False):
            raise PermissionError(13, "in use")
        usual(path, missing_ok=missing_ok)

    first = claim(case, ANN, HERE)
    assert isinstance(first, Claim)
    monkeypatch.setattr(Path, "unlink", unlink)
    first.release()
    assert not lock_path(case).exists()


def test_a_lock_that_somebody_removed_can_be_released(case: Path) -> None:
    first = claim(case, ANN, HERE)
    assert isinstance(first, Claim)
    lock_path(case).unlink()
    first.release()


def test_links_to_one_file_share_its_lock(case: Path) -> None:
    case.touch()
    link = case.with_name("link")
    link.symlink_to(case)
    first = claim(link, ANN, HERE)
    assert isinstance(first, Claim)
    assert claim(case, BEN, HERE) == ANN
    first.release()


def test_a_program_that_was_killed_holds_nothing(case: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(case)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as child:
        assert child.stdout
        assert child.stdout.readline() == b"Claim\n"
        assert claim(case, BEN, HERE) == ANN
        child.send_signal(signal.SIGKILL)
    assert lock_path(case).exists()
    assert take(case)


def test_another_computers_lock_counts_while_it_is_renewed(case: Path) -> None:
    left_by(case, ANN, THERE, age=100)
    assert claim(case, BEN, HERE) == ANN
    left_by(case, ANN, THERE, age=200)
    assert take(case)


def test_a_disk_without_locks_goes_by_the_time(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "lock", refuse_locks)
    left_by(case, ANN, HERE, age=100)
    assert claim(case, BEN, HERE) == ANN
    left_by(case, ANN, HERE, age=200)
    assert take(case)


def test_a_lock_is_renewed(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_lock, "_RENEWED_EVERY", 0.01)
    first = claim(case, ANN, HERE)
    assert isinstance(first, Claim)
    os.utime(lock_path(case), (0, 0))
    end = time.monotonic() + 5
    while lock_path(case).stat().st_mtime == 0 and time.monotonic() < end:
        pass
    assert lock_path(case).stat().st_mtime > 0
    first.release()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff", b'{"name": 5}', b'{"name": "a\\u0000b", "since": null}']
)
def test_a_lock_of_nonsense_is_taken_over(case: Path, content: bytes) -> None:
    lock_path(case).write_bytes(content)
    assert take(case)


def test_a_lock_without_a_name_is_one_still(case: Path) -> None:
    first = claim(case, ANN, HERE)
    assert isinstance(first, Claim)
    lock_path(case).write_bytes(b"")
    assert claim(case, BEN, HERE) == Holder("", "")
    first.release()


def test_what_a_lock_says_is_shown_safely(case: Path) -> None:
    left_by(case, Holder("x" * 500 + "\n", "\x1b[31m"), THERE, age=0)
    found = claim(case, BEN, HERE)
    assert isinstance(found, Holder)
    assert len(found.name) < 70
    assert (found.name + found.since).isprintable()


def test_a_folder_that_is_not_there_hinders_nobody(tmp_path: Path) -> None:
    assert take(tmp_path / "none" / "a.mutualrisk")


def test_a_lock_removed_by_its_holder_in_between_is_made_anew(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = case_lock._is_free  # noqa: SLF001 - the moment between opening and locking

    def removed_first(*given: object) -> bool:
        monkeypatch.setattr(case_lock, "_is_free", usual)
        lock_path(case).unlink()
        return usual(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(case_lock, "_is_free", removed_first)
    first = claim(case, ANN, HERE)
    assert isinstance(first, Claim)
    assert claim(case, BEN, HERE) == ANN
    first.release()


def test_a_disk_whose_clock_cannot_be_read_goes_by_this_one(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    left_by(case, ANN, THERE, age=200)
    monkeypatch.setattr(Path, "touch", refuse)
    assert take(case)


def test_an_installation_keeps_its_number(tmp_path: Path) -> None:
    first = installation(tmp_path / "data")
    assert installation(tmp_path / "data") == first
    assert len(first) == 16
    (tmp_path / "data" / "installation").write_bytes(b"\xff")
    assert installation(tmp_path / "data") != first
    (tmp_path / "file").touch()
    assert installation(tmp_path / "file")
