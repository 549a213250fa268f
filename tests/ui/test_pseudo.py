"""The language that nobody speaks finds what it is there to find."""

import pytest
from PySide6.QtCore import QCoreApplication, QStringListModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.pseudo import cut, pseudo, pseudo_language, untranslated


def tr(text: str) -> str:
    """A text of the window."""
    return QCoreApplication.translate("Test", text)


def in_a_window(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A window that holds the widgets one below the other."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Overview", "«Óvérvíéw á»"),
        ("&Save {count} of {a < b:x}", "«&Sávé {count} óf {a < b:x} á»"),
        ("<b>Bold</b> &amp; more", "«<b>Bóld</b> &amp; móré á»"),
        ("12 %", "12 %"),
    ],
)
def test_a_text_is_bracketed_accented_and_longer(text: str, made: str) -> None:
    assert pseudo(text) == made


def test_a_text_that_went_through_translation_is_not_listed(qtbot: QtBot) -> None:
    with pseudo_language():
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        named = QLabel(
            tr("{name} has {count} answers, last on {day}.").format(
                name="Fernleaf", count=3, day="7 August 2026"
            )
        )
        window = in_a_window(qtbot, QLabel(tr("Overview")), buttons, named, QLabel("£12.50"))
        assert untranslated(window, ["Fernleaf"]) == []
        assert untranslated(window) == []
        assert cut(window) == []


def test_what_is_inside_a_translated_text_may_be_anything_but_what_stands_beside_it_may_not(
    qtbot: QtBot,
) -> None:
    with pseudo_language():
        window = in_a_window(qtbot, QLabel(f"{tr('Owner')}: Ann"))
        assert untranslated(window, ["Ann"]) == []
        assert len(untranslated(window)) > 0


def every_kind(say: str) -> list[QWidget]:
    """A widget of each kind, all with the same text."""
    table, tabs, combo, view, group = (
        QTableWidget(1, 1),
        QTabWidget(),
        QComboBox(),
        QListView(),
        QGroupBox(say),
    )
    table.setHorizontalHeaderLabels([say])
    tabs.addTab(QWidget(), say)
    combo.addItem(say)
    view.setModel(QStringListModel([say], view))
    described, told, edit = QWidget(), QWidget(), QLineEdit("what the user wrote")
    described.setToolTip(say)
    told.setAccessibleName(say)
    edit.setPlaceholderText(say)
    return [
        QLabel(say),
        QPushButton(say),
        QCheckBox(say),
        table,
        tabs,
        combo,
        view,
        group,
        described,
        told,
        edit,
    ]


@pytest.mark.parametrize("number", range(11))
def test_each_kind_of_text_is_found(qtbot: QtBot, number: int) -> None:
    with pseudo_language():
        assert untranslated(in_a_window(qtbot, every_kind(tr("Overview"))[number])) == []
        assert "Overview" in " ".join(untranslated(in_a_window(qtbot, every_kind("Overview")[number])))


def test_menus_and_their_actions_are_found(qtbot: QtBot) -> None:
    with pseudo_language():
        window = QMainWindow()
        qtbot.addWidget(window)
        menu = window.menuBar().addMenu(tr("&File"))
        menu.addAction(QAction(tr("&Open…"), menu))
        menu.addAction(QAction("&Save", menu))
        assert [found for found in untranslated(window) if "Open" in found or "File" in found] == []
        assert [found for found in untranslated(window) if "Save" in found]


def test_what_is_hidden_is_not_looked_at(qtbot: QtBot) -> None:
    hidden = QLabel("Hidden")
    window = in_a_window(qtbot, hidden)
    hidden.hide()
    assert untranslated(window) == []


@pytest.mark.parametrize("make", [QLabel, QPushButton, QCheckBox])
def test_a_text_in_too_little_room_is_cut(qtbot: QtBot, make: type[QLabel]) -> None:
    widget = make("A text that needs its room")
    window = in_a_window(qtbot, widget)
    assert cut(window) == []
    widget.setFixedWidth(40)
    assert "cut by" in cut(window)[0]


def test_a_text_that_wraps_is_cut_where_it_has_too_few_lines(qtbot: QtBot) -> None:
    label = QLabel("A text that needs its room, and some more of it. " * 5)
    label.setWordWrap(True)
    window = in_a_window(qtbot, label)
    assert cut(window) == []
    label.setFixedHeight(12)
    assert "in height" in cut(window)[0]


def test_a_cell_and_a_header_that_are_too_narrow_are_cut(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels(["A header that needs its room"])
    table.setWordWrap(False)
    table.verticalHeader().hide()
    window = in_a_window(qtbot, table)
    table.resizeColumnsToContents()
    assert cut(window) == []
    table.setColumnWidth(0, 30)
    assert "header cut" in cut(window)[0]
