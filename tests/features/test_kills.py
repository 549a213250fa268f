"""The real window killed while somebody types, a few times; ``tools/fault_window.py`` has the long form."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "fault_window.py"


@pytest.mark.slow
def test_what_the_window_showed_as_kept_comes_back_after_a_kill() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--rounds", "3", "--seed", "7"],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "all came back" in done.stdout, done.stderr
