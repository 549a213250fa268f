"""What a widget is to a screen reader, where Qt has no class that says so."""

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

RoleName = Literal["alert", "document", "graphic", "group", "heading", "list", "list_item", "note"]

_PROPERTY: Final = "accessible_role"
_ROLES: Final[Mapping[str, QAccessible.Role]] = {
    "alert": QAccessible.Role.AlertMessage,
    "document": QAccessible.Role.Document,
    "graphic": QAccessible.Role.Graphic,
    "group": QAccessible.Role.Grouping,
    "heading": QAccessible.Role.Heading,
    "list": QAccessible.Role.List,
    "list_item": QAccessible.Role.ListItem,
    "note": QAccessible.Role.Note,
}
_installed: list[object] = []


def set_role(widget: QWidget, role: RoleName) -> None:
    """Tell screen readers what the widget is.

    Its accessible name must be set too. A button keeps Qt's own role: with another it could not be pressed.
    """
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed.append(_interface)
    widget.setProperty(_PROPERTY, role)
    if QAccessible.isActive():  # one may have asked as soon as the widget had a text: let it ask again
        QAccessible.deleteAccessibleInterface(
            QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget))
        )


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(thing.property(_PROPERTY) or "") if isinstance(thing, QWidget) else None
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
