"""The file of a document: attached, looked at, or taken off again."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mutualrisk.ui.reporting.working import Working
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

LONGEST, TAIL = 80, 20
"""Letters of a name that are shown, and how many of them from its end."""


class AttachedFile(QWidget):
    """Says whether a file is attached, and asks for another, for a look, or for none."""

    chosen = Signal(str)
    """The path of a file that is to be attached."""
    look_wanted = Signal()
    removed = Signal()

    def __init__(self, look: Look) -> None:
        """Show that none is attached."""
        super().__init__()
        self._state = WrappingLabel(look, "", "small", tone="second_ink")
        self._attach = QuietButton(look, "", "paperclip")
        self._look_at = QuietButton(look, self.tr("Look at the file"), "eye")
        self._remove = QuietButton(look, self.tr("Take the file off"), "trash-2")
        self._fault = FieldError(look)
        self.working = Working(look)
        self._lay_out(look)
        self._attach.clicked.connect(self._on_attach_clicked)
        self._look_at.clicked.connect(self.look_wanted)
        self._remove.clicked.connect(self.removed)
        self.show_file("")

    def show_file(self, name: str, own: str = "", *, editable: bool = True) -> None:
        """Show what is attached, by its name in the case ("" for nothing) and the one that it came with."""
        words = (
            self.tr("“{file}” is attached and travels inside the case.")
            if own
            else self.tr("A {kind} file is attached and travels inside the case.")
        )
        attached = words.format(file=_cut(own), kind=name.rpartition(".")[2].upper())
        nothing = self.tr("No file is attached. Drop one here, or choose one; it travels inside the case.")
        self._state.setText(attached if name else nothing)
        self._attach.setText(self.tr("Attach another file…") if name else self.tr("Attach a file…"))
        self._attach.updateGeometry()
        self._attach.setEnabled(editable)
        self._look_at.setVisible(bool(name))
        self._remove.setVisible(bool(name) and editable)
        self.say("")

    def show_work(self, words: str) -> None:
        """Say what is being done, and offer to stop it; "" once it is over."""
        if words:
            self.working.begin(words)
            self.working.take_focus()
        else:
            self.working.end()
        self._attach.setEnabled(not words)
        if not words:
            self.working.give_focus_back()

    def say(self, fault: str) -> None:
        """Say why a file could not be attached or looked at."""
        self._fault.say(fault)

    def _on_attach_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"), str(Path.home()))
        if name:
            self.chosen.emit(name)

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(4))
        column.addWidget(WrappingLabel(look, self.tr("File"), "strong"))
        column.addWidget(self._state)
        buttons = Flow(look.gap(12), look.gap(4))
        for button in (self._attach, self._look_at, self._remove):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.working)
        column.addWidget(self._fault)


def _cut(name: str) -> str:
    """A file's name on one line, without its middle where it is long."""
    line = " ".join(name.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - TAIL]}…{line[-TAIL:]}"
