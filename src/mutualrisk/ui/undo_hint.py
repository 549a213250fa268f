"""Says what was just taken away, and how it comes back. Nothing needs to be confirmed beforehand."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.banner import Banner


class UndoHint(QWidget):
    """Hidden until something is said; gone after the next edit, as undo would take back that one."""

    def __init__(self, session: Session, look: Look) -> None:
        """Say nothing yet."""
        super().__init__()
        self._session = session
        self._banner = Banner(look, "")
        self.undo = self._banner.add_action(self.tr("Undo"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self.undo.clicked.connect(self._on_undo_clicked)
        session.changed.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Say what was taken away, and put the focus where it can be brought back."""
        self._banner.set_text(self.tr("{what} Ctrl+Z brings it back.").format(what=text))
        self.show()
        self.undo.setFocus()

    def _on_undo_clicked(self) -> None:
        self._session.undo()
