"""One of several answers, as radio buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.option import RadioOption
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.role import set_role


class Choice(QWidget):
    """Rows of which at most one is chosen; arrow keys move the choice. ``edited`` gives the chosen value."""

    edited = Signal(object)

    def __init__(self, look: Look, options: Sequence[Choosable], name: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._options = [RadioOption(look, words) for words in options]
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for option in self._options:
            self._group.addButton(option)
            self._rows.addWidget(option)
        set_role(self, "group")
        self.setAccessibleName(name)
        self._group.buttonToggled.connect(self._on_option_toggled)
        self.set_value(None)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the sizes of another look."""
        self._rows.setSpacing(look.gap(2))

    def value(self) -> str | None:
        """What is chosen, if anything."""
        return next((option.words.value for option in self._options if option.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Choose a row, or none, without telling anyone."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for option in self._options:
                option.setChecked(option.words.value == value)
            self._group.setExclusive(True)
        self._keep_one_stop()

    @Slot(QAbstractButton, bool)
    def _on_option_toggled(self, _button: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """By a click, a key, or a screen reader, which toggles without a click."""
        if on:
            self._keep_one_stop()
            self.edited.emit(self.value())

    def _keep_one_stop(self) -> None:
        """The tab key reaches the group once: the chosen row, or the first."""
        stop = next((option for option in self._options if option.isChecked()), None)
        for option in self._options:
            here = option is (stop or self._options[0])
            option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop or self._options[0])


def yes_no(look: Look, yes: str, no: str, name: str = "") -> Choice:
    """A choice between yes and no, in the caller's words."""
    return Choice(look, (Choosable("yes", yes), Choosable("no", no)), name)
