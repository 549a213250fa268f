"""Nothing leaves the computer: a piece of work is done in the window without one socket to elsewhere."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

DENIED = """
import sys

def refuse(event, details):
    if event.startswith("socket."):
        raise AssertionError(f"{event} {details}")

sys.addaudithook(refuse)
from tests.ui.journey import main
main()
"""


def done(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """The journey as a program of its own, with folders of its own."""
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        **{
            name: str(folder / name)
            for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")
        },
    }
    return subprocess.run(
        [*command, str(folder)],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.slow
def test_the_window_works_without_a_socket(tmp_path: Path) -> None:
    ended = done(tmp_path, sys.executable, "-c", DENIED)
    assert (ended.returncode, "Error" in ended.stderr) == (0, False), ended.stderr
    assert {path.name for path in tmp_path.glob("*.*")} >= {"case.mutualrisk", "report.pdf", "report.xlsx"}
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_library_below_asks_the_system_for_one_either(tmp_path: Path) -> None:
    trace = tmp_path / "calls"
    strace = (str(shutil.which("strace")), "-f", "-qq", "-o", str(trace), "-e", "trace=socket,connect")
    ended = done(tmp_path, *strace, sys.executable, "-m", "tests.ui.journey")
    assert ended.returncode == 0, ended.stderr
    calls = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert [call for call in calls if "AF_INET" in call] == []


GUARD = """
import socket
from tests.ui.journey import no_internet_socket
no_internet_socket()
opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
opened.bind(("127.0.0.1", 0))
try:
    no_internet_socket()
except AssertionError as fault:
    print(fault)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists a process's sockets as files")
def test_the_guard_would_notice(tmp_path: Path) -> None:
    assert "an internet socket is open" in done(tmp_path, sys.executable, "-c", GUARD).stdout
