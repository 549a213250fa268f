"""Nothing leaves the computer: the whole work is done without one socket."""

import subprocess
import sys
from pathlib import Path

import pytest

from mutualrisk import resources
from tests.exchange.accounts.book import company

DENIED = """
import sys

def refuse(event, details):
    if event.startswith("socket."):
        raise AssertionError(f"{event} {details}")

sys.addaudithook(refuse)
sys.argv = ["mutualrisk", *sys.argv[1:]]
from mutualrisk.cli import main
main()
"""


def test_accounts_are_read_without_a_socket(tmp_path: Path) -> None:
    filing = company().written(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", DENIED, "accounts", filing], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["check", "evaluate", "report"])
def test_the_work_is_done_without_a_socket(command: str, tmp_path: Path) -> None:
    sample = str(resources.path("samples", "library-mutual.yaml"))
    rest = ["--out", str(tmp_path), "--xlsx"] if command == "report" else []
    done = subprocess.run(
        [sys.executable, "-c", DENIED, command, sample, *rest], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_guard_would_notice() -> None:
    code = DENIED.partition("sys.argv")[0] + "import socket; socket.socket()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "socket.__new__" in done.stderr
