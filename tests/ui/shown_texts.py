"""Every text that a window shows or tells a screen reader, with where it stands."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

MOST_ROWS = 100
_MARK_UP = re.compile(r"</?[a-z][^<>]*>")
_ROLES = {
    Qt.ItemDataRole.DisplayRole: "cell",
    Qt.ItemDataRole.ToolTipRole: "tool tip of a cell",
    Qt.ItemDataRole.AccessibleTextRole: "accessible text of a cell",
    Qt.ItemDataRole.AccessibleDescriptionRole: "accessible description of a cell",
}
_TOLD = {
    QAccessible.Text.Name: "name told to a screen reader",
    QAccessible.Text.Description: "description told to a screen reader",
    QAccessible.Text.Value: "value told to a screen reader",
}

Where = tuple[str, str]
"""What kind of text it is, and the text."""


class Shown(NamedTuple):
    """A text that a widget shows or tells, and which of its texts it is."""

    widget: QWidget
    kind: str
    text: str

    def __str__(self) -> str:
        """Where it stands, and the text."""
        return f"{described(self.widget)}, {self.kind}: {self.text!r}"


def shown_texts(window: QWidget) -> Iterator[Shown]:
    """Every text of the widgets that can be seen in a window, and of its menus."""
    for widget in seen_in(window):
        for kind, text in dict.fromkeys(_texts(widget)):
            if text and text.strip():
                yield Shown(widget, kind, plain(text))


def seen_in(window: QWidget) -> Iterator[QWidget]:
    """The window and the widgets in it that are not hidden."""
    yield window
    yield from (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


def plain(text: str) -> str:
    """A text without its mark-up."""
    return QTextDocumentFragment.fromHtml(text).toPlainText() if _MARK_UP.search(text) else text


def described(widget: QWidget) -> str:
    """A widget by its class and name, after those of ours that it stands in."""
    around: list[str] = []
    parent: QWidget | None = widget
    while parent is not None:
        kind = type(parent)
        if parent is widget or not kind.__module__.startswith("PySide6"):
            name = parent.objectName()
            around.append(kind.__name__ + (f"({name})" if name else ""))
        parent = parent.parentWidget()
    return " > ".join(reversed(around))


def _texts(widget: QWidget) -> Iterator[Where]:
    if widget.isWindow():
        yield "window title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "help", widget.whatsThis()
    yield "status tip", widget.statusTip()
    for kind, reader in _READERS:
        if isinstance(widget, kind):
            yield from (("text", text) for text in reader(widget))
    yield from (found for action in widget.actions() for found in _action(action))
    yield from _told(widget)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _model(widget)


def _items(combo: QComboBox) -> Iterator[str]:
    yield combo.placeholderText()
    yield from (combo.itemText(number) for number in range(min(combo.count(), MOST_ROWS)))


def _document(edit: QTextEdit | QPlainTextEdit) -> Iterator[str]:
    """What stands in a text field is the user's, unless it is only there to be read."""
    yield edit.placeholderText()
    if edit.isReadOnly():
        yield from edit.toPlainText().splitlines()


_READERS: tuple[tuple[type[QWidget], Callable[[Any], Iterable[str]]], ...] = (
    (QLabel, lambda label: [label.text()]),
    (QAbstractButton, lambda button: [button.text()]),
    (QGroupBox, lambda box: [box.title()]),
    (QMenu, lambda menu: [menu.title()]),
    (QLineEdit, lambda edit: [edit.placeholderText()]),
    (QTextEdit, _document),
    (QPlainTextEdit, _document),
    (QComboBox, _items),
    (QTabBar, lambda bar: [text for n in range(bar.count()) for text in (bar.tabText(n), bar.tabToolTip(n))]),
    (QStatusBar, lambda bar: [bar.currentMessage()]),
    (QProgressBar, lambda bar: [bar.text()]),
)
"""The texts that only some kinds of widget have."""


def _action(action: QAction) -> Iterator[Where]:
    if action.isSeparator():
        return
    yield "action", action.text()
    yield "tool tip of an action", action.toolTip()
    yield "status tip of an action", action.statusTip()
    inner = action.menu()
    if isinstance(inner, QMenu):
        yield from (found for each in inner.actions() for found in _action(each))


def _told(widget: QWidget) -> Iterator[Where]:
    """What a screen reader is told of a widget, and of the parts of one that is painted.

    Qt gives nothing for what it does not tell, whatever its types say.
    """
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or not interface.isValid():  # type: ignore[redundant-expr]
        return
    if not isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
        yield from _names(interface)
    if not isinstance(widget, QAbstractItemView | QTabBar | QComboBox):
        for number in range(min(interface.childCount(), MOST_ROWS)):
            child = interface.child(number)
            if child is not None and child.isValid() and child.object() is None:  # type: ignore[redundant-expr]
                yield from _names(child)


def _names(interface: QAccessibleInterface) -> Iterator[Where]:
    yield from ((kind, interface.text(which)) for which, kind in _TOLD.items())


def _model(view: QAbstractItemView) -> Iterator[Where]:
    model = model_of(view)
    for orientation, count in (
        (Qt.Orientation.Horizontal, columns_of(model, QModelIndex())),
        (Qt.Orientation.Vertical, min(model.rowCount(QModelIndex()), MOST_ROWS)),
    ):
        for number in range(count):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield "header", _said(model.headerData(number, orientation, role))
    yield from _cells(model, QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[Where]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        for column in range(columns_of(model, parent)):
            index = model.index(row, column, parent)
            yield from ((kind, _said(index.data(role))) for role, kind in _ROLES.items())
        yield from _cells(model, model.index(row, 0, parent))


def model_of(view: QAbstractItemView) -> QAbstractItemModel:
    """What a view shows; nothing, if it was given nothing yet."""
    model: QAbstractItemModel | None = view.model()
    return model or QStringListModel()


def columns_of(model: QAbstractItemModel, parent: QModelIndex) -> int:
    """How many columns a model has; those of a list keep it to themselves."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _said(data: object) -> str:
    return data if isinstance(data, str) else ""
