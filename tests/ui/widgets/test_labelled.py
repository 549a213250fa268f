"""A field is told by the name that stands before it."""

from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.labelled import labelled


def test_the_name_stands_before_the_field_and_is_told_with_it(qtbot: QtBot, look: Look) -> None:
    field = QComboBox()
    pair = labelled(look, "Order", field)
    qtbot.addWidget(pair)
    pair.show()
    (label,) = pair.findChildren(QLabel)
    assert (label.text(), label.buddy(), field.accessibleName()) == ("Order", field, "Order")
    assert label.x() < field.x()
