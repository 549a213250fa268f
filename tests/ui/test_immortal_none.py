"""The window does not end because Qt's binding counts None wrongly."""

import os
import subprocess
import sys

PAINTING = """
from PySide6.QtGui import QImage, QPainter
from mutualrisk import ui
picture = QImage(9, 9, QImage.Format.Format_RGB32)
painter = QPainter(picture)
for _ in range(100_000):
    painter.setOpacity(0.5)
painter.end()
print(ui.__name__)
"""


def test_painting_for_long_does_not_end_the_process() -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PAINTING], env=surroundings, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "mutualrisk.ui\n")
