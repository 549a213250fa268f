"""A case as large as they get: opened, edited and saved, beside the least that such work could cost."""

import hashlib
import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

from tests.store.large import large_case, with_answer

from bench.stopwatch import medians
from bench.table import Row, milliseconds
from mutualrisk.domain.case import Case, Evidence
from mutualrisk.store.attachments import Attachment, attach
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.history import Edit, entry_line
from mutualrisk.store.journal import Journal
from mutualrisk.store.record import Record, begun, edited, recorded

DOCUMENTS, SIZE, EDITS = 200, 1_000_000, 10_000
ROUNDS, STROKES = 5, 300
EDIT = Edit("2026-03-01T09:00:00+00:00", "Ann", "Answered a question")


class Subject(NamedTuple):
    """A small case file, and a large one with its documents and its log."""

    small: Path
    large: Path


def rows() -> Iterator[Row]:
    """What opening, one edit and saving cost."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = subject(folder)
        yield opening(made)
        yield from one_edit(folder, made)
        yield saving(folder, made)


def subject(folder: Path) -> Subject:
    """Two case files."""
    documents = tuple(_documents(folder))
    record = begun(Record(_with_evidence(large_case(evidence=0), documents)), EDIT)
    for number in range(EDITS):
        record = edited(record, EDIT, _typed(record.case, number))
    small = begun(Record(large_case(assessments=1, evidence=5)), EDIT)
    made = Subject(folder / "small.mutualrisk", folder / "large.mutualrisk")
    save_case(made.small, CaseFile(small.case, small.history))
    save_case(made.large, CaseFile(record.case, record.history, documents))
    return made


def opening(made: Subject) -> Row:
    """The large case against a small one; what it takes longer is what its size costs."""
    large, small, hashed = medians(
        [
            lambda: open_case(made.large),
            lambda: open_case(made.small),
            lambda: hashlib.sha256(made.large.read_bytes()).digest(),
        ],
        ROUNDS,
    )
    extra = large - small
    what = f"open 36 assessments, {EDITS:,} edits, {DOCUMENTS} documents ({DOCUMENTS * SIZE // 1_000_000} MB)"
    asked = "under 1 s more than a small case"
    peer = "reading and hashing the file"
    return Row(
        what, milliseconds(extra), peer, milliseconds(hashed), f"{extra / hashed:.1f}×", asked, extra < 1
    )


def one_edit(folder: Path, made: Subject) -> Iterator[Row]:
    """A key stroke's edit, logged and kept, against a row committed to SQLite."""
    held = open_case(made.large)
    journal = Journal(folder / "journals")
    journal.build_on(held, made.large)
    works = _works(recorded(held), journal, folder / "peer.db")
    ours, theirs = medians(works, STROKES)
    size = (journal.folder / "edits").stat().st_size / (STROKES + 1)
    journal.close()
    what, peer = "one edit of it: the change worked out, logged and kept", "SQLite, one row committed (WAL)"
    yield Row(
        what,
        milliseconds(ours),
        peer,
        milliseconds(theirs),
        f"{ours / theirs:.1f}×",
        "under 1 ms",
        ours < 1e-3,
    )
    whole = made.large.stat().st_size
    asked = "only the journal"
    yield Row("what it writes", f"{size:,.0f} bytes", "the file", f"{whole:,} bytes", "", asked, size < 1_000)


def saving(folder: Path, made: Subject) -> Row:
    """All of it saved, read back and put in place, against a copy of the file."""
    held, copy = open_case(made.large), folder / "copy"

    def copied() -> None:
        shutil.copyfile(made.large, copy)
        with copy.open("rb") as file:
            os.fsync(file.fileno())

    ours, theirs = medians([lambda: save_case(made.large, held), copied], ROUNDS)
    what, peer = "save all of it, and read it back", "a copy of the file, through to the disk"
    return Row(what, milliseconds(ours), peer, milliseconds(theirs), f"{ours / theirs:.1f}×", "")


def _works(record: Record, journal: Journal, path: Path) -> list[Callable[[], object]]:
    """An edit of ours, and what another program would do to keep it."""
    state, numbers = [record], count(EDITS)
    peer = sqlite3.connect(path, isolation_level=None)
    peer.execute("PRAGMA journal_mode=WAL")
    peer.execute("PRAGMA synchronous=NORMAL")
    peer.execute("CREATE TABLE edits (line TEXT)")
    line = entry_line(record.history[-1])

    def ours() -> None:
        state[0] = edited(state[0], EDIT, _typed(state[0].case, next(numbers)))
        journal.keep(state[0].history)

    return [ours, lambda: peer.execute("INSERT INTO edits VALUES (?)", (line,))]


def _typed(case: Case, number: int) -> Case:
    answer = case.assessments[number % 36].answers["q100"]
    return with_answer(case, number % 36, "q100", answer.model_copy(update={"value": 1_000.0 + number}))


def _documents(folder: Path) -> Iterator[Attachment]:
    for number in range(DOCUMENTS):
        path = folder / f"{number}.pdf"
        path.write_bytes(random.Random(number).randbytes(SIZE))  # noqa: S311 - any bytes will do
        yield attach(path)


def _with_evidence(case: Case, documents: tuple[Attachment, ...]) -> Case:
    proofs = (
        Evidence(id=f"d{number}", title=f"Document {number}", grade="audited", file=document.name)
        for number, document in enumerate(documents)
    )
    return case.model_copy(update={"evidence": tuple(proofs)})
