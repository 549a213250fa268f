"""Recovery: whatever became of the program and of the case file, every edit that was kept comes back."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Case, MethodUsed
from mutualrisk.domain.issue import Faulty
from mutualrisk.store import system
from mutualrisk.store.attachments import attach, read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case, saved_case
from mutualrisk.store.history import Edit
from mutualrisk.store.journal import Journal
from mutualrisk.store.journal_claim import LINES, has_left
from mutualrisk.store.record import Record, begun, case_at, edited, recorded
from mutualrisk.store.recovery import Left, discard, left_journals, recover

CASE = Case(method=MethodUsed(id="tiny", version="2026.1"))
EDIT = Edit("2026-03-01T09:00:00Z", "Ann", "Begin")
START = begun(Record(CASE), EDIT)


def after(record: Record, *titles: str) -> Record:
    """The record after the title was edited."""
    for number, title in enumerate(titles, 1):
        edit = Edit(f"2026-03-02T09:0{number}:00Z", "Ann", f"Title {title}")
        record = edited(record, edit, record.case.model_copy(update={"title": title}))
    return record


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where journals are kept."""
    return tmp_path / "journals"


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A case file with a document."""
    path = tmp_path / "a.mutualrisk"
    save_case(path, CaseFile(CASE, START.history))
    return path


def crashed(root: Path, path: Path | None, *titles: str, document: Path | None = None) -> Record:
    """A program that opened the file, edited the title, and ended without a word."""
    held = open_case(path) if path else CaseFile(CASE)
    journal = Journal(root)
    journal.build_on(held, path)
    record = after(begun(recorded(held), EDIT), *titles)
    journal.keep(record.history)
    if document:
        journal.attach(document)
    journal.abandon()
    return record


def only(root: Path) -> Left:
    """The only journal that was left."""
    (left,) = left_journals(root)
    return left


def test_nothing_is_left_where_no_program_ran(root: Path) -> None:
    assert left_journals(root) == ()
    assert not has_left(root)


def test_what_was_left_says_which_case_and_when(root: Path, saved: Path) -> None:
    record = crashed(root, saved, "a", "b", "c", "d", "e", "f")
    left = only(root)
    assert has_left(root)
    assert (left.title, left.path, left.edits, left.file) == ("f", saved, 6, "unchanged")
    assert left.last_edited == "2026-03-02T09:06:00Z"
    assert [entry.label for entry in left.last] == [f"Title {letter}" for letter in "fedcb"]
    assert left.in_file == open_case(saved)
    assert left.held.case == record.case


def test_a_case_that_was_never_saved_comes_back(root: Path) -> None:
    record = crashed(root, None, "a")
    left = only(root)
    assert (left.path, left.file, left.edits) == (None, None, 2)
    held, _, journal = recover(left)
    assert held == CaseFile(record.case, record.history)
    journal.abandon()


def test_what_comes_back_goes_on_being_kept(root: Path, saved: Path) -> None:
    record = crashed(root, saved, "a")
    recovered = recover(only(root))
    assert (recovered.held.history, recovered.path) == (record.history, saved)
    assert left_journals(root) == ()
    again = after(recorded(recovered.held), "b")
    recovered.journal.keep(again.history)
    recovered.journal.abandon()
    left = only(root)
    assert (left.held.history, left.edits, left.file) == (again.history, 2, "unchanged")


def test_what_was_recovered_and_lost_again_before_an_edit_comes_back(root: Path, saved: Path) -> None:
    record = crashed(root, saved, "a")
    recover(only(root)).journal.abandon()
    assert only(root).held.history == record.history


def test_what_was_recovered_and_saved_is_not_left(root: Path, saved: Path) -> None:
    crashed(root, saved, "a")
    held, path, journal = recover(only(root))
    assert path
    journal.build_on(save_case(path, held), path)
    journal.close()
    assert left_journals(root) == ()
    assert list(root.iterdir()) == []


def test_a_program_killed_right_after_saving_leaves_nothing(root: Path, saved: Path) -> None:
    record = crashed(root, saved, "a")
    save_case(saved, CaseFile(record.case, record.history))
    assert left_journals(root) == ()
    assert list(root.iterdir()) == []


def test_a_text_file_saved_leaves_nothing(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    save_case(path, CaseFile(CASE))
    record = crashed(root, path, "a")
    assert only(root).edits == 2
    save_case(path, CaseFile(record.case))
    assert left_journals(root) == ()


@pytest.mark.parametrize("linked", [True, False])
@pytest.mark.parametrize("fate", ["deleted", "replaced", "damaged"])
def test_edits_come_back_whatever_became_of_the_file(
    root: Path, saved: Path, monkeypatch: pytest.MonkeyPatch, fate: str, *, linked: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    if not linked:
        monkeypatch.setattr(os, "link", refuse)
    record = crashed(root, saved, "a")
    saved.unlink(missing_ok=True)
    if fate == "replaced":
        save_case(saved, CaseFile(CASE.model_copy(update={"title": "other"})))
    elif fate == "damaged":
        saved.write_bytes(b"PK")
    left = only(root)
    assert left.held == CaseFile(record.case, record.history)
    assert left.file == {"deleted": "missing"}.get(fate, "changed")
    assert (left.in_file is None) == (fate != "replaced")


def test_a_log_that_begins_in_the_journal_needs_no_base(root: Path) -> None:
    record = crashed(root, None, "a")
    for base in root.glob("*/base-*"):
        base.unlink()
    assert only(root).held.case == record.case


def test_edits_without_what_they_build_on_are_left_alone(root: Path, saved: Path) -> None:
    crashed(root, saved, "a")
    for base in root.glob("*/base-*"):
        base.unlink()
    saved.unlink()
    assert left_journals(root) == ()
    assert has_left(root)


def test_documents_come_back(root: Path, saved: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    first.write_bytes(b"first")
    second.write_bytes(b"second")
    journal = Journal(root)
    journal.build_on(CaseFile(CASE))
    attachment = journal.attach(first)
    held = save_case(saved, CaseFile(CASE, START.history, (attachment,)))
    journal.build_on(held, saved)
    journal.close()
    crashed(root, saved, "a", document=second)
    first.unlink()
    second.unlink()
    saved.unlink()
    recovered = recover(only(root))
    assert {read_attachment(found) for found in recovered.held.attachments} == {b"first", b"second"}
    save_case(saved, recovered.held)
    recovered.journal.close()
    assert len(open_case(saved).attachments) == 2


def test_documents_of_another_case_file_come_back_from_there(root: Path, saved: Path, tmp_path: Path) -> None:
    document = tmp_path / "a.pdf"
    document.write_bytes(b"first")
    held = save_case(saved, CaseFile(CASE, START.history, (attach(document),)))
    journal = Journal(root)
    journal.build_on(held)
    journal.keep(after(START, "a duplicate").history)
    journal.abandon()
    assert only(root).held.attachments == held.attachments


def test_a_journal_in_use_is_neither_offered_nor_removed(root: Path, saved: Path) -> None:
    crashed(root, saved, "a")
    left = only(root)
    journal = recover(left).journal
    assert left_journals(root) == ()
    assert not has_left(root)
    with pytest.raises(Faulty, match="Another program is using"):
        discard(left)
    with pytest.raises(Faulty, match="another program is using"):
        recover(left)
    journal.close()


def test_what_is_discarded_is_gone(root: Path, saved: Path) -> None:
    crashed(root, saved, "a")
    discard(only(root))
    assert list(root.iterdir()) == []
    assert open_case(saved).case == CASE


def test_a_folder_without_edits_is_removed_a_day_later(root: Path) -> None:
    for name, age in (("new", 0), ("old", 100_000)):
        (root / name).mkdir(parents=True)
        (root / name / "in-use").touch()
        now = (root / name).stat().st_mtime
        os.utime(root / name, (now - age, now - age))
    (root / "stray").touch()
    assert left_journals(root) == ()
    assert {path.name for path in root.iterdir()} == {"new", "stray"}


@pytest.fixture(scope="module")
def long_journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Record]]:
    """A journal of several edits."""
    folder = tmp_path_factory.mktemp("long")
    record = crashed(folder / "journals", None, *"abcdef")
    yield folder, record
    shutil.rmtree(folder)


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_prefix_of_a_journal_recovers_that_prefix(
    tmp_path: Path, long_journal: tuple[Path, Record], data: st.DataObject
) -> None:
    kept, record = long_journal
    root = tmp_path / "journals"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(kept / "journals", root)
    (lines,) = root.glob(f"*/{LINES}")
    whole = lines.read_bytes()
    size = data.draw(st.integers(whole.index(b"\n") + 1, len(whole)))
    good = whole[:size].count(b"\n") - 1
    lines.write_bytes(whole[:size])
    found = left_journals(root)
    assert [left.held.history for left in found] == ([record.history[:good]] if good else [])
    assert all(left.held.case == case_at(record.history, good) for left in found)


def test_a_disk_without_locks_goes_by_the_process(
    root: Path, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bool:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(system, "lock", refuse)
    crashed(root, saved, "a")
    (claim,) = root.glob("*/in-use")
    assert claim.read_text() == str(os.getpid())
    claim.write_text("1")
    assert left_journals(root) == ()
    claim.write_text(str(2**22 + 1))
    assert only(root).edits == 1


def test_a_stray_control_character_costs_no_edit(root: Path, saved: Path) -> None:
    record = crashed(root, saved, "a", "b\0\x1b", "c")
    assert only(root).held.history == record.history


def test_a_file_deleted_before_the_crash_comes_back_though_nothing_was_edited(
    root: Path, saved: Path
) -> None:
    journal = Journal(root)
    journal.build_on(open_case(saved), saved)
    journal.abandon()
    assert left_journals(root) == ()
    journal = Journal(root)
    journal.build_on(open_case(saved), saved)
    journal.abandon()
    saved.unlink()
    assert (only(root).held[:2], only(root).file) == ((CASE, START.history), "missing")


def test_what_is_about_to_be_saved_is_kept_though_it_be_deleted_at_once(root: Path, saved: Path) -> None:
    journal = Journal(root)
    journal.build_on(open_case(saved), saved)
    record = after(START, "a")
    journal.keep(record.history)
    held, file = saved_case(saved, CaseFile(record.case, record.history), before=journal.foresee)
    saved.unlink()
    journal.build_on(held, saved, file)
    journal.abandon()
    assert only(root).held == CaseFile(record.case, record.history)
