"""The window, worked by ear over the accessibility bus, as a screen reader's user would."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mutualrisk.store.case_file import open_case

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
LONGEST = 90
"""Seconds for all of it, on a busy machine."""


def missing() -> str:
    """Why nobody can listen here; "" where somebody can."""
    if not sys.platform.startswith("linux"):
        return "the accessibility bus is Linux's"
    tools = [tool for tool in ("xvfb-run", "dbus-run-session") if shutil.which(tool) is None]
    if tools:
        return f"{' and '.join(tools)} not installed"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "pyatspi not installed" if asked.returncode else ""


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing())
def test_a_board_screens_itself_by_ear(tmp_path: Path) -> None:
    file = tmp_path / "Harbour Care.mutualrisk"
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")}
    script = ["-m", "tests.screen_reader.screening", sys.executable, str(file)]
    told = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", SYSTEM_PYTHON, *script],  # noqa: S607 - by the path
        env={**os.environ, **home, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    case = open_case(file).case
    assert case.organisations[0].name == "Harbour Care"
    answers = {**case.contract.answers, **case.assessments[0].answers}
    assert len(answers) == 15
    assert answers["turnover"].value == 3_100_000
