"""The real program, started as a user starts it, and small cases to give it."""

import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from mutualrisk.store.yaml_layout import write_yaml

SECONDS = 60
"""Longer than this, even on a busy machine, is not bounded time."""

MEMORY = 1 << 31
"""More than two gigabytes of address space is not bounded memory."""

DAY = "2026-03-01"


class Ran(NamedTuple):
    """How the program ended, and what it said."""

    status: int
    out: str
    err: str


def run(*words: object, cwd: Path | None = None, **environment: str) -> Ran:
    """Run the program with some words, with bounded time and memory."""
    done = subprocess.run(
        [sys.executable, "-m", "mutualrisk", *map(str, words)],
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        preexec_fn=_bound,
        stdin=subprocess.DEVNULL,
        timeout=SECONDS,
    )
    return Ran(done.returncode, *(stream.decode(errors="replace") for stream in (done.stdout, done.stderr)))


def _bound() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def case_data(**answers: object) -> dict[str, object]:
    """The data of a case under the smallest method, with some answers."""
    return {
        "method": {"id": "blank", "version": "2026.1"},
        "organisations": [{"id": "harbour", "name": "Harbour Care"}],
        "assessments": [
            {
                "id": "first",
                "organisation": "harbour",
                "date": DAY,
                "perspective": "commissioner",
                "answers": answers,
            }
        ],
    }


def written(path: Path, data: object) -> Path:
    """A case as YAML at a path."""
    path.write_text(write_yaml(data), encoding="utf-8")  # type: ignore[arg-type]  # what a test writes is plain data
    return path


def good_case(folder: Path, name: str = "good.yaml") -> Path:
    """A case in which everything is answered."""
    return written(folder / name, case_data(accounts_checked="auditor", months_of_reserves=7.5))
