"""A walk over the accessibility tree of a window: what is wrong for those who hear it or work by keyboard."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QWidget,
)

from mutualrisk.ui.widgets.field_error import FieldError
from tests.ui.shown_texts import described, seen_in

Role = QAccessible.Role

PRESSED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.Link, Role.ComboBox, Role.ButtonMenu}
"""Roles of what is pressed: the keyboard has to reach it."""

USED = PRESSED | {
    Role.EditableText, Role.List, Role.Table, Role.Tree, Role.Slider, Role.SpinBox, Role.PageTabList,
}  # fmt: skip
"""Roles of what can be used; what has the focus has one of these, or is read as one thing."""

READ = {Role.Graphic, Role.StaticText, Role.Document, Role.Heading, Role.Paragraph, Role.ListItem}
"""Roles of what may have the focus to be read or scrolled."""

GROUPS = {Role.Grouping, Role.List, Role.Table, Role.ToolBar, Role.Dialog}
"""Roles whose name is told on the way in, so that it tells alike things in it apart."""


class Met(NamedTuple):
    """A widget met on the walk, as a screen reader has it, with the names of the groups that it is in."""

    widget: QWidget
    told: QAccessibleInterface
    groups: tuple[str, ...]

    @property
    def name(self) -> str:
        """What it is called: on Linux a combo box says its choice, and its label by a relation."""
        own = self.told.text(QAccessible.Text.Name)
        if not isinstance(self.widget, QComboBox):
            return own
        labels = self.told.relations(QAccessible.RelationFlag.Label)
        return " ".join(label.text(QAccessible.Text.Name) for label, _ in labels)

    @property
    def description(self) -> str:
        """What is said of it besides."""
        return self.told.text(QAccessible.Text.Description)

    def __str__(self) -> str:
        """Where it stands."""
        return f"{described(self.widget)} [{self.told.role().name} “{self.name}”]"


def met(window: QWidget) -> Iterator[Met]:
    """Every widget that shows in a window, in the order of its tree."""
    root = QAccessible.queryAccessibleInterface(window)
    yield from _walk(root, (), set())


def _walk(told: QAccessibleInterface, groups: tuple[str, ...], seen: set[int]) -> Iterator[Met]:
    widget = told.object()
    if isinstance(widget, QWidget):
        if id(widget) in seen or not (widget.isVisible() or widget.isWindow()):
            return
        seen.add(id(widget))
        yield Met(widget, told, groups)
        if told.role() in GROUPS and told.text(QAccessible.Text.Name):
            groups = (*groups, told.text(QAccessible.Text.Name))
    if isinstance(widget, QAbstractItemView | QComboBox):
        return
    for place in range(told.childCount()):
        child = told.child(place)
        if child is not None and child.isValid():  # type: ignore[redundant-expr]  # Qt gives none, whatever its types say
            yield from _walk(child, groups, seen)


def faults(window: QWidget) -> list[str]:
    """Everything that is wrong with a window, each in a line."""
    walked = [*met(window)]
    found = [f"{one}: {fault}" for one in walked for fault in _faults_of(one)]
    lost = {id(one) for one in seen_in(window) if _is_used(one)} - {id(one.widget) for one in walked}
    found += [f"{described(one)}: not in the tree" for one in seen_in(window) if id(one) in lost]
    return [*found, *_alike(walked), *_untold_errors(window, walked)]


def _is_used(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled() and not _is_inside(widget)


def _is_inside(widget: QWidget) -> bool:
    """Whether it is a part that Qt made inside one of its own, such as the button that empties a line."""
    parent = widget.parentWidget()
    return isinstance(parent, QLineEdit | QComboBox | QAbstractItemView) or (
        isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()
    )


def _faults_of(one: Met) -> Iterator[str]:
    widget, role = one.widget, one.told.role()
    if _is_inside(widget) or not widget.isEnabled() or widget.isWindow():
        return
    focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    if not focusable and role not in PRESSED | {Role.EditableText}:
        if _takes_clicks(widget):
            yield "is clicked, and the keyboard cannot do the same"
        return
    if not one.name.strip():
        yield "has no name"
    if role not in USED | READ:
        yield f"is told as {role.name}"
    if not focusable and not _is_roving(widget):
        yield "the keyboard does not reach it"


def _takes_clicks(widget: QWidget) -> bool:
    """Whether our own code follows clicks on it."""
    own = type(widget)
    return own.__module__.startswith("mutualrisk") and any(
        name in vars(kind)
        for kind in own.__mro__
        if kind.__module__.startswith("mutualrisk")
        for name in ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent")
    )


def _is_roving(widget: QWidget) -> bool:
    """Whether arrow keys come to it from another of its group."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    members = group.buttons() if group else ()
    return any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in members)


def _alike(walked: list[Met]) -> Iterator[str]:
    """Things that are used and called the same where nothing tells them apart."""
    used = [one for one in walked if one.told.role() in USED and not _is_inside(one.widget) and one.name]
    count = Counter((one.told.role(), one.name, one.description, one.groups) for one in used)
    for (role, name, _, groups), times in count.items():
        if times > 1:
            yield f"{times} × {role.name} “{name}” in {' > '.join(groups) or 'the window'}"


def _untold_errors(window: QWidget, walked: list[Met]) -> Iterator[str]:
    """Errors beside a field that the field does not say itself."""
    said = "\n".join(one.description for one in walked if one.told.role() in USED)
    for error in window.findChildren(FieldError):
        if error.isVisible() and error.text() not in said:
            yield f"{described(error)}: no field says “{error.text()}”"
