"""The command line as a whole process, against a Python that only imports pydantic."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench import subject
from bench.stopwatch import medians
from bench.table import Row, milliseconds

ROUNDS = 21


def rows() -> Iterator[Row]:
    """One line, for the first sample."""
    evaluate = [sys.executable, "-m", "mutualrisk", "evaluate", str(sample())]
    floor = [sys.executable, "-c", "import pydantic; pydantic.BaseModel"]
    ours, theirs = medians([lambda: _run(evaluate), lambda: _run(floor)], ROUNDS)
    ratio = ours / theirs
    yield Row(
        "`mutualrisk evaluate` as a process",
        milliseconds(ours),
        "`import pydantic`",
        milliseconds(theirs),
        f"{ratio:.2f}×",
        "at most 2.5×",
        ratio <= 2.5,
    )


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def sample() -> Path:
    """The first worked case."""
    return min(
        path
        for path in (subject.ROOT / "resources" / "samples").rglob("*")
        if path.suffix in (".yaml", ".mutualrisk")
    )
