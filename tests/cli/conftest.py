"""Things that tests of the command line stand on."""

import shutil
from pathlib import Path

import pytest

from mutualrisk import resources


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    """A copy of the smallest legal method, to be spoilt."""
    return Path(shutil.copytree(resources.path("methods", "blank"), tmp_path / "method"))
