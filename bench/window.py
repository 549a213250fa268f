"""The window against an empty one of PySide6 in the same run, each as a process until it is painted."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

from bench.table import Row, milliseconds

ROUNDS = 15
FRAME = 1 / 60
"""Seconds between two pictures of an ordinary screen."""


class Run(NamedTuple):
    """What one process took: seconds, and its largest memory in MiB."""

    seconds: float
    memory: float


def rows() -> Iterator[Row]:
    """Starting, memory, and key strokes."""
    with _screen() as environment:
        names = ("empty", "start", "questions")
        runs: dict[str, list[Run]] = {name: [] for name in names}
        for round_ in range(ROUNDS + 1):
            for name in names:
                run = _run(name, environment)
                if round_:
                    runs[name].append(run)
        empty, start, questions = (runs[name] for name in names)
        yield _time("start page, whole process", start, empty, 1.8)
        yield _time("a sample open on its questions", questions, empty, 2.5)
        yield _memory("memory on the start page", start, empty)
        yield _memory("memory on the questions", questions, empty)
        yield _keys(environment)


def _time(what: str, ours: list[Run], theirs: list[Run], asked: float) -> Row:
    mine, floor = (median(run.seconds for run in runs) for runs in (ours, theirs))
    ratio = mine / floor
    return Row(
        what,
        milliseconds(mine),
        "an empty window",
        milliseconds(floor),
        f"{ratio:.2f}×",
        f"at most {asked}×",
        ratio <= asked,
    )


def _memory(what: str, ours: list[Run], theirs: list[Run]) -> Row:
    mine, floor = (median(run.memory for run in runs) for runs in (ours, theirs))
    ratio = mine / floor
    told = (f"{mine:.0f} MiB", "an empty window", f"{floor:.0f} MiB", f"{ratio:.2f}×")
    return Row(what, *told, "at most 2.5×", ratio <= 2.5)


def _keys(environment: Mapping[str, str]) -> Row:
    """The slowest of a hundred key strokes, one left out."""
    said = subprocess.run(
        [sys.executable, "-m", "bench.windows.keys"],
        check=True,
        env=environment,
        capture_output=True,
        text=True,
    )
    times = sorted(float(line) / 1e3 for line in said.stdout.split())
    slow = times[int(len(times) * 0.99)]
    return Row(
        f"key stroke to picture, 99 of 100 (half: {milliseconds(median(times))})",
        milliseconds(slow),
        "a 60 Hz frame",
        milliseconds(FRAME),
        f"{slow / FRAME:.2f}×",
        "at most 1×",
        slow <= FRAME,
    )


def _run(name: str, environment: Mapping[str, str]) -> Run:
    """One window from the start of its process to its end."""
    start = perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", f"bench.windows.{name}"],
        check=True,
        env=environment,
        capture_output=True,
        text=True,
    )
    return Run(perf_counter() - start, int(done.stdout.split()[-1]) / 1024)


@contextmanager
def _screen() -> Iterator[Mapping[str, str]]:
    """A screen without a monitor, and a home of nobody; without Xvfb, Qt's own picture in memory."""
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as home:
        for folder in ("MutualRisk", "mutualrisk"):  # the tour was seen: it comes but once
            (Path(home) / folder).mkdir()
            (Path(home) / folder / "settings.json").write_text('{"version": 1, "tour_seen": true}')
        plain |= dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), home)
        if not shutil.which("Xvfb"):
            yield {**plain, "QT_QPA_PLATFORM": "offscreen"}
            return
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        try:
            display = os.read(read, 16).decode().strip()
            yield {**plain, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    for row in rows():
        print(row)
