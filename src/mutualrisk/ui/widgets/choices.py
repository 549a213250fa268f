"""Any of several answers, as check boxes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.option import CheckOption
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.role import set_role


class Choices(QWidget):
    """Rows of which any number is chosen. ``edited`` gives a tuple of the chosen values, in their order."""

    edited = Signal(object)

    def __init__(self, look: Look, options: Sequence[Choosable], name: str = "") -> None:
        super().__init__()
        self._options = [CheckOption(look, words) for words in options]
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for option in self._options:
            self._rows.addWidget(option)
            option.toggled.connect(self._on_option_toggled)
        set_role(self, "group")
        self.setAccessibleName(name)
        self.setFocusProxy(self._options[0])
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the sizes of another look."""
        self._rows.setSpacing(look.gap(2))

    def value(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(option.words.value for option in self._options if option.isChecked())

    def set_value(self, values: Collection[str] | None) -> None:
        """Choose these rows and no others, without telling anyone."""
        for option in self._options:
            with QSignalBlocker(option):
                option.setChecked(option.words.value in (values or ()))

    @Slot()
    def _on_option_toggled(self) -> None:
        """By a click, a key, or a screen reader, which toggles without a click."""
        self.edited.emit(self.value())
