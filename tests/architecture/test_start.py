"""What the command line must not load before it is needed."""

import importlib.util
import subprocess
import sys

import pytest

HEAVY = ("PySide6", "numpy", "openpyxl", "pikepdf", "reportlab")
ASK = f"import sys, mutualrisk.cli; print(*sorted(set({HEAVY}) & set(sys.modules)))"


@pytest.mark.skipif(importlib.util.find_spec("mutualrisk.cli") is None, reason="there is no command line yet")
def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    assert subprocess.check_output([sys.executable, "-c", ASK], text=True).split() == []
