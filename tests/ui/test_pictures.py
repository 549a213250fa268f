"""The pictures that the README and the guide show are today's program, within a tolerance."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
MOST_DIFFERING = 0.01
"""Share of the dots that may differ: edges of letters, by the version of the library that draws them."""
CLEARLY = 40
"""By how much of 255 a dot must differ to count."""


@pytest.mark.slow
def test_the_pictures_show_the_program_as_it_is(tmp_path: Path) -> None:
    kept = ROOT / "docs" / "pictures" / "window"
    command = [sys.executable, str(ROOT / "tools" / "screenshots.py"), "--kept-to", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in kept.iterdir()}
    stale = [
        path.name for path in sorted(kept.iterdir()) if differing(path, tmp_path / path.name) > MOST_DIFFERING
    ]
    assert stale == [], "draw them again with `make screenshots`, and look at them"


def differing(one: Path, other: Path) -> float:
    """The share of dots that clearly differ between two pictures; 1 where their sizes do."""
    first, second = (
        QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8) for path in (one, other)
    )
    if first.size() != second.size():
        return 1.0
    pairs = zip(bytes(first.constBits()), bytes(second.constBits()), strict=True)
    return sum(abs(a - b) > CLEARLY for a, b in pairs) / (first.width() * first.height())
