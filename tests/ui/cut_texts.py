"""Texts that do not fit where they stand."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from tests.ui.shown_texts import MOST_ROWS, Shown, columns_of, described, model_of, seen_in

_SPARE = 1
"""Half a pixel, rounded, is no loss."""


def cut_texts(window: QWidget) -> Iterator[Shown]:
    """Each text of the window's visible widgets that is wider or higher than its room."""
    for widget in seen_in(window):
        for kind, finder in _FINDERS:
            if isinstance(widget, kind):
                yield from (Shown(widget, what, text) for what, text in finder(widget))
                break


Cuts = Iterator[tuple[str, str]]
"""How a text is cut, and the text."""


def _label(label: QLabel) -> Cuts:
    if label.text():
        wraps = label.wordWrap() or label.hasHeightForWidth()
        needed = label.minimumSizeHint() if wraps else label.sizeHint()
        if wraps:
            needed.setHeight(label.heightForWidth(label.width()))
        yield from _against(label, needed, label.text())


def _button(button: QAbstractButton) -> Cuts:
    icon_only = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    if button.text() and not icon_only:
        yield from _against(button, _needed(button), button.text())


def _own(widget: QWidget) -> Cuts:
    """A widget that we paint ourselves needs what it says that it needs."""
    if type(widget).__module__.startswith("mutualrisk") and not widget.layout() and widget.accessibleName():
        needed = widget.minimumSizeHint()
        if widget.hasHeightForWidth():
            needed.setHeight(widget.heightForWidth(widget.width()))
        yield from _against(widget, needed, widget.accessibleName())


def _needed(widget: QWidget) -> QSize:
    """The room that a text needs: a line of its own, or as many as it has at its width."""
    if not widget.hasHeightForWidth():
        return widget.sizeHint()
    return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))


def _box(box: QGroupBox) -> Cuts:
    yield from _against(box, QSize(box.minimumSizeHint().width(), 0), box.title())


def _edit(edit: QLineEdit) -> Cuts:
    margins = edit.textMargins()
    room = edit.contentsRect().width() - margins.left() - margins.right()
    if edit.placeholderText() and edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > room:
        yield "placeholder cut", edit.placeholderText()


def _combo(combo: QComboBox) -> Cuts:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    field = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    text = combo.currentText()
    if not combo.isEditable() and combo.fontMetrics().horizontalAdvance(text) > field.width() + _SPARE:
        yield f"cut by {combo.fontMetrics().horizontalAdvance(text) - field.width()} pixels", text


def _header(header: QHeaderView) -> Cuts:
    """A title needs its own length; in headers of ours, which wrap, that of its longest word."""
    model, role = model_of(header), Qt.ItemDataRole.DisplayRole
    along = header.orientation() == Qt.Orientation.Horizontal
    wraps = type(header).__module__.startswith("mutualrisk")
    for number in range(min(header.count(), MOST_ROWS)):
        text = str(model.headerData(number, header.orientation(), role) or "")
        size = header.sectionSizeFromContents(number)
        needed = size.width() if along else size.height()
        if wraps and along:
            metrics = header.fontMetrics()
            needed = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
        over = needed - header.sectionSize(number)
        if text and not header.isSectionHidden(number) and over > _SPARE:
            yield f"header cut by {over} pixels", text


def _table(table: QTableView) -> Cuts:
    model = model_of(table)
    for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
        if table.wordWrap() and table.sizeHintForRow(row) > table.rowHeight(row) + _SPARE:
            texts = (model.index(row, column).data() for column in range(columns_of(model, QModelIndex())))
            yield f"row cut by {table.sizeHintForRow(row) - table.rowHeight(row)} pixels", str([*texts])
        if not table.wordWrap():
            yield from _cells(table, row, columns_of(model, QModelIndex()))


def _rows(view: QListView | QTreeView) -> Cuts:
    model = model_of(view)
    for row in range(min(model.rowCount(view.rootIndex()), MOST_ROWS)):
        yield from _cells(view, row, columns_of(model, view.rootIndex()))


def _cells(view: QAbstractItemView, row: int, columns: int) -> Cuts:
    for column in range(columns):
        index = model_of(view).index(row, column, view.rootIndex())
        needed, room = view.sizeHintForIndex(index), view.visualRect(index)
        if not room.isEmpty() and index.data() and needed.width() > room.width() + _SPARE:
            yield f"cell cut by {needed.width() - room.width()} pixels", str(index.data())


def _scroll(area: QScrollArea) -> Cuts:
    """What is wider than the page and cannot be scrolled to."""
    inner, never = area.widget(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if inner is not None and area.horizontalScrollBarPolicy() == never:
        over = inner.minimumSizeHint().width() - area.viewport().width()
        if over > _SPARE:
            yield f"its page is {over} pixels too wide", described(_widest(inner))


def _widest(inner: QWidget) -> QWidget:
    """The innermost widget that makes the page so wide."""
    children = [child for child in inner.findChildren(QWidget) if child.isVisibleTo(inner)]
    return max(children, key=lambda child: child.minimumSizeHint().width(), default=inner)


def _against(widget: QWidget, needed: QSize, text: str) -> Cuts:
    """What is missing between the room that a text needs and what it has."""
    for over, across in (
        (needed.width() - widget.width(), "width"),
        (needed.height() - widget.height(), "height"),
    ):
        if over > _SPARE:
            yield f"cut by {over} pixels in {across}", text
    yield from _sticking_out(widget, text)


def _sticking_out(widget: QWidget, text: str) -> Cuts:
    """A text that reaches beyond what it stands in, where no scrolling leads to it."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if not parent.rect().adjusted(-_SPARE, -_SPARE, _SPARE, _SPARE).contains(widget.geometry()):
        yield f"reaches beyond its {type(parent).__name__}", text


_FINDERS: tuple[tuple[type[QWidget], Callable[[Any], Cuts]], ...] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QGroupBox, _box),
    (QLineEdit, _edit),
    (QComboBox, _combo),
    (QHeaderView, _header),
    (QTableView, _table),
    (QListView, _rows),
    (QTreeView, _rows),
    (QScrollArea, _scroll),
    (QWidget, _own),
)
