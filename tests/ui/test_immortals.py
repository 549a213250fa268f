"""The window does not end because Qt's binding counts None and True wrongly."""

import os
import subprocess
import sys

import pytest

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

TELLING = """
from PySide6.QtCore import QObject, Signal
from mutualrisk import ui
class Teller(QObject):
    told = Signal(int)
teller = Teller()
for _ in range(100_000):
    teller.told.emit(1)
print(ui.__name__)
"""


@pytest.mark.parametrize("doing", [PAINTING, TELLING])
def test_doing_one_thing_for_long_does_not_end_the_process(doing: str) -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", doing], env=surroundings, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "mutualrisk.ui\n")
