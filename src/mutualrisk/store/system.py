"""What differs between Linux, macOS and Windows: the only module that asks which of them it runs on."""

import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

NAME = "MutualRisk"
_FAR_BEHIND = 1 << 30
"""Where Windows locks a byte: what is locked cannot be read by others, so it lies behind all content."""


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
