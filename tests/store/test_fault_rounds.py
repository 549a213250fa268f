"""A short form of the fault rounds: a program, killed and hindered, loses nothing that it said was kept."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="programs are killed and hindered so on Unix alone")

ROUNDS = Path(__file__).parents[2] / "tools" / "fault_rounds.py"


@pytest.mark.slow
def test_nothing_that_was_kept_is_lost() -> None:
    done = subprocess.run(
        [sys.executable, str(ROUNDS), "--rounds", "16"], check=False, capture_output=True, text=True
    )
    assert "nothing lost, no file half-written" in done.stdout, done.stderr
