"""Undo and redo by their keys, in fields of every kind, on pages of a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from mutualrisk.ui.main_window import MainWindow
from tests.ui.hands import settle, write

CONTROL = Qt.KeyboardModifier.ControlModifier
REDO = (
    pytest.param(Qt.Key.Key_Y, CONTROL, id="Ctrl+Y"),
    pytest.param(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier, id="Ctrl+Shift+Z"),
)
"""The keys of Windows, and those of macOS and Linux: people bring them along."""


def opened(window: MainWindow, page: str) -> None:
    """A sample on a page."""
    window.doings.filing.open_sample("library-mutual", page)
    settle()


def field(window: MainWindow, name: str) -> QWidget:
    """A field of the page that is shown, with the focus in it."""
    assert window.frame
    page = window.frame.page(window.frame.page_name)
    kinds = (*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit))
    found = next(one for one in kinds if one.accessibleName() == name and one.isVisible())
    found.setFocus()
    return found


def undo(widget: QWidget) -> None:
    """The key for undo."""
    QTest.keyClick(widget, Qt.Key.Key_Z, CONTROL)
    settle()


def text(widget: QWidget) -> str:
    """What stands in a field."""
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


@pytest.mark.parametrize(("key", "with_"), REDO)
@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("contract", "Reference"),
        ("contract", "Note"),
        ("organisation", "As things stand on"),
        ("method", "Search the method"),
    ],
)
def test_what_a_field_took_back_comes_back(
    window: MainWindow, page: str, name: str, key: Qt.Key, with_: Qt.KeyboardModifier
) -> None:
    opened(window, page)
    where = field(window, name)
    before = text(where)
    write(where, "7")
    typed = text(where)

    undo(where)
    assert text(where) == before
    QTest.keyClick(where, key, with_)
    settle()

    assert text(where) == typed


@pytest.mark.parametrize(("key", "with_"), REDO)
@pytest.mark.parametrize(
    ("page", "name"),
    [("contract", "Note"), ("organisation", "As things stand on"), ("organisation", "Assessor")],
)
def test_where_nothing_was_typed_the_keys_are_those_of_the_window(
    window: MainWindow, page: str, name: str, key: Qt.Key, with_: Qt.KeyboardModifier
) -> None:
    opened(window, "contract")
    session = window.session
    assert session
    write(field(window, "Reference"), "AB")
    assert window.frame
    window.frame.show_page("overview")
    window.frame.show_page(page)
    settle()
    where = field(window, "Who lets it?") if page == "contract" else field(window, name)
    after = session.case.contract.reference

    undo(where)
    assert session.case.contract.reference == after.removesuffix("AB")
    QTest.keyClick(where, key, with_)
    settle()

    assert session.case.contract.reference == after


def test_things_come_back_in_the_order_opposite_to_their_going(window: MainWindow) -> None:
    """Undo in the field and on, past what was typed in it: the window's last step comes back first."""
    opened(window, "contract")
    session = window.session
    assert session
    contract = session.case.contract
    write(field(window, "Reference"), "A")
    where = field(window, "Note")
    write(where, "B")
    both = session.case.contract

    undo(where)
    undo(where)
    assert session.case.contract == contract
    QTest.keyClick(where, Qt.Key.Key_Y, CONTROL)
    settle()
    assert session.case.contract.reference == f"{contract.reference}A"
    QTest.keyClick(where, Qt.Key.Key_Y, CONTROL)
    settle()

    assert session.case.contract == both
