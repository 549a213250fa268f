"""Whether the log is whole: its chain of hashes is checked, and what was found is said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mutualrisk.domain.issue import Issue
from mutualrisk.store.history import Entry, verify
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class LogState(QWidget):
    """A shield and a sentence; a warning where an entry was changed, taken out or moved."""

    def __init__(self, look: Look) -> None:
        """Nothing is checked yet."""
        super().__init__()
        self._mark = IconMark(look, "shield-check", "accent")
        self._said = WrappingLabel(look, "", "small", tone="second_ink")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap(8))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)

    def check(self, history: Sequence[Entry]) -> None:
        """Check a log, and say what was found."""
        broken = verify(history)
        if broken:
            self.say(broken[0])
            return
        whole = self.tr("Checked just now: the log is whole. No entry was changed, taken out or moved.")
        self._show(whole, "shield-check")

    def say(self, issue: Issue) -> None:
        """Say what is wrong with the log."""
        self._show(str(issue), "triangle-alert")

    def _show(self, text: str, icon_name: str) -> None:
        wrong = icon_name != "shield-check"
        self._said.setText(text)
        self._said.set_tone("error" if wrong else "second_ink")
        self._mark.set_icon(icon_name, "error" if wrong else "accent")
