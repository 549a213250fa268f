"""What a user does to a window: clicks, keys and typing; and what can be seen in it."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget in its middle, or at a place of it."""
    place = at or widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QApplication.processEvents()


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Press keys, one after the other, where the focus is in a widget's window."""
    for key in keys:
        focused: QWidget | None = widget.window().focusWidget()  # Qt gives none, whatever its types say
        QTest.keyClick(focused or widget, key)
        QApplication.processEvents()


def write(widget: QWidget, text: str) -> None:
    """Type a text into a widget, after what stands in it."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_End)
    QTest.keyClicks(widget, text)
    QApplication.processEvents()


def visible(inside: QWidget, kind: type[AnyWidget]) -> list[AnyWidget]:
    """The widgets of a kind that are not hidden, in the order in which they were made."""
    return [one for one in inside.findChildren(kind) if one.isVisibleTo(inside)]


def button(inside: QWidget, words: str) -> QAbstractButton:
    """What can be clicked, by its words."""
    return next(one for one in visible(inside, QAbstractButton) if one.text().replace("&&", "&") == words)


def named(inside: QWidget, name: str) -> QWidget:
    """A widget, other than a label, by what a screen reader calls it."""
    every = (one for one in visible(inside, QWidget) if not isinstance(one, QLabel))
    return next(one for one in every if one.accessibleName() == name)


def settle() -> None:
    """Let the window do all that it has to: a part that is laid out anew may move others."""
    for _ in range(8):
        QApplication.processEvents()


def texts(inside: QWidget) -> set[str]:
    """The words that can be seen on labels and buttons."""
    labels = {one.text() for one in visible(inside, QLabel)}
    return labels | {one.text() for one in visible(inside, QAbstractButton)}
