"""Accounts and answered workbooks are dropped on the window, looked through there, and move the ratings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.case import Organisation
from mutualrisk.engine.compile import asked
from mutualrisk.store.opening import NewCase
from mutualrisk.ui.dialogs.offer import OfferDialog
from mutualrisk.ui.importing_list.dialog import OrganisationListDialog
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.session import Session
from mutualrisk.ui.widgets.disclosure import Disclosure
from tests.exchange.accounts.book import RETAINED, WITHIN, Book
from tests.ui.hands import button, click, press, texts, visible

PATIENCE = 20_000
"""Milliseconds for reading on a busy machine."""


def thriving(number: str = "07654321") -> Book:
    """Accounts of an organisation that stands well."""
    book = Book().about(number=number, audit="Audited")
    book.year("core:TurnoverRevenue", "12,000,000", "11,000,000")
    book.year("core:ProfitLossOnOrdinaryActivitiesBeforeTax", "600,000")
    book.year("core:ProfitLoss", "600,000", "500,000")
    book.figure("core:AverageNumberEmployeesDuringPeriod", "240", on="this", unitRef="pure")
    book.day("core:FixedAssets", "500,000").day("core:CurrentAssets", "6,000,000")
    book.day("core:CashBankOnHand", "4,000,000").day("core:Creditors", "1,500,000", dims=WITHIN)
    return book.day("core:NetAssetsLiabilities", "5,000,000").day("core:Equity", "5,000,000", dims=RETAINED)


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    """Those accounts in a file."""
    return thriving().written(tmp_path)


@pytest.fixture
def begun(qtbot: QtBot, window: MainWindow) -> Session:
    """A new screening of a commissioner, in the window."""
    session = window.windows.begin(NewCase("commissioner", "screening", "Harbour Care CIC"))
    window.show_session(session, "organisation")
    window.resize(1200, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return session


def drop(on: QWidget, *paths: Path) -> None:
    """Drag files onto a widget and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    both = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(on, QDragEnterEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *both))
    QApplication.sendEvent(on, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *both))


def offered(qtbot: QtBot, window: MainWindow) -> OfferDialog:
    """The dialog with what the files offer, once they are read."""
    qtbot.waitUntil(lambda: bool(visible_dialogs(window)), timeout=PATIENCE)
    (dialog,) = visible_dialogs(window)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def visible_dialogs(window: MainWindow) -> list[OfferDialog]:
    return [one for one in window.findChildren(OfferDialog) if one.isVisible()]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What message boxes say; each is agreed to at once."""
    said: list[str] = []

    def hear(box: QMessageBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        QTimer.singleShot(0, box, box.accept)
        return QMessageBox.StandardButton.Ok

    monkeypatch.setattr(QMessageBox, "exec", hear)
    return said


def test_a_filing_that_is_dropped_fills_a_screening_and_moves_its_rating(
    qtbot: QtBot, window: MainWindow, begun: Session, filing: Path
) -> None:
    before = {risk.id: risk.current for risk in begun.result.risks}
    drop(window, filing)
    dialog = offered(qtbot, window)
    for aside in visible(dialog, Disclosure):
        aside.set_open(is_open=True)
    shown = texts(dialog)
    assert {
        "Accounts to 31 March 2024",
        "£12,000,000",
        "What was the bidder's total income in its last full year?",
    } <= shown
    press(dialog, Qt.Key.Key_Return)
    answers = begun.answers
    assert answers["turnover"].value == 12e6
    assert answers["turnover"].imported
    assert "core:TurnoverRevenue" in answers["turnover"].origin
    assert begun.case.evidence[0].grade == "audited"
    assert begun.organisation.number == "07654321"
    after = {risk.id: risk.current for risk in begun.result.risks}
    assert after["reserves"] != before["reserves"]
    assert begun.undo_label == "accounts to 31 March 2024"
    begun.undo()
    assert {risk.id: risk.current for risk in begun.result.risks} == before
    assert begun.case.evidence == ()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_filing_that_is_dropped_on_a_field_is_read_and_not_typed(
    qtbot: QtBot, window: MainWindow, begun: Session, filing: Path, kind: type[QWidget]
) -> None:
    field = visible(window, kind)[0]
    drop(field.viewport() if isinstance(field, QPlainTextEdit) else field, filing)
    dialog = offered(qtbot, window)
    dialog.reject()
    assert begun.history == ()


def test_a_screening_is_offered_only_what_it_asks(
    qtbot: QtBot, window: MainWindow, begun: Session, filing: Path
) -> None:
    drop(window, filing)
    press(offered(qtbot, window), Qt.Key.Key_Return)
    wanted = {one.id for one in asked(begun.method, begun.assessment.perspective, begun.assessment.depth)}
    assert set(begun.answers) <= wanted
    assert {"turnover", "surplus"} <= set(begun.answers)


def test_the_file_menu_reads_in_what_is_chosen(
    qtbot: QtBot, window: MainWindow, begun: Session, filing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(filing)], ""))
    click(button(window, "Read in accounts or answers…"))
    dialog = offered(qtbot, window)
    press(dialog, Qt.Key.Key_Escape)
    assert begun.answers == {}
    assert begun.history == ()


def test_years_of_one_organisation_are_read_together(
    qtbot: QtBot, window: MainWindow, begun: Session, tmp_path: Path
) -> None:
    earlier = Book()
    earlier.spans = {"this": ("2022-04-01", "2023-03-31"), "last": ("2021-04-01", "2022-03-31")}
    earlier.about(audit="Audited").year("core:TurnoverRevenue", "11,500,000", "9,000,000")
    paths = (thriving().written(tmp_path, "now.html"), earlier.written(tmp_path, "then.html"))
    drop(window, *paths)
    dialog = offered(qtbot, window)
    for aside in visible(dialog, Disclosure):
        aside.set_open(is_open=True)
    assert any("11,000,000" in one and "11,500,000" in one for one in texts(dialog))
    assert begun.answers == {}


def test_the_number_of_another_organisation_is_said(
    qtbot: QtBot, window: MainWindow, begun: Session, tmp_path: Path
) -> None:
    begun.edit(
        "number",
        lambda case: case.model_copy(
            update={
                "organisations": tuple(
                    one.model_copy(update={"number": "01111111"}) for one in case.organisations
                )
            }
        ),
    )
    drop(window, thriving().written(tmp_path))
    dialog = offered(qtbot, window)
    assert any("01111111" in one for one in texts(dialog))


def test_accounts_of_another_bidder_go_to_that_bidder_and_are_not_doubted(
    qtbot: QtBot, window: MainWindow, begun: Session, filing: Path
) -> None:
    """The screen shows one bidder; the number in the filing is that of the other."""
    shown, other = begun.organisation, Organisation(id="other", name="Harbour Care CIC", number="07654321")
    mine = shown.model_copy(update={"number": "01111111"})
    theirs = begun.assessment.model_copy(update={"id": "theirs", "organisation": other.id})
    begun.edit(
        "another bidder",
        lambda case: case.model_copy(
            update={"organisations": (mine, other), "assessments": (*case.assessments, theirs)}
        ),
    )
    drop(window, filing)
    said = " ".join(texts(offered(qtbot, window)))
    assert "01111111" not in said
    press(offered(qtbot, window), Qt.Key.Key_Return)
    taken = {one.id: one.answers for one in begun.case.assessments}
    assert taken["theirs"]["turnover"].value == 12e6
    assert "turnover" not in taken[begun.case.assessments[0].id]


NOTHING = {
    "page.html": b"<html><body>Hello</body></html>",
    "empty.html": b"",
    "broken.zip": b"PK\x03\x04broken",
    "broken.xlsx": b"PK\x03\x04broken",
    "letter.docx": b"hello",
}


@pytest.fixture(params=[*NOTHING])
def useless(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file that offers nothing."""
    path = tmp_path / str(request.param)
    path.write_bytes(NOTHING[path.name])
    return path


def test_a_file_that_offers_nothing_is_named_with_a_remedy(
    qtbot: QtBot, window: MainWindow, begun: Session, useless: Path, told: list[str]
) -> None:
    drop(window, useless)
    qtbot.waitUntil(lambda: bool(told) or bool(visible_dialogs(window)), timeout=PATIENCE)
    said = " ".join(told) or " ".join(texts(offered(qtbot, window)))
    assert useless.name in said
    assert begun.history == ()


def test_without_a_case_it_is_said_what_to_do(
    qtbot: QtBot, window: MainWindow, filing: Path, told: list[str]
) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    drop(window, filing)
    assert told == [
        "The files were not read. No case is open here. Open or begin one, then drop the files on it."
    ]


def test_a_list_of_organisations_is_known_for_one(
    qtbot: QtBot, window: MainWindow, begun: Session, tmp_path: Path
) -> None:
    path = tmp_path / "bidders.csv"
    path.write_text("Name,Company number,Turnover\nHarbour Lane,99000001,6840000\n", encoding="utf-8")
    drop(window, path)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(OrganisationListDialog)))
    (dialog,) = window.findChildren(OrganisationListDialog)
    dialog.reject()
    assert begun.history == ()
