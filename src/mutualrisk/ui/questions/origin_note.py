"""Where an answer was read, and the way to confirm it."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

_ADDRESS = re.compile(r" \(https?://[^)\s]*\)")
"""The address of a tag's vocabulary: the record and the documents keep it, nobody reads it here."""


class OriginNote(QWidget):
    """The file and the place in it, in a line; beside it the button, as long as nobody has confirmed it."""

    confirmed = Signal()

    def __init__(self, look: Look, question: str) -> None:
        """Belong to the question with this text."""
        super().__init__()
        self._mark = IconMark(look, "download", "second_ink", 17)
        self._words = WrappingLabel(look, "", "small", tone="second_ink")
        self.confirm = QuietButton(look, self.tr("Confirm"), "check")
        named = self.tr("Confirm what was read from a file: {question}")
        self.confirm.setAccessibleName(named.format(question=question))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(6), 0, 0, 0)
        row.setSpacing(look.gap(7))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignTop)
        self.confirm.clicked.connect(self.confirmed)

    def show_answer(self, answer: Answer, *, editable: bool) -> None:
        """Show where the answer was read."""
        origin = _ADDRESS.sub("", answer.origin) or self.tr("a file")
        read = self.tr("Read from {origin}").format(origin=origin)
        waiting = self.tr("Nobody has confirmed this yet. {read}").format(read=read)
        self._words.setText(waiting if answer.imported else read)
        self.confirm.setVisible(answer.imported)
        self.confirm.setEnabled(editable)
