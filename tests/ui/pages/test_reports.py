"""The reports page: choose, look, print, save, and never wait for the window."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.reports.commission import Wanted
from mutualrisk.store import system
from mutualrisk.store.settings import Settings, save_settings
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.pages.reports import ReportsPage
from mutualrisk.ui.reporting import errand
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from tests.ui import dialogues, hands

LONG = 20_000
"""Milliseconds that a busy machine may take to write a report."""


@pytest.fixture
def page(qtbot: QtBot, sample_session: Session, look: Look) -> Iterator[ReportsPage]:
    made = ReportsPage(sample_session, look)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    settled(qtbot, made)
    yield made
    made.bench.leave()


def settled(qtbot: QtBot, page: ReportsPage) -> None:
    """Wait until nothing is being written."""
    qtbot.waitUntil(lambda: not page.bench.is_busy, timeout=LONG)


def pages(page: ReportsPage) -> int:
    return page.preview.document.pageCount()


def words(page: ReportsPage, number: int = 0) -> str:
    return str(page.preview.document.getAllText(number).text())


def choose(page: ReportsPage, words: str, field: str = "Document") -> None:
    """Choose in a field by the keyboard, as one does who does not see the list."""
    combo = hands.named(page, field)
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentText() == words:
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(words)


def rename(session: Session, name: str) -> None:
    session.edit("name", lambda case: edits.with_organisation(case, session.organisation.id, name=name))


def test_the_summary_is_shown_as_it_will_be_printed(page: ReportsPage) -> None:
    assert pages(page) == 2
    assert page.session.organisation.name in words(page)
    assert hands.texts(page) >= {"Reports", "Print…", "Save PDF…", "Save workbook…", "of 2"}


def test_the_full_report_is_one_click_away(qtbot: QtBot, page: ReportsPage) -> None:
    choose(page, "Full report")
    settled(qtbot, page)
    assert pages(page) > 10
    choose(page, "Summary, two pages")
    assert pages(page) == 2, "it was written already"
    choose(page, "Full report")
    assert pages(page) > 10
    assert page.pdf_button.isEnabled()


def test_a_board_paper_is_for_a_board_and_says_what_it_leaves_out(qtbot: QtBot, page: ReportsPage) -> None:
    choose(page, "Board paper")
    settled(qtbot, page)
    assert "What the committee is asked to decide" in words(page)
    assert "Left out: working notes" in page.chooser.words.text()
    choose(page, "Our own use", "For")
    settled(qtbot, page)
    assert "Nothing is left out" in page.chooser.words.text()
    assert page.proposed().name.endswith("-board-paper-internal")


def test_feedback_names_who_was_successful_only_once_somebody_says_so(
    qtbot: QtBot, page: ReportsPage
) -> None:
    assert not page.chooser.successful.isVisible()
    choose(page, "Feedback to a bidder")
    settled(qtbot, page)
    assert "does not say which bidder was successful" in " ".join(words(page).split())
    rival = next(one for one in page.session.case.assessments if one.organisation == "quillmarsh")
    page.chooser.successful.setCurrentIndex(page.chooser.successful.findData(rival.id))
    settled(qtbot, page)
    assert "The successful bidder is Quillmarsh Care Group" in " ".join(words(page).split())
    assert not page.workbook_button.isVisible(), "it would hold the answers of others"


def test_a_blank_questionnaire_asks_for_no_reader(qtbot: QtBot, page: ReportsPage) -> None:
    choose(page, "Blank questionnaire")
    settled(qtbot, page)
    assert not page.chooser.audience.isVisible()
    assert page.session.organisation.name not in "".join(words(page, number) for number in range(pages(page)))
    assert page.proposed().name == "questionnaire-commissioner-full"


def test_what_is_chosen_stays_when_the_case_changes(qtbot: QtBot, page: ReportsPage) -> None:
    choose(page, "Feedback to a bidder")
    page.chooser.successful.setCurrentIndex(1)
    rename(page.session, "Riverbank Care")
    settled(qtbot, page)
    assert page.chooser.wanted() == Wanted("feedback", "bidder", page.session.assessment.id)
    assert page.place() == f"feedback/bidder/{page.session.assessment.id} 0"
    page.show_place("board/internal 0")
    page.show_place(f"feedback/bidder/{page.session.assessment.id} 0")
    assert page.chooser.wanted() == Wanted("feedback", "bidder", page.session.assessment.id)
    settled(qtbot, page)
    assert "How Riverbank Care was assessed" in words(page)


def test_a_board_is_offered_no_feedback(qtbot: QtBot, board_session: Session, look: Look) -> None:
    page = ReportsPage(board_session, look)
    qtbot.addWidget(page)
    offered = {page.chooser.kind.itemData(place) for place in range(page.chooser.kind.count())}
    assert offered == {"summary", "full", "board", "questionnaire"}


def test_an_edit_makes_the_preview_stale_and_it_is_written_anew_when_it_is_seen(
    qtbot: QtBot, page: ReportsPage
) -> None:
    page.hide()
    rename(page.session, "Riverbank Care")
    assert not page.bench.is_busy
    assert "Riverbank Care" not in words(page)
    page.show()
    assert any("out of date" in text for text in hands.texts(page))
    assert not page.pdf_button.isEnabled()
    settled(qtbot, page)
    assert "Riverbank Care" in words(page)
    assert not any("out of date" in text for text in hands.texts(page))
    assert page.pdf_button.isEnabled()


def test_undo_on_the_page_is_shown_at_once(qtbot: QtBot, page: ReportsPage) -> None:
    name = page.session.organisation.name
    rename(page.session, "Riverbank Care")
    page.session.undo()
    settled(qtbot, page)
    assert name in words(page)


def test_a_settled_preview_is_not_written_again(page: ReportsPage) -> None:
    page.hide()
    page.show()
    assert not page.bench.is_busy


def test_the_reader_keeps_the_page_when_the_report_is_written_anew(qtbot: QtBot, page: ReportsPage) -> None:
    hands.click(page.preview.paging.after)
    assert page.preview.viewer.page == 1
    rename(page.session, "Riverbank Care")
    settled(qtbot, page)
    assert page.preview.viewer.page == 1


def test_the_place_brings_the_reader_back(qtbot: QtBot, page: ReportsPage, look: Look) -> None:
    choose(page, "Full report")
    settled(qtbot, page)
    page.preview.viewer.show_page(4)
    other = ReportsPage(page.session, look)
    qtbot.addWidget(other)
    other.show()
    other.show_place(page.place())
    settled(qtbot, other)
    assert (other.place(), pages(other)) == ("full/internal 4", pages(page))


def test_cancel_stops_the_writing_and_offers_it_again(qtbot: QtBot, page: ReportsPage) -> None:
    choose(page, "Full report")
    hands.click(page.working.stop)
    settled(qtbot, page)
    assert pages(page) == 2
    assert "You stopped the writing of the report." in hands.texts(page)
    assert not page.pdf_button.isEnabled()
    hands.click(hands.button(page, "Write it now"))
    settled(qtbot, page)
    assert pages(page) > 10


def test_the_window_goes_on_while_a_report_is_written(qtbot: QtBot, page: ReportsPage) -> None:
    beats: list[float] = []
    clock = QTimer(page, interval=1)
    clock.timeout.connect(lambda: beats.append(time.perf_counter()))
    shares: list[int] = []
    page.working.bar.valueChanged.connect(shares.append)
    clock.start()
    choose(page, "Full report")
    settled(qtbot, page)
    clock.stop()
    longest = max(after - before for before, after in pairwise(beats))
    assert longest < max(0.3, (beats[-1] - beats[0]) / 4), (
        "written in the window's own thread, it would be all of it"
    )
    assert len(set(shares)) > 10


# -- files


def test_the_pdf_is_saved_as_it_is_shown(qtbot: QtBot, page: ReportsPage, tmp_path: Path) -> None:
    path = tmp_path / "for the panel.pdf"
    dialogues.save_as(path)
    hands.click(hands.button(page, "Save PDF…"))
    settled(qtbot, page)
    assert f"for the panel.pdf is saved in {tmp_path}." in hands.texts(page)
    reader = PdfReader(path)
    assert len(reader.pages) == 2
    assert page.session.organisation.name in reader.pages[0].extract_text()


def test_an_ending_is_added_where_none_was_typed(qtbot: QtBot, page: ReportsPage, tmp_path: Path) -> None:
    dialogues.save_as(tmp_path / "panel 1.2")
    hands.click(hands.button(page, "Save PDF…"))
    settled(qtbot, page)
    assert [path.name for path in tmp_path.glob("panel*")] == ["panel 1.2.pdf"]


def test_the_workbook_is_written_and_saved(qtbot: QtBot, page: ReportsPage, tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    dialogues.save_as(path)
    hands.click(hands.button(page, "Save workbook…"))
    assert page.window().focusWidget() is page.working.stop
    settled(qtbot, page)
    assert page.window().focusWidget() is page.workbook_button
    assert load_workbook(path).sheetnames[:2] == ["Summary", "Risk register"]


def test_a_cancelled_workbook_leaves_nothing(qtbot: QtBot, page: ReportsPage, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    dialogues.save_as(folder / "figures.xlsx")
    hands.click(hands.button(page, "Save workbook…"))
    QTest.keyClick(page.working.stop, Qt.Key.Key_Escape)
    settled(qtbot, page)
    assert list(folder.iterdir()) == []
    assert page.notice.banner is None


def test_thinking_better_of_a_file_writes_nothing(page: ReportsPage) -> None:
    for words_ in ("Save PDF…", "Save workbook…"):
        dialogues.think_better_of_it(QFileDialog)
        hands.click(hands.button(page, words_))
        assert not page.bench.is_busy


def test_a_full_disk_is_told_with_what_to_do(
    qtbot: QtBot, page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    folder = tmp_path / "out"
    folder.mkdir()
    dialogues.save_as(folder / "report.pdf")
    hands.click(hands.button(page, "Save PDF…"))
    settled(qtbot, page)
    assert any("the disk is full" in text for text in hands.texts(page))
    assert list(folder.iterdir()) == []
    hands.click(hands.button(page, "Close"))
    assert not any("the disk is full" in text for text in hands.texts(page))


class Opener(QObject):
    """Stands in for the system's programs, at the place that Qt has for it."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Remember what was to be opened."""
        self.opened.append(url.toLocalFile())


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type] # its stub is wrong
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which the only file manager of this computer writes down what it was asked to show."""
    if sys.platform != "linux":
        pytest.skip("only Linux lets a test put its own file manager in place")
    asked, manager = tmp_path / "asked", tmp_path / "bin" / "xdg-open"
    manager.parent.mkdir()
    manager.write_text(f'#!/bin/sh\nprintf %s "$1" > "{asked}"\n', encoding="utf-8")
    manager.chmod(0o755)
    monkeypatch.setenv("PATH", str(manager.parent), prepend=os.pathsep)
    return asked


def test_what_was_saved_can_be_opened_and_its_folder_too(
    qtbot: QtBot, page: ReportsPage, tmp_path: Path, opener: Opener, folders: Path
) -> None:
    dialogues.save_as(tmp_path / "report.pdf")
    hands.click(hands.button(page, "Save PDF…"))
    settled(qtbot, page)
    hands.click(hands.button(page, "Open"))
    hands.click(hands.button(page, "Open folder"))
    assert opener.opened == [str(tmp_path / "report.pdf")]
    qtbot.waitUntil(lambda: folders.exists() and str(tmp_path) in folders.read_text(encoding="utf-8"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a file manager")
def test_a_computer_without_a_file_manager_is_told(
    qtbot: QtBot, page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dialogues.save_as(tmp_path / "report.pdf")
    hands.click(hands.button(page, "Save PDF…"))
    settled(qtbot, page)
    hands.click(hands.button(page, "Open folder"))
    assert "This computer has no program that opens it." in hands.texts(page)


def test_a_name_is_proposed_beside_the_case(page: ReportsPage, tmp_path: Path) -> None:
    assert page.proposed().name == "estuary-community-health-estuary-finance-summary-internal"
    assert page.proposed(workbook=True).name == "estuary-community-health-estuary-finance-workbook-internal"
    page.session.save(tmp_path / "case.mutualrisk")
    assert page.proposed().parent == tmp_path


# -- paper


@pytest.mark.skipif(sys.platform != "linux", reason="other systems show dialogues of their own")
def test_the_print_dialogue_prints_into_a_file_too(qtbot: QtBot, page: ReportsPage, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    dialogues.print_to(path)
    hands.click(hands.button(page, "Print…"))
    settled(qtbot, page)
    assert len(PdfReader(path).pages) == 2
    assert f"printed.pdf is saved in {tmp_path}." in hands.texts(page)


@pytest.mark.parametrize(("pages", "words"), [(1, "Printed: one page."), (2, "Printed: 2 pages.")])
def test_what_went_to_a_printer_is_told_by_its_pages(page: ReportsPage, pages: int, words: str) -> None:
    page.notice.tell_printed(pages)
    assert words in hands.texts(page)


def test_thinking_better_of_printing_prints_nothing(page: ReportsPage) -> None:
    dialogues.think_better_of_it(QPrintDialog)
    hands.click(hands.button(page, "Print…"))
    assert not page.bench.is_busy


def test_the_print_key_shows_the_report_and_then_prints_it(qtbot: QtBot, window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual")
    frame = window.frame
    assert frame
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert frame.page_name == "reports"
    page = frame.page("reports")
    assert isinstance(page, ReportsPage)
    settled(qtbot, page)
    asked: list[str] = []

    def answer(dialog: QPrintDialog) -> None:
        asked.append(dialog.windowTitle())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    dialogues.when_asked(QPrintDialog, answer)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["Print the report"]


def test_a_report_under_way_does_not_keep_the_window_from_closing(qtbot: QtBot, window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual")
    assert window.frame
    window.frame.show_page("reports", "full 0")
    page = window.frame.page("reports")
    assert isinstance(page, ReportsPage)
    assert page.bench.is_busy
    window.show_session(None)
    qtbot.waitUntil(lambda: not errand.running())


# -- who makes it


def test_the_letterhead_of_the_settings_stands_on_top(qtbot: QtBot, page: ReportsPage) -> None:
    page.hide()
    save_settings(
        system.settings_folder(), Settings(assessor="Robin Example", organisation="Northmere Council")
    )
    page.show()
    settled(qtbot, page)
    assert "Northmere Council" in words(page)
    assert ", by Robin Example" in words(page)


def test_no_report_leaves_out_what_was_answered_wrong(
    sample_session: Session, look: Look, qtbot: QtBot
) -> None:
    def answered(value: str | float) -> None:
        change = partial(
            edits.answered,
            method=sample_session.method,
            assessment=sample_session.assessment.id,
            question="turnover",
            answer=Answer(value=value),
        )
        sample_session.edit("turnover", change)

    answered("about twelve million")
    page = ReportsPage(sample_session, look)
    qtbot.addWidget(page)
    page.show()
    assert any("must be mended before a report can be written" in said for said in hands.texts(page))
    assert not (page.pdf_button.isEnabled())
    assert not (page.print_button.isEnabled())
    assert not (page.workbook_button.isEnabled())
    with qtbot.waitSignal(page.asked_for) as asked:
        hands.click(hands.button(page, "Go to the first"))
    assert asked.args == ["questions", "question:turnover"]
    answered(12e6)
    qtbot.waitUntil(page.pdf_button.isEnabled, timeout=LONG)
    page.bench.leave()
