"""Organisations from a list, by keys and clicks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.ui.importing_list.dialog import OrganisationListDialog
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.session import Session
from tests.exchange.organisation_list.lists import bidders, many
from tests.exchange.sheets import by_openpyxl, packed, table, worksheet
from tests.ui.hands import button, click, named, press, settle, texts, write

DAY = "2026-10-01"

Open = Callable[[Path, Session], OrganisationListDialog]


@pytest.fixture
def opened(qtbot: QtBot, owner: QWidget) -> Open:
    """Opens the dialog on a list, and waits until it was read."""

    def open_list(path: Path, session: Session) -> OrganisationListDialog:
        dialog = OrganisationListDialog(owner, session, path, DAY)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        qtbot.waitUntil(lambda: not dialog.working.isVisible(), timeout=20_000)
        settle()
        return dialog

    return open_list


def next_step(qtbot: QtBot, dialog: OrganisationListDialog) -> None:
    """Go on to the organisations."""
    click(button(dialog, "Next"))
    qtbot.waitUntil(lambda: dialog.through is not None, timeout=20_000)
    settle()


def row_of(dialog: OrganisationListDialog, name: str) -> int:
    """The place of an organisation in the table."""
    assert dialog.through
    return next(at for at, row in enumerate(dialog.through.table.rows) if row.cells[1].text == name)


def boxes(dialog: OrganisationListDialog) -> dict[str, str]:
    """Which organisations are taken, by their names."""
    assert dialog.through
    return {row.cells[1].text: row.cells[0].text for row in dialog.through.table.rows}


def names(session: Session) -> list[str]:
    """What the organisations of the case are called."""
    return [one.name for one in session.case.organisations]


def test_each_column_is_proposed_with_its_first_values(
    opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    assert dialog.columns
    said = {row.title: row.subject.currentText() for row in dialog.columns.rows.values()}
    assert said == {
        "Column A: Bidder": "Name",
        "Column B: Co. Number": "Company number",
        "Column C: Turnover (£000)": "What was the bidder's total income in its last full year?",
        "Column D: No. of employees": "How many people does the bidder employ?",
        "Column E: Region": "– left out –",
    }
    assert "7464 · c. 3,539 · lots" in texts(dialog)
    assert named(named(dialog, "Column C: Turnover (£000)"), "counts").isVisible()
    assert "Step 1 of 2: what does each column hold? list.xlsx" in texts(dialog)


def test_what_is_new_is_taken_by_keyboard_alone_as_one_edit(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    before = new_session.case
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.through is not None, timeout=20_000)
    settle()
    assert "Take 2 organisations" in texts(dialog)
    press(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    press(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert names(new_session) == ["Harbour Care", "Tidewater Nursing Ltd", "Lantern Health Mutual"]
    assert [one.number for one in new_session.case.organisations][1:] == ["SC000123", "07654321"]
    added = new_session.case.assessments[1]
    assert (added.date, set(added.answers)) == (DAY, {"staff_count"})
    assert added.answers["staff_count"].imported
    assert [item.title for item in new_session.case.evidence] == ["list.xlsx"]
    assert new_session.case.evidence[0].file
    assert new_session.undo_label == "organisations from list.xlsx"
    new_session.undo()
    assert new_session.case == before


def test_what_speaks_against_a_row_stands_in_it(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    next_step(qtbot, dialog)
    assert dialog.through
    said = {row.cells[1].text: row.cells[2].words for row in dialog.through.table.rows}
    assert said["Harbour Home Care CIC"] == "New. It stands again in Bidders, row 7, and says otherwise there"
    assert said["Harbour Home Care C.I.C."] == "Twice in the list. It stands in Bidders, row 4 already"
    assert said["No name"] == "Without a name. Give it a name in the list"
    answers = dialog.through.table.rows[row_of(dialog, "Tidewater Nursing Ltd")].cells[3].words
    assert answers == "2 new. Turnover (£000): £3,539,000. It is said to be about that, not exactly"
    assert "Could not be read (1)" in texts(dialog)
    click(button(dialog, "Could not be read (1)"))
    assert any("Bidders, cell C6: “lots” is not a number" in text for text in texts(dialog))


def test_rows_are_chosen_by_the_space_bar_and_all_at_once(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    next_step(qtbot, dialog)
    assert dialog.through
    dialog.through.table.setFocus()
    press(dialog, Qt.Key.Key_Space)
    assert boxes(dialog)["Harbour Home Care CIC"] == "Taken"
    press(dialog, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert boxes(dialog)["Tidewater Nursing Ltd"] == "Left out"
    click(button(dialog, "Take none"))
    assert set(boxes(dialog).values()) == {"Left out", "Cannot be taken"}
    assert not button(dialog, "Take 0 organisations").isEnabled()
    click(button(dialog, "Take all"))
    assert sorted(boxes(dialog).values()) == ["Cannot be taken"] * 2 + ["Taken"] * 3
    click(button(dialog, "Take what is new"))
    assert boxes(dialog)["Harbour Home Care CIC"] == "Left out"


def test_a_row_that_cannot_be_taken_says_why(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    next_step(qtbot, dialog)
    assert dialog.through
    shown = dialog.through.table
    place = shown.visualRect(shown.model().index(row_of(dialog, "No name"), 1)).center()
    click(shown.viewport(), place)
    assert "Row 8 cannot be taken: mend the list, and read it again." in texts(dialog)


def test_what_is_recorded_is_replaced_only_where_that_is_ticked(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    path = by_openpyxl(tmp_path / "list.xlsx", [("Name", "Staff"), ("Harbour Care", 70)])
    shown, recorded = new_session.assessment.id, Answer(value=50.0)
    new_session.edit(
        "staff", lambda case: edits.answered(case, new_session.method, shown, "staff_count", recorded)
    )
    dialog = opened(path, new_session)
    next_step(qtbot, dialog)
    assert not button(dialog, "Take 0 organisations").isEnabled()
    click(named(dialog, "Also take what is in doubt, and replace what is recorded otherwise"))
    click(button(dialog, "Take one organisation"))
    assert new_session.answers["staff_count"].value == 70
    new_session.undo()
    assert new_session.answers["staff_count"].value == 50


def test_another_choice_for_a_column_moves_it_there(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    assert dialog.columns
    region = dialog.columns.rows[5].subject
    region.setFocus()
    press(dialog, Qt.Key.Key_Down)
    assert region.currentText() == "Name"
    assert dialog.columns.rows[1].subject.currentText() == "– left out –"
    assert "Another column was chosen for it." in texts(dialog)
    next_step(qtbot, dialog)
    assert "North" in boxes(dialog)


def test_without_names_the_next_step_is_not_taken_and_that_is_said(
    opened: Open, new_session: Session, tmp_path: Path
) -> None:
    path = by_openpyxl(tmp_path / "list.xlsx", [("Turnover", "Staff"), (1000, 2), (3000, 4)])
    dialog = opened(path, new_session)
    click(button(dialog, "Next"))
    assert dialog.through is None
    assert "Say which column holds the names of the organisations." in texts(dialog)
    assert dialog.columns
    assert dialog.focusWidget() is dialog.columns.rows[1].subject


def test_pounds_in_thousands_may_be_said_otherwise(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    assert dialog.columns
    scale = dialog.columns.rows[3].scale
    assert scale.currentText() == "in thousands of pounds"
    scale.setFocus()
    press(dialog, Qt.Key.Key_Up)
    next_step(qtbot, dialog)
    assert dialog.through
    answers = dialog.through.table.rows[row_of(dialog, "Tidewater Nursing Ltd")].cells[3].words
    assert "Turnover (£000): £3,539." in answers


def test_other_headings_and_another_sheet_are_read_again(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    import openpyxl  # noqa: PLC0415 - heavy

    path = bidders(tmp_path / "list.xlsx")
    book = openpyxl.load_workbook(path)
    partners = book.create_sheet("Partners")
    partners.append(["Partner", "Staff"])
    partners.append(["Anchor", 3])
    book.save(path)
    dialog = opened(path, new_session)
    assert dialog.columns
    dialog.columns.sheet.setFocus()
    press(dialog, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Column A: Partner" in texts(dialog), timeout=20_000)
    settle()
    dialog.columns.headings.setFocus()
    press(dialog, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Column A: Anchor" in texts(dialog), timeout=20_000)


def test_going_back_keeps_what_was_said_of_the_columns(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    assert dialog.columns
    dialog.columns.rows[4].subject.setFocus()
    press(dialog, Qt.Key.Key_Home)
    next_step(qtbot, dialog)
    click(button(dialog, "Back"))
    settle()
    assert dialog.columns.isVisible()
    assert dialog.columns.rows[4].subject.currentText() == "– left out –"


def test_of_a_long_list_some_rows_are_shown_and_the_others_are_found_by_name(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(many(tmp_path / "list.xlsx", 150), new_session)
    next_step(qtbot, dialog)
    assert dialog.through
    assert len(dialog.through.table.rows) == 100
    assert "50 more are not shown here, and taken all the same. Type a name to find one." in texts(dialog)
    write(dialog.through.narrow, "number 149")
    assert list(boxes(dialog)) == ["Bidder number 149"]
    press(dialog, Qt.Key.Key_Return)
    assert len(new_session.case.organisations) == 151


def test_more_than_a_case_can_hold_is_not_taken(
    qtbot: QtBot, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    first = new_session.case.assessments[0]
    many_more = tuple(first.model_copy(update={"id": f"a{number}"}) for number in range(4_998))
    new_session.edit(
        "many", lambda case: case.model_copy(update={"assessments": (*case.assessments, *many_more)})
    )
    dialog = opened(bidders(tmp_path / "list.xlsx"), new_session)
    next_step(qtbot, dialog)
    click(button(dialog, "Take 2 organisations"))
    assert dialog.isVisible()
    assert dialog.through
    assert dialog.through.fault.text().startswith(
        "A case can hold 5,000 assessments; this one would have more."
    )
    assert len(new_session.case.organisations) == 1


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda path: table(path, "%PDF-1.7"), "This is a PDF."),
        (lambda path: packed(path, {}), "damaged"),
        (lambda path: table(path, "1,2\n3,4\n"), "No table was found"),
        (lambda path: packed(path, {"xl/worksheets/sheet1.xml": worksheet("")}), "No table was found"),
    ],
)
def test_what_is_no_list_says_so_and_offers_nothing(
    make: Callable[[Path], Path], expected: str, opened: Open, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(make(tmp_path / "list.xlsx"), new_session)
    assert expected in dialog.fault.text()
    assert dialog.fault.text().startswith("list.xlsx")
    assert not any(text in texts(dialog) for text in ("Next", "Back"))
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_while_it_is_read_leaves_the_case_as_it_was(
    qtbot: QtBot, owner: QWidget, new_session: Session, tmp_path: Path
) -> None:
    before = new_session.case
    dialog = OrganisationListDialog(owner, new_session, many(tmp_path / "list.xlsx", 400), DAY)
    dialog.open()
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    settle()
    assert new_session.case == before


def test_the_menu_asks_for_a_list_and_shows_where_they_are(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bidders(tmp_path / "list.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.doings.filing.open_sample("community-health")
    settle()
    window.doings.named("lists.organisations")()
    dialog = next(one for one in window.findChildren(OrganisationListDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.columns is not None, timeout=20_000)
    settle()
    next_step(qtbot, dialog)
    click(button(dialog, "Take 2 organisations"))
    assert window.session
    assert window.frame
    assert "Lantern Health Mutual" in names(window.session)
    assert window.frame.page_name == "organisation"
    assert any(text.startswith("Organisations taken: 2.") for text in texts(window))
