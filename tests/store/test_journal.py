"""The journal: each edit is on the disk before the next, and its good beginning can always be read."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mutualrisk.domain.case import Case, MethodUsed
from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.store import journal_file, system
from mutualrisk.store.attachments import Attachment, attach, read_attachment
from mutualrisk.store.case_file import CaseFile, save_case
from mutualrisk.store.history import Edit, Entry
from mutualrisk.store.journal import Journal
from mutualrisk.store.journal_base import read_base
from mutualrisk.store.journal_claim import EVIDENCE, LINES
from mutualrisk.store.journal_text import Chain, Found, joined, journal_from_bytes, next_line
from mutualrisk.store.record import Record, begun, edited, merged
from tests.store.faults import issues_of

resource = pytest.importorskip("resource", reason="limits of a process are known on Unix alone")

CASE = Case(method=MethodUsed(id="tiny", version="2026.1"))
EDIT = Edit("2026-03-01T09:00:00Z", "Ann", "An edit")


def titled(title: str) -> Case:
    """A case with a title."""
    return CASE.model_copy(update={"title": title})


def after(record: Record, *titles: str) -> Record:
    """The record after the title was edited."""
    for title in titles:
        record = edited(record, EDIT._replace(label=title), titled(title))
    return record


START = begun(Record(CASE), EDIT)
HELD = CaseFile(CASE, START.history)


def found_in(journal: Journal) -> Found:
    """What can be read of a journal now."""
    found = journal_from_bytes((journal.folder / LINES).read_bytes())
    assert found
    return found


def log_in(journal: Journal) -> tuple[Entry, ...]:
    """The whole log that a journal leads to."""
    found = found_in(journal)
    return joined(read_base(journal.folder / found.head.base).history, found.entries)


def issues_of_keeping(journal: Journal, title: str) -> tuple[Issue, ...]:
    """What is said while an edit is kept."""
    return issues_of(lambda: journal.keep(after(START, "a", title).history))


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A case file."""
    path = tmp_path / "a.mutualrisk"
    save_case(path, HELD)
    return path


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A journal."""
    made = Journal(tmp_path / "journals")
    yield made
    made.close()


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """A real limit of the system, which fails a write as a full disk does."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def test_opening_a_case_writes_nothing_but_a_second_name(journal: Journal, saved: Path) -> None:
    journal.build_on(HELD, saved)
    assert saved.stat().st_nlink == 2
    assert found_in(journal).entries == ()


def test_a_new_case_writes_nothing_before_its_first_edit(journal: Journal) -> None:
    journal.build_on(HELD)
    assert not journal.folder.parent.exists()


def test_a_file_that_was_damaged_is_not_built_on(journal: Journal, saved: Path) -> None:
    saved.write_bytes(b"PK")
    journal.build_on(HELD, saved, saved=False)
    journal.keep(after(START, "a").history)
    assert log_in(journal) == after(START, "a").history


@pytest.mark.parametrize("fate", ["deleted", "replaced"])
def test_documents_outlast_the_case_file(journal: Journal, saved: Path, tmp_path: Path, fate: str) -> None:
    (tmp_path / "a.pdf").write_bytes(b"proof")
    held = save_case(saved, HELD._replace(attachments=(attach(tmp_path / "a.pdf"),)))
    journal.build_on(held, saved)
    saved.unlink()
    if fate == "replaced":
        save_case(saved, CaseFile(CASE))
    (safe,) = journal.sheltered(held.attachments)
    assert read_attachment(safe) == b"proof"
    assert save_case(saved, held._replace(attachments=(safe,))).attachments == held.attachments
    journal.build_on(HELD)
    assert journal.sheltered(held.attachments) == held.attachments


@pytest.mark.parametrize("has_file", [True, False])
def test_each_edit_is_there_at_once(journal: Journal, saved: Path, *, has_file: bool) -> None:
    journal.build_on(HELD, saved if has_file else None)
    record = START
    for title in ("a", "b", "c"):
        record = after(record, title)
        journal.keep(record.history)
        assert log_in(journal) == record.history


def test_entries_that_grow_replace_what_they_were(journal: Journal, saved: Path) -> None:
    journal.build_on(HELD, saved)
    record = after(START, "a", "w")
    journal.keep(record.history)
    for title in ("wo", "wor"):
        record = merged(record, EDIT, titled(title))
        journal.keep(record.history)
    record = after(record, "z")
    journal.keep(record.history)
    assert log_in(journal) == record.history
    assert len(found_in(journal).entries) == 5


def test_the_case_file_may_go_or_be_replaced(journal: Journal, saved: Path) -> None:
    journal.build_on(HELD, saved)
    journal.keep(after(START, "a").history)
    save_case(saved, CaseFile(titled("somebody else's")))
    saved.unlink()
    assert log_in(journal) == after(START, "a").history


def test_a_file_replaced_before_the_first_edit_is_not_what_the_edits_build_on(
    journal: Journal, saved: Path
) -> None:
    journal.build_on(HELD, saved)
    save_case(saved, CaseFile(titled("somebody else's")))
    journal.keep(after(START, "a").history)
    journal.flush()
    assert log_in(journal) == after(START, "a").history


@pytest.mark.parametrize("gone", [False, True])
def test_a_file_on_another_disk_is_brought_soon(
    journal: Journal, saved: Path, monkeypatch: pytest.MonkeyPatch, *, gone: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    journal.build_on(HELD, saved)
    if gone:
        saved.unlink()
    journal.keep(after(START, "a").history)
    journal.flush()
    assert log_in(journal) == after(START, "a").history


def test_a_fault_of_the_disk_in_the_background_is_said_with_the_next_edit(
    journal: Journal, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()

    def fail(_: int) -> None:
        asked.set()
        raise OSError(5, "Input/output error")

    journal.build_on(HELD, saved)
    monkeypatch.setattr(system, "settle", fail)
    journal.keep(after(START, "a").history)
    assert asked.wait(10)
    said = [issue for number in range(500) for issue in issues_of_keeping(journal, f"b{number}")]
    assert "input/output error" in said[0].what
    assert len(log_in(journal)) == 3
    with pytest.raises(Faulty, match="input/output error"):
        journal.flush()


@pytest.mark.parametrize("size", [10, 2_000_000])
def test_on_another_disk_what_is_about_to_be_saved_is_copied_if_it_is_small(
    journal: Journal, saved: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    part = saved.with_name("part")
    part.write_bytes(b"x" * size)
    journal.foresee(part, saved)
    assert (journal.folder / "base-1.mutualrisk").exists() == (size == 10)


def test_a_large_file_on_another_disk_is_brought_in_the_background(
    journal: Journal, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr("mutualrisk.store.journal_base._QUICK_COPY", 1)
    monkeypatch.setattr("mutualrisk.store.journal_base._LARGEST_COPY", 1)
    journal.build_on(HELD, saved)
    journal.flush()
    assert not list(journal.folder.glob("base-*"))
    journal.keep(after(START, "a").history)
    journal.flush()
    assert log_in(journal) == after(START, "a").history


def test_a_save_begins_the_journal_anew(journal: Journal, saved: Path) -> None:
    journal.build_on(HELD, saved)
    record = after(START, "a")
    journal.keep(record.history)
    journal.build_on(save_case(saved, CaseFile(record.case, record.history)), saved)
    assert found_in(journal).entries == ()
    record = after(record, "b")
    journal.keep(record.history)
    assert len(found_in(journal).entries) == 1
    assert log_in(journal) == record.history
    assert {path.name for path in journal.folder.iterdir()} == {LINES, "in-use", "base-2.mutualrisk"}


def test_a_journal_of_a_long_note_does_not_grow_without_end(
    journal: Journal, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_file, "_ROOM", 20_000)
    journal.build_on(HELD, saved)
    record = after(START, "a")
    for length in range(300):
        record = merged(record, EDIT, titled("x" * length))
        journal.keep(record.history)
        assert (journal.folder / LINES).stat().st_size < 23_000
    assert log_in(journal) == record.history


def test_closing_leaves_nothing_and_a_crash_leaves_all(journal: Journal, saved: Path) -> None:
    journal.build_on(HELD, saved)
    journal.keep(after(START, "a").history)
    journal.abandon()
    assert log_in(journal) == after(START, "a").history
    journal.close()
    assert not journal.folder.exists()


def test_a_document_is_kept_whatever_happens_to_it(journal: Journal, tmp_path: Path) -> None:
    document = tmp_path / "a.pdf"
    document.write_bytes(b"proof")
    attachment = journal.attach(document)
    document.write_bytes(b"other")
    assert read_attachment(attachment) == b"proof"
    assert attachment.source.parent == journal.folder / EVIDENCE


def test_a_full_disk_is_said_so_and_the_next_edit_brings_what_is_missing(
    journal: Journal, saved: Path
) -> None:
    journal.build_on(HELD, saved)
    first, second, third = after(START, "a"), after(START, "a", "b"), after(START, "a", "b", "c")
    journal.keep(first.history)
    size = (journal.folder / LINES).stat().st_size
    for room in (0, 1, 100):
        with largest_file(size + room), pytest.raises(Faulty) as caught:
            journal.keep(second.history)
        assert "not kept on this computer" in caught.value.issues[0].what
        assert caught.value.issues[0].remedy
        assert str(journal.folder) == caught.value.issues[0].place.file
        assert (journal.folder / LINES).stat().st_size == size
        assert log_in(journal) == first.history
    journal.keep(third.history)
    assert [entry.label for entry in log_in(journal)] == ["An edit", "a", "b", "c"]


def test_a_folder_that_cannot_be_made_is_said_so(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "journals").write_text("in the way")
    journal.build_on(HELD)
    with pytest.raises(Faulty, match="not kept"):
        journal.keep(after(START, "a").history)
    (tmp_path / "journals").unlink()
    journal.keep(after(START, "a").history)
    assert log_in(journal) == after(START, "a").history


def test_a_file_whose_name_is_no_text_is_kept_all_the_same(journal: Journal, saved: Path) -> None:
    odd = saved.rename(saved.with_name(os.fsdecode(b"\xff.mutualrisk")))
    journal.build_on(HELD._replace(attachments=(Attachment(f"{'0' * 64}.pdf", odd, packed=True),)), odd)
    journal.keep(after(START, "a").history)
    assert log_in(journal) == after(START, "a").history
    assert found_in(journal).head.path == ""


def test_a_journal_whose_folder_somebody_looks_at_is_claimed_a_moment_later(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.build_on(HELD)
    refusals = iter([False, False])
    usual = system.lock
    monkeypatch.setattr(system, "lock", lambda file: next(refusals, True) and usual(file))
    journal.keep(after(START, "a").history)
    assert log_in(journal) == after(START, "a").history


def test_a_journal_that_somebody_deleted_is_written_again(journal: Journal, saved: Path) -> None:
    journal.build_on(HELD, saved)
    journal.keep(after(START, "a").history)
    shutil.rmtree(journal.folder)
    journal.keep(after(START, "a", "b").history)
    assert [entry.label for entry in log_in(journal)] == ["An edit", "a", "b"]


def test_any_truncation_and_any_change_leave_the_good_beginning(journal: Journal, saved: Path) -> None:
    journal.build_on(HELD, saved)
    record = after(START, "a", "b", "c")
    journal.keep(record.history)
    whole = (journal.folder / LINES).read_bytes()
    ends = [number for number, sign in enumerate(whole, 1) if sign == 10]
    for size in range(len(whole) + 1):
        good = sum(end <= size for end in ends)
        for data in (whole[:size], whole[:size] + b"?" + whole[size + 1 :]):
            found = journal_from_bytes(data)
            assert (found is None) == (good == 0)
            entries = found.entries if found else ()
            assert entries == record.history[1 : max(good, 1)] or data == whole + b"?"


def test_lines_that_are_no_entries_end_the_good_beginning() -> None:
    line, chain = next_line(Chain(), '{"app":"1","base":"base-1","journal":1}')
    other, _ = next_line(chain, "{}")
    found = journal_from_bytes(line + other)
    assert found
    assert (found.entries, found.chain) == ((), chain)
    assert journal_from_bytes(next_line(Chain(), "{}")[0]) is None


def test_a_journal_of_a_newer_program_is_left_for_that() -> None:
    line, _ = next_line(Chain(), '{"app":"9","base":"base-1","journal":2}')
    assert journal_from_bytes(line) is None


def test_entries_that_do_not_follow_are_left_out() -> None:
    record = after(START, "a", "b")
    assert joined(START.history, record.history[2:]) == START.history
    assert joined((), record.history[1:]) == ()
    assert joined((), record.history) == record.history
