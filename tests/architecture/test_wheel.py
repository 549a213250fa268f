"""The wheel carries what the program reads at run time, and the program finds it there."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASK = "from mutualrisk import resources; print(resources.root())"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the unpacked wheel, as an installation would."""
    built, unpacked = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("unpacked")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", built, ROOT], check=True)
    with zipfile.ZipFile(next(built.glob("mutualrisk-*.whl"))) as wheel:
        wheel.extractall(unpacked)
    return unpacked


def files(folder: Path) -> set[Path]:
    """Every file below a folder, as paths from it."""
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_carries_every_resource(installed: Path) -> None:
    assert files(installed / "mutualrisk" / "_resources") == files(ROOT / "resources")


def test_an_installed_program_reads_its_own_resources(installed: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    answer = subprocess.check_output([sys.executable, "-c", ASK], env=environment, cwd=installed, text=True)
    assert Path(answer.strip()) == (installed / "mutualrisk" / "_resources").resolve()
