"""What differs by system, each system's way tried here; fakes stand for what only the other ones have."""

import ctypes
import os
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from mutualrisk.store import system

HOME = Path("/somewhere/ann")


@pytest.mark.parametrize(
    ("name", "data", "settings"),
    [
        ("linux", ".local/share/mutualrisk", ".config/mutualrisk"),
        ("darwin", "Library/Application Support/MutualRisk", "Library/Application Support/MutualRisk"),
        ("win32", "AppData/Local/MutualRisk", "AppData/Roaming/MutualRisk"),
    ],
)
@pytest.mark.parametrize(
    "environment", [{}, {"XDG_DATA_HOME": "relative", "XDG_CONFIG_HOME": "", "APPDATA": ""}]
)
def test_folders_are_where_the_system_has_them(
    name: str, data: str, settings: str, environment: dict[str, str]
) -> None:
    assert system.data_folder(name, environment, HOME) == HOME / data
    assert system.settings_folder(name, environment, HOME) == HOME / settings


@pytest.mark.parametrize(
    ("name", "data", "settings"),
    [
        ("linux", "/data/mutualrisk", "/config/mutualrisk"),
        ("win32", "/local/MutualRisk", "/roaming/MutualRisk"),
    ],
)
def test_folders_are_where_the_environment_has_them(name: str, data: str, settings: str) -> None:
    environment = {
        "XDG_DATA_HOME": "/data",
        "XDG_CONFIG_HOME": "/config",
        "LOCALAPPDATA": "/local",
        "APPDATA": "/roaming",
    }
    assert system.data_folder(name, environment, HOME) == Path(data)
    assert system.settings_folder(name, environment, HOME) == Path(settings)


def test_folders_of_this_system_are_absolute() -> None:
    assert system.data_folder().is_absolute()
    assert system.settings_folder().is_absolute()
    assert system.documents_folder().is_absolute()


def test_documents_are_where_people_keep_them(tmp_path: Path) -> None:
    assert system.documents_folder(tmp_path) == tmp_path
    (tmp_path / "Documents").mkdir()
    assert system.documents_folder(tmp_path) == tmp_path / "Documents"


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("linux", ["xdg-open", "/cases"]),
        ("darwin", ["open", "-R", "/cases/a.pdf"]),
        ("win32", ["explorer", "/select,/cases/a.pdf"]),
    ],
)
def test_a_file_is_shown_in_its_folder(name: str, command: list[str]) -> None:
    assert system.command_to_show(Path("/cases/a.pdf"), name) == command


def test_a_lock_is_held_until_the_file_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with path.open("w+b") as first, path.open("r+b") as second:
        assert system.lock(first)
        assert not system.lock(second)
        first.close()
        assert system.lock(second)


def fake_module(monkeypatch: pytest.MonkeyPatch, name: str, **content: object) -> None:
    """Stand in for a module that only another system has."""
    module = types.ModuleType(name)
    for key, value in content.items():
        setattr(module, key, value)
    monkeypatch.setitem(sys.modules, name, module)


def test_windows_locks_a_byte_behind_all_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked: dict[int, int] = {}

    def locking(handle: int, mode: int, size: int) -> None:
        at = os.lseek(handle, 0, os.SEEK_CUR)
        if locked.setdefault(at, handle) != handle:
            raise PermissionError(13, "Permission denied")
        assert (mode, size) == (2, 1)

    fake_module(monkeypatch, "msvcrt", locking=locking, LK_NBLCK=2)
    with (tmp_path / "a").open("w+b") as first, (tmp_path / "a").open("r+b") as second:
        first.write(b"name")
        first.flush()
        assert system.lock(first, "win32")
        assert first.tell() == 4
        assert not system.lock(second, "win32")
        assert second.read() == b"name"
    assert list(locked) == [1 << 30]


def test_a_process_runs_or_does_not() -> None:
    assert system.is_running(os.getpid())
    assert not system.is_running(2**22 + 1)


def test_a_process_of_somebody_else_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", refuse)
    assert system.is_running(1)


@pytest.mark.parametrize(("handle", "code", "runs"), [(0, 0, False), (5, 259, True), (5, 1, False)])
def test_windows_tells_whether_a_process_runs(
    monkeypatch: pytest.MonkeyPatch, handle: int, code: int, *, runs: bool
) -> None:
    closed: list[int] = []

    class Kernel:
        """What Windows answers."""

        OpenProcess = staticmethod(lambda *_: handle)
        CloseHandle = staticmethod(closed.append)

        @staticmethod
        def GetExitCodeProcess(_handle: int, target: object) -> int:  # noqa: N802 - Windows' name
            target._obj.value = code  # type: ignore[attr-defined]  # noqa: SLF001 - what byref holds
            return 1

    monkeypatch.setattr(ctypes, "windll", types.SimpleNamespace(kernel32=Kernel), raising=False)
    assert system.is_running(7, "win32") is runs
    assert closed == ([handle] if handle else [])


def test_windows_hides_a_file_and_elsewhere_its_dot_does(monkeypatch: pytest.MonkeyPatch) -> None:
    hidden: list[tuple[str, int]] = []
    kernel = types.SimpleNamespace(SetFileAttributesW=lambda *given: hidden.append(given))
    monkeypatch.setattr(ctypes, "windll", types.SimpleNamespace(kernel32=kernel), raising=False)
    system.hide(Path("/cases/.a"), "linux")
    system.hide(Path("/cases/.a"), "win32")
    assert hidden == [("/cases/.a", 2)]


def busy(times: int) -> Callable[[Path, Path], None]:
    """A disk on which somebody has the target open a few times."""
    left = iter(range(times))

    def replace(source: Path, target: Path) -> None:
        if next(left, None) is not None:
            raise PermissionError(13, "in use")
        os.replace(source, target)  # noqa: PTH105 - what is stood in for is pathlib's

    return replace


@pytest.mark.parametrize("times", [0, 3, 20])
def test_windows_tries_again_while_a_scanner_has_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    (tmp_path / "a").write_bytes(b"new")
    (tmp_path / "b").write_bytes(b"old")
    waits: list[float] = []
    monkeypatch.setattr(Path, "replace", busy(times))
    monkeypatch.setattr("time.sleep", waits.append)
    system.replace(tmp_path / "a", tmp_path / "b", "win32")
    assert (tmp_path / "b").read_bytes() == b"new"
    assert waits == [0.1] * times


@pytest.mark.parametrize(("name", "times"), [("win32", 21), ("linux", 1)])
def test_a_file_that_stays_in_use_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, times: int
) -> None:
    (tmp_path / "a").write_bytes(b"new")
    monkeypatch.setattr(Path, "replace", busy(times))
    monkeypatch.setattr("time.sleep", lambda _: None)
    with pytest.raises(PermissionError):
        system.replace(tmp_path / "a", tmp_path / "b", name)


def test_macos_writes_through_the_disks_own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    with (tmp_path / "a").open("wb") as file:
        fake_module(monkeypatch, "fcntl", F_FULLFSYNC=51, fcntl=lambda _, what: asked.append(what))
        system.settle(file.fileno(), "darwin")
        fake_module(monkeypatch, "fcntl")
        system.settle(file.fileno(), "darwin")
        system.settle(file.fileno(), "linux")
    assert asked == [51]


def test_a_second_name_is_a_copy_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    (tmp_path / "a").write_bytes(b"content")
    system.second_name(tmp_path / "a", tmp_path / "b")
    monkeypatch.setattr(os, "link", refuse)
    system.second_name(tmp_path / "a", tmp_path / "c")
    assert (tmp_path / "a").stat().st_ino == (tmp_path / "b").stat().st_ino
    assert (tmp_path / "c").read_bytes() == b"content"
    assert (tmp_path / "a").stat().st_ino != (tmp_path / "c").stat().st_ino


def test_a_folder_that_cannot_be_settled_does_no_harm(tmp_path: Path) -> None:
    system.settle_folder(tmp_path)
    system.settle_folder(tmp_path / "none")
