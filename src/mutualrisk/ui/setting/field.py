"""What the fields have in common that are no plain line and no choice: label, hint, content and fault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.setting.wording import Words
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class Field(QWidget):
    """A labelled part of the dialog. ``edited`` gives the setting's name and its new value."""

    edited = Signal(str, object)

    def __init__(self, look: Look, name: str, words: Words) -> None:
        super().__init__()
        self.name, self.words, self.look = name, words, look
        self.fault = FieldError(look)
        self.body = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(4))
        column.addWidget(WrappingLabel(look, words.label, "strong"))
        if words.hint:
            column.addWidget(WrappingLabel(look, words.hint, "small", tone="second_ink"))
        column.addLayout(self.body)
        column.addWidget(self.fault)

    def set_look(self, look: Look) -> None:
        """Take the look for what is made from now on; what is there is told by itself."""
        self.look = look

    def say(self, fault: str) -> None:
        """Say why something was not taken, or nothing."""
        self.fault.say(fault)


class PickedField(Field):
    """Says what is picked, with the buttons that pick another or none."""

    def __init__(self, look: Look, name: str, words: Words) -> None:
        super().__init__(look, name, words)
        self.said = WrappingLabel(look)
        self.picking, self.dropping = QPushButton(), QPushButton()
        buttons = Flow(look.gap(8), look.gap(8))
        for button in (self.picking, self.dropping):
            buttons.addWidget(button)
        self.body.setSpacing(look.gap(6))
        self.body.addWidget(self.said)
        self.body.addLayout(buttons)

    def name_buttons(self, pick: str, drop: str) -> None:
        """Call the buttons what they do; those who hear them are told of what."""
        for button, words in ((self.picking, pick), (self.dropping, drop)):
            button.setText(words)
            button.setAccessibleName(f"{self.words.label}: {words}")
