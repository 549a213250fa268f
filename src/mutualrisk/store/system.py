"""What differs between Linux, macOS and Windows: the only module that asks which of them it runs on.

Each function takes the system's name, so that what it does on the others can be tried on any.
"""

import contextlib
import importlib
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

NAME = "MutualRisk"
_FAR_BEHIND = 1 << 30
"""Where Windows locks a byte: what is locked cannot be read by others, so it lies behind all content."""

_TRIES, _BETWEEN = 20, 0.1
"""How often, and after how many seconds, a file that a scanner or a synchroniser has open is tried again."""

_QUERY_LIMITED, _STILL_ACTIVE = 0x1000, 259
_HIDDEN = 0x2

# Folders


def data_folder(
    system: str = sys.platform, environment: Mapping[str, str] = os.environ, home: Path | None = None
) -> Path:
    """Where this user's data lie on this computer (never on a server): journals, copies of damaged files."""
    home = home or Path.home()
    if system == "win32":
        return _named(environment, "LOCALAPPDATA", home / "AppData" / "Local") / NAME
    if system == "darwin":
        return home / "Library" / "Application Support" / NAME
    return _named(environment, "XDG_DATA_HOME", home / ".local" / "share") / NAME.lower()


def journal_folder() -> Path:
    """Where the journals of this user's open cases lie."""
    return data_folder() / "journals"


def settings_folder(
    system: str = sys.platform, environment: Mapping[str, str] = os.environ, home: Path | None = None
) -> Path:
    """Where this user's settings lie; on Windows they may follow the user to another computer."""
    home = home or Path.home()
    if system == "win32":
        return _named(environment, "APPDATA", home / "AppData" / "Roaming") / NAME
    if system == "darwin":
        return home / "Library" / "Application Support" / NAME
    return _named(environment, "XDG_CONFIG_HOME", home / ".config") / NAME.lower()


def documents_folder(home: Path | None = None) -> Path:
    """Where people expect to find what they made: their documents, or where there are none, their home."""
    home = home or Path.home()
    return home / "Documents" if (home / "Documents").is_dir() else home


def command_to_show(path: Path, system: str = sys.platform) -> list[str]:
    """The command that opens the folder of a file in the system's file manager, with the file marked."""
    if system == "win32":
        return ["explorer", f"/select,{path}"]
    if system == "darwin":
        return ["open", "-R", str(path)]
    return ["xdg-open", str(path.parent)]


# Locks


def lock(file: BinaryIO, system: str = sys.platform) -> bool:
    """Whether the file is ours alone from now on: until it is closed, or this process ends however it ends.

    Raises:
        OSError: The file's disk knows no locks.
    """
    try:
        if system == "win32":
            _lock_on_windows(file)
        else:
            _lock_on_unix(file)
    except (BlockingIOError, PermissionError):
        return False
    return True


def is_running(process: int, system: str = sys.platform) -> bool:
    """Whether a process runs, where its disk knows no locks that would tell."""
    if system == "win32":
        return _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # somebody else's
        return True
    return True


def hide(path: Path, system: str = sys.platform) -> None:
    """Keep a file out of sight: a dot at its start does it everywhere but on Windows."""
    if system == "win32":
        ctypes: Any = importlib.import_module("ctypes")
        with contextlib.suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetFileAttributesW(str(path), _HIDDEN)


# Files


def replace(source: Path, target: Path, system: str = sys.platform) -> None:
    """Put a file in another one's place. Windows refuses while anybody has that open: it is tried again."""
    for _ in range(_TRIES if system == "win32" else 0):
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(_BETWEEN)
        else:
            return
    source.replace(target)


def second_name(path: Path, other: Path) -> None:
    """Give a file another name, or where the disk knows no second names, copy it."""
    try:
        os.link(path, other)
    except OSError:  # many network and memory-stick file systems
        import shutil  # noqa: PLC0415 - the start page needs no archives, which it loads

        shutil.copy2(path, other)


def settle(handle: int, system: str = sys.platform) -> None:
    """Make what was written outlast a power cut, for which macOS wants more than ``fsync``."""
    if system == "darwin":
        fcntl: Any = importlib.import_module("fcntl")
        with contextlib.suppress(OSError, AttributeError):  # a disk that cannot
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def settle_folder(folder: Path) -> None:
    """Make new names in a folder outlast a power cut, where the system can: Windows does so by itself."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _named(environment: Mapping[str, str], name: str, usual: Path) -> Path:
    """The folder that the environment names; a relative one is to be ignored, says the standard."""
    named = Path(environment.get(name, ""))
    return named if named.is_absolute() else usual


def _lock_on_unix(file: BinaryIO) -> None:
    fcntl: Any = importlib.import_module("fcntl")
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_on_windows(file: BinaryIO) -> None:
    msvcrt: Any = importlib.import_module("msvcrt")
    here = file.tell()
    file.seek(_FAR_BEHIND)
    try:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    finally:
        file.seek(here)


def _runs_on_windows(process: int) -> bool:
    ctypes: Any = importlib.import_module("ctypes")
    kernel = ctypes.windll.kernel32
    handle = kernel.OpenProcess(_QUERY_LIMITED, 0, process)
    if not handle:
        return False
    code = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return not known or bool(code.value == _STILL_ACTIVE)
