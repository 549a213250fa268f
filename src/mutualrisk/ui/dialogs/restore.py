"""Asks why an earlier state shall come back: the reason stands in the log beside it."""

from PySide6.QtWidgets import QLabel, QWidget

from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class RestoreDialog(DialogFrame):
    """Says what will happen, and asks for the reason."""

    def __init__(self, parent: QWidget, when: str) -> None:
        """Ask about a moment of the log."""
        super().__init__(parent, self.tr("Restore an earlier state"), self.tr("Restore it"))
        look = self.look
        said = self.tr(
            "The case will be as it was on {when}. Nothing is lost: this is an edit like any other. "
            "The log keeps what came after, and undo takes it back."
        )
        self.reason = TextArea(look, self.tr("Reason"))
        self._fault = FieldError(look)
        label = QLabel(self.tr("Why is it restored?"))
        label.setFont(look.font("strong"))
        label.setBuddy(self.reason)
        self.body.addWidget(WrappingLabel(look, said.format(when=when)))
        self.body.addSpacing(look.gap(8))
        self.body.addWidget(label)
        self.body.addWidget(self._fault)
        self.body.addWidget(self.reason)
        self.reason.setFocus()

    def accept(self) -> None:
        """Close only with a reason."""
        if self.reason.value().strip():
            super().accept()
            return
        fault = self.tr("Write in a few words why, for those who read the log later.")
        self._fault.say(fault)
        self.reason.mark(faulty=True, description=fault)
        self.reason.setFocus()


def ask_reason(parent: QWidget, when: str) -> str:
    """The reason; "" where somebody thought better of it."""
    dialog = RestoreDialog(parent, when)
    return dialog.reason.value().strip() if dialog.exec() else ""
