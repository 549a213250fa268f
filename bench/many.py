"""A million assessments as columns: against plain numpy, one at a time, and a limit of memory."""

import resource
import subprocess
import sys
from collections.abc import Iterator

import numpy as np

from bench import subject
from bench.exact_columns import exact_inputs
from bench.plain_numpy import Work, chunks, compiled, plain_inputs
from bench.stopwatch import medians, seconds
from bench.table import Row, milliseconds
from mutualrisk.engine.columns import ColumnInputs, ColumnProgram, evaluate_columns, prepare_columns
from mutualrisk.engine.columns.logic import sure
from mutualrisk.engine.evaluate import evaluate_with

MILLION = 1_000_000
SAMPLE = 100_000
"""The two ways are timed in turns on so many rows; the million is run once more, alone, for its memory."""
LARGEST = 1.5 * 2**30


def rows() -> Iterator[Row]:
    """The three figures."""
    program = subject.program()
    prepared, inputs, work = prepare_columns(program), exact_inputs(program, SAMPLE), compiled(program)
    given = plain_inputs(program, inputs)
    check_equal(prepared, inputs, work)
    ours, theirs = medians(
        [lambda: _exhausted(prepared, inputs), lambda: [None for _ in chunks(work, given, SAMPLE)]], 7
    )
    ratio = ours / theirs
    million = f"{ours * MILLION / SAMPLE:.2f} s", f"{theirs * MILLION / SAMPLE:.2f} s"
    yield Row(
        "1,000,000 assessments as columns",
        million[0],
        "plain chunked numpy",
        million[1],
        f"{ratio:.2f}×",
        "at most 2×",
        ratio <= 2,
    )
    yield _singly(ours / SAMPLE)
    yield _memory()


def _exhausted(prepared: ColumnProgram, inputs: ColumnInputs) -> None:
    for _ in evaluate_columns(prepared, inputs):
        pass


def _singly(per_case: float) -> Row:
    exact = subject.assessments(100, unknown=0)
    (one,) = medians([lambda: [evaluate_with(subject.program(), *case) for case in exact]], 7)
    ratio = one / len(exact) / per_case
    single = milliseconds(one / len(exact))
    return Row(
        "each of them",
        f"{per_case * 1e6:.2f} µs",
        "one at a time",
        single,
        f"{ratio:.0f} times faster",
        "at least 200 times",
        ratio >= 200,
    )


def _memory() -> Row:
    run = subprocess.run(
        [sys.executable, "-m", "bench.many"], capture_output=True, text=True, check=True, cwd=subject.ROOT
    )
    peak, took = map(float, run.stdout.split())
    ratio = peak / LARGEST
    return Row(
        f"their peak of memory ({took:.1f} s alone)",
        f"{peak / 2**30:.2f} GiB",
        "a limit",
        "1.50 GiB",
        f"{ratio:.2f}×",
        "at most 1×",
        ratio <= 1,
    )


def check_equal(prepared: ColumnProgram, inputs: ColumnInputs, work: Work) -> None:
    """Fail where plain numpy says anything else."""
    given = plain_inputs(prepared.program, inputs)
    for ours, theirs in zip(
        evaluate_columns(prepared, inputs), chunks(work, given, inputs.rows), strict=True
    ):
        for risk in ours.risks:
            _same(risk.current.score.point, theirs[f"{risk.id}_score"], risk.absent)
        for good in ours.benefits:
            _same(good.claimed.strength.point, theirs[f"{good.id}_score"], good.absent)
        assert all(np.array_equal(sure(held), theirs[f"rule_{id_}"]) for id_, held in ours.rules.items())
        assert np.array_equal(ours.verdict.place, theirs["verdict"])


def _same(ours: np.ndarray, theirs: np.ndarray, absent: np.ndarray | None) -> None:
    kept = np.where(np.zeros(len(ours), np.bool_) if absent is None else absent, np.nan, ours)
    assert np.allclose(kept, theirs, rtol=1e-9, atol=1e-9, equal_nan=True)


if __name__ == "__main__":
    whole, table = exact_inputs(subject.program(), MILLION), prepare_columns(subject.program())
    time = seconds(lambda: _exhausted(table, whole))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, time)
