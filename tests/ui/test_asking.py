"""The questionnaire that the window writes for whoever is asked."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from mutualrisk.exchange.answers_book import made_for
from mutualrisk.exchange.spreadsheet_file.opening import opened
from mutualrisk.store import methods
from mutualrisk.store.desk import Desk, Place
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.session import Session
from tests.ui import dialogues
from tests.ui.conftest import blank


def pressed(box: QMessageBox, told: list[str]) -> None:
    """Read a message and close it."""
    told.extend((box.text(), box.informativeText()))
    button = box.button(QMessageBox.StandardButton.Close)
    assert {one.text() for one in box.findChildren(QPushButton)} >= {"Open folder"}
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def asking(window: MainWindow) -> MainWindow:
    """A window with a new case of a commissioner."""
    held = blank("commissioner", "full")
    window.show_session(Session(Desk(held, Place(author="Assessor")), methods.judge_for(held.case.method)))
    return window


def test_the_questionnaire_is_written_where_the_person_says_and_says_what_it_is(
    asking: MainWindow, tmp_path: Path
) -> None:
    told: list[str] = []
    path = tmp_path / "for harbour.xlsx"
    dialogues.save_as(path)
    dialogues.when_asked(QMessageBox, lambda box: pressed(box, told))
    asking.doings.named("asking.questionnaire")()
    assert told[0] == f"for harbour.xlsx is saved in {tmp_path}."
    assert "It asks 85 questions." in told[1]
    session = asking.session
    assert session
    found = made_for.made_for(opened(path), session.method, session.case)
    assert (found.assessment, found.findings) == (session.assessment.id, ())
    assert load_workbook(path)["Start here"]["A1"].value == "Questions for Harbour Care"


def test_a_name_without_an_ending_gets_one_and_a_folder_that_is_none_is_told(
    asking: MainWindow, tmp_path: Path
) -> None:
    told: list[str] = []
    dialogues.save_as(tmp_path / "form")
    dialogues.when_asked(QMessageBox, lambda box: pressed(box, told))
    asking.doings.asking.questionnaire()
    assert (tmp_path / "form.xlsx").is_file()


def test_thinking_better_of_it_writes_nothing(asking: MainWindow, tmp_path: Path) -> None:
    dialogues.think_better_of_it(QFileDialog)
    asking.doings.asking.questionnaire()
    assert list(tmp_path.glob("*.xlsx")) == []
