"""The command line as a whole process, against a Python that only imports pydantic.

There are three peers, since pydantic puts off most of its own loading. ``import pydantic`` alone gives a name
with little behind it; what was asked is measured against that. No program that has a model can start with so
little: the others load ``BaseModel`` too, or use it for one model of one field. They are for comparison.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from bench import subject
from bench.stopwatch import medians
from bench.table import Row, milliseconds

PEERS = {
    "`import pydantic`": "import pydantic",
    "`import pydantic; pydantic.BaseModel`": "import pydantic; pydantic.BaseModel",
    "one model of one field, used once": (
        "from pydantic import BaseModel\nclass Model(BaseModel):\n    name: str\nModel(name='a')"
    ),
}
"""What Python is given to do; the first is what was asked."""

ROUNDS = 21
ASKED = 2.5


def rows() -> Iterator[Row]:
    """One line for each peer, for the first sample; all take turns."""
    evaluate = [str(Path(sys.executable).with_name("mutualrisk")), "evaluate", str(sample())]
    peers = [[sys.executable, "-c", said] for said in PEERS.values()]
    environment = _as_installed()
    ours, *theirs = medians([partial(_run, words, environment) for words in (evaluate, *peers)], ROUNDS)
    for number, (peer, time) in enumerate(zip(PEERS, theirs, strict=True)):
        yield _row(peer, ours, time, asked=number == 0)


def _row(peer: str, ours: float, theirs: float, *, asked: bool) -> Row:
    ratio = ours / theirs
    return Row(
        "`mutualrisk evaluate` as a process",
        milliseconds(ours),
        peer,
        milliseconds(theirs),
        f"{ratio:.2f}×",
        f"at most {ASKED}×" if asked else "for comparison",
        ratio <= ASKED if asked else None,
    )


def _as_installed() -> Mapping[str, str]:
    """The environment in which Python keeps what it compiled, as it does for an installed program."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _run(command: list[str], environment: Mapping[str, str]) -> None:
    subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def sample() -> Path:
    """The first worked case."""
    return min(
        path
        for path in (subject.ROOT / "resources" / "samples").rglob("*")
        if path.suffix in (".yaml", ".mutualrisk")
    )
