"""A field with its name before it, on one line: for eye, ear and keyboard."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mutualrisk.ui.theme import Look


def labelled(look: Look, name: str, field: QWidget) -> QWidget:
    """The field behind its name, which is told with it."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.gap(8))
    label = QLabel(name)
    label.setFont(look.font("small"))
    label.setProperty("tone", "second")
    label.setBuddy(field)
    field.setAccessibleName(name)
    row.addWidget(label)
    row.addWidget(field)
    return pair
