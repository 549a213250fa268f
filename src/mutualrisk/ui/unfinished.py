"""What somebody is in the middle of, taken over to a page that is made anew in another look."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from mutualrisk.ui.widgets import tab_order

STEPS = 3
"""How often what is not there yet is looked for again."""

Writable = QLineEdit | QPlainTextEdit


class Mark(NamedTuple):
    """How a widget is found again: its class, its name, and the how many-th of those it is."""

    kind: str
    name: str
    place: int


class Unfinished(NamedTuple):
    """What is opened and stands in the fields of a page, and where the focus is, with its caret."""

    opened: frozenset[Mark]
    texts: dict[Mark, str]
    focus: Mark | None
    caret: int


def left_on(page: QWidget) -> Unfinished:
    """What somebody leaves on a page."""
    marked = [*_marked(page)]
    focused: QWidget | None = page.window().focusWidget()  # Qt gives none, whatever its types say
    texts = {mark: _text(widget) for mark, widget in marked if isinstance(widget, Writable)}
    focus = next((mark for mark, widget in marked if widget is focused), None)
    return Unfinished(frozenset(_opened(marked)), texts, focus, _caret(focused))


def go_on(page: QWidget, left: Unfinished, steps: int = STEPS) -> None:
    """Take up what was left; what shows only once the page, or a form on it, is laid out comes then."""
    waiting = take_up(page, left)
    if steps and (waiting.opened or waiting.texts or waiting.focus):
        QTimer.singleShot(0, page, lambda: go_on(page, waiting, steps - 1))


def take_up(page: QWidget, left: Unfinished) -> Unfinished:
    """Open what was open, type what was left and is not there, and go on where the focus was.

    Gives what has no place on the page: not any more, or not before it has been laid out.
    """
    found = dict(_marked(page))
    for mark in left.opened.intersection(found).difference(_opened(found.items())):
        button = found[mark]
        if isinstance(button, QAbstractButton):
            button.click()
    for mark, text in left.texts.items():
        widget = found.get(mark)
        if isinstance(widget, Writable) and _text(widget) != text:
            _type(widget, text)
    focused = found.get(left.focus) if left.focus else None
    if focused is not None:
        focused.setFocus()
        _put_caret(focused, left.caret)
    waiting = {mark: text for mark, text in left.texts.items() if mark not in found}
    return left._replace(
        opened=left.opened.difference(found), texts=waiting, focus=None if focused else left.focus
    )


def go_to(page: QWidget, text: str) -> None:
    """Put the focus into the field of a page in which a text stands, where it is seen."""
    stops = (widget for widget in tab_order.stops(page) if isinstance(widget, Writable))
    found = next((widget for widget in stops if _text(widget) == text), None)
    if found is not None:
        found.setFocus(Qt.FocusReason.OtherFocusReason)


def _marked(page: QWidget) -> Iterator[tuple[Mark, QWidget]]:
    """Every stop of the tab key on a page that is shown, in reading order, with its mark."""
    seen: dict[tuple[str, str], int] = {}
    for widget in tab_order.stops(page):
        kind = (type(widget).__name__, widget.accessibleName())
        seen[kind] = seen.get(kind, -1) + 1
        yield Mark(*kind, seen[kind]), widget


def _opened(marked: Iterable[tuple[Mark, QWidget]]) -> Iterator[Mark]:
    """What is switched on: forms and notes that are open, one view of several."""
    return (mark for mark, widget in marked if isinstance(widget, QAbstractButton) and widget.isChecked())


def _text(widget: Writable) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def _type(widget: Writable, text: str) -> None:
    widget.selectAll()
    if isinstance(widget, QLineEdit):
        widget.insert(text)
    else:
        widget.insertPlainText(text)


def _caret(widget: QWidget | None) -> int:
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().position()
    return widget.cursorPosition() if isinstance(widget, QLineEdit) else 0


def _put_caret(widget: QWidget, place: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(place)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(place, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
