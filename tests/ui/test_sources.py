"""The Qt binding reads no sources while a case is opened."""

import os
import subprocess
import sys

LOADING = """
import linecache
from PySide6.QtCore import QObject
import mutualrisk.ui
import mutualrisk.domain.nearest, mutualrisk.ui.undo_hint, csv
print(*sorted(name for name in linecache.cache if name.endswith(("nearest.py", "undo_hint.py", "csv.py"))))
"""


def test_no_source_is_read_for_what_is_loaded() -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", LOADING], env=surroundings, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
