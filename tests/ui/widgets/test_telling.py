"""Texts, links, errors and what is more to read."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look, load_look, wear
from mutualrisk.ui.widgets.banner import Banner
from mutualrisk.ui.widgets.chip import Chip
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.empty_state import EmptyState
from mutualrisk.ui.widgets.error_summary import ErrorSummary
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel
from tests.ui.hands import settle
from tests.ui.widgets import reading
from tests.ui.widgets.showing import focused, show

LONG = "Small reserves make it hard to price a bid keenly and to survive a shock. " * 4


@pytest.mark.parametrize("size", [100, 150, 200])
def test_a_text_is_never_cut(qtbot: QtBot, look: Look, size: int) -> None:
    label = WrappingLabel(load_look(look.theme, size), LONG)
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    rows.addWidget(label)
    window.resize(300, rows.totalHeightForWidth(300))
    show(qtbot, window)
    assert label.height() >= label.heightForWidth(label.width())


def test_bold_words_are_spoken_without_their_stars(look: Look, qtbot: QtBot) -> None:
    label = WrappingLabel(look, "covers **1.6 months** of costs", marked=True)
    typed = WrappingLabel(look, "what **they** typed")
    qtbot.addWidget(label)
    qtbot.addWidget(typed)
    assert reading.name(label) == "covers 1.6 months of costs"
    assert reading.name(typed) == "what **they** typed"


def test_a_heading_is_one_to_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    heading = Heading(look, "Reserves and margin")
    qtbot.addWidget(heading)
    assert (reading.role(heading), reading.name(heading)) == (QAccessible.Role.Heading, "Reserves and margin")


def test_a_link_is_followed_by_click_and_by_key(look: Look, qtbot: QtBot) -> None:
    link = Link(look, "See what would change it")
    qtbot.addWidget(link)
    show(qtbot, link)
    assert (reading.role(link), reading.name(link)) == (QAccessible.Role.Button, "See what would change it")
    with qtbot.waitSignal(link.clicked):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(link.clicked):
        QTest.keyClick(link, Qt.Key.Key_Space)
    with qtbot.waitSignal(link.clicked):
        QTest.keyClick(link, Qt.Key.Key_Return)


def test_faults_are_listed_and_lead_to_their_fields(look: Look, qtbot: QtBot) -> None:
    summary = ErrorSummary(look, "There is a problem")
    qtbot.addWidget(summary)
    assert summary.isHidden()
    summary.show_faults((("turnover", "Turnover must be a number"), ("ends", "It ends before it starts")))
    assert summary.isVisible()
    assert reading.description(summary) == "Turnover must be a number It ends before it starts"
    links = summary.findChildren(Link)
    with qtbot.waitSignal(summary.followed) as told:
        QTest.mouseClick(links[1], Qt.MouseButton.LeftButton)
    assert told.args == ["ends"]
    summary.show_faults(())
    assert summary.isHidden()


def test_faults_that_are_mended_leave_the_list_and_may_come_again(look: Look, qtbot: QtBot) -> None:
    summary = ErrorSummary(look, "There is a problem")
    qtbot.addWidget(summary)
    faults = (("turnover", "Turnover must be a number"), ("ends", "It ends before it starts"))
    for listed in (faults, faults[1:], (), faults):
        summary.show_faults(listed)
        settle()
        shown = [link for link in summary.findChildren(Link) if link.isVisible()]
        assert [link.words for link in shown] == [words for _, words in listed]
        for link, (field, _) in zip(shown, listed, strict=True):
            with qtbot.waitSignal(summary.followed) as told:
                QTest.mouseClick(link, Qt.MouseButton.LeftButton)
            assert told.args == [field]
        low = shown[-1].geometry().bottom() if shown else 0
        assert summary.heightForWidth(summary.width()) <= low + 2 * look.gap(20) or not shown


def test_a_fault_beside_a_field_is_an_alert_and_goes_with_it(look: Look, qtbot: QtBot) -> None:
    fault = FieldError(look)
    qtbot.addWidget(fault)
    assert fault.isHidden()
    fault.say("Turnover must be a number")
    assert fault.isVisible()
    assert (reading.role(fault), reading.name(fault)) == (
        QAccessible.Role.AlertMessage,
        "Turnover must be a number",
    )
    fault.say("")
    assert fault.isHidden()


def test_a_banner_tells_and_offers(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look, "This case is open elsewhere.", "warning")
    qtbot.addWidget(banner)
    button = banner.add_action("Open a copy")
    banner.show()
    assert reading.name(banner) == "This case is open elsewhere."
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_more_is_shown_to_those_who_ask(look: Look, qtbot: QtBot) -> None:
    why = QLabel("Because.")
    disclosure = Disclosure(look, "Why we ask", why)
    qtbot.addWidget(disclosure)
    disclosure.show()
    assert why.isHidden()
    QTest.keyClick(disclosure.button, Qt.Key.Key_Space)
    assert why.isVisible()
    assert reading.name(disclosure.button) == "Why we ask"
    disclosure.set_open(is_open=False)
    assert why.isHidden()


def test_evidence_and_quiet_buttons_are_buttons(look: Look, qtbot: QtBot) -> None:
    for button in (Chip(look, "R&D accounts, page 24"), QuietButton(look, "Note", "message-square")):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        button.grab()
        assert reading.role(button) == QAccessible.Role.Button
        assert reading.name(button) == button.words
        assert button.shortcut().isEmpty()
        with qtbot.waitSignal(button.clicked):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_page_says_how_to_begin(look: Look, qtbot: QtBot) -> None:
    empty = EmptyState(look, "flag", "No actions yet", "Agree what will be done.")
    qtbot.addWidget(empty)
    button = empty.add_action("Add an action")
    assert empty.findChildren(QPushButton) == [button]
    assert [reading.name(label) for label in empty.findChildren(QLabel)] == [
        "No actions yet",
        "Agree what will be done.",
    ]


def test_a_column_is_no_wider_than_reads_well_and_shows_what_has_the_focus(look: Look, qtbot: QtBot) -> None:
    column = Column(look)
    qtbot.addWidget(column)
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        column.body.addWidget(field)
    column.resize(1_200, 400)
    show(qtbot, column)
    assert fields[0].width() <= look.px(640)
    fields[0].setFocus()
    for _ in range(29):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert fields[29].hasFocus()

    def is_in_sight() -> bool:
        place = fields[29].mapTo(column.viewport(), QPoint(0, 0)).y()
        return 0 <= place <= column.viewport().height() - fields[29].height()

    qtbot.waitUntil(is_in_sight)


def test_everything_takes_another_look(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    parts: list[QWidget] = [
        Heading(look, "Reserves"),
        WrappingLabel(look, "Text"),
        Link(look, "Link"),
        FieldError(look, "Fault"),
        Chip(look, "Accounts"),
        QuietButton(look, "Note", "info"),
    ]
    for part in parts:
        rows.addWidget(part)
    before = [part.sizeHint().height() for part in parts]
    wear(page, load_look("dark", 200))
    assert all(part.sizeHint().height() > height * 1.4 for part, height in zip(parts, before, strict=True))
