"""One entry in full: what was done, why, what that changed; and what can be done with that moment."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from mutualrisk.ui.history.line_list import LineList
from mutualrisk.ui.history.log_words import EntryWords
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class EntryPanel(Column):
    """``compared`` and ``restored`` tell that its moment is wanted, ``followed`` where a change is seen."""

    compared = Signal()
    restored = Signal()
    followed = Signal(str, str)

    def __init__(self, look: Look, entry: EntryWords, seen: frozenset[str], *, editable: bool) -> None:
        """Show an entry."""
        super().__init__(look, margin=28)
        self._entry = entry
        self.compare = QPushButton(self.tr("What changed since"))
        self.restore = QPushButton(self.tr("Restore this state…"))
        self.copy = QuietButton(look, self.tr("Copy as text"), "copy")
        self.lines = LineList(look, entry.lines, seen)
        self.restore.setEnabled(editable)
        self._lay_out(look)
        self.compare.clicked.connect(self.compared)
        self.restore.clicked.connect(self.restored)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(entry.text))
        self.lines.followed.connect(self.followed)

    def _lay_out(self, look: Look) -> None:
        entry, body = self._entry, self.body
        facts = self.tr("Edit {number}, {when}, {who}")
        body.addWidget(Heading(look, entry.title, "h2"))
        said = facts.format(number=entry.number, when=entry.when, who=entry.who)
        body.addWidget(WrappingLabel(look, said, "small", tone="second_ink"))
        if entry.reason:
            body.addWidget(WrappingLabel(look, self.tr("Reason: {reason}").format(reason=entry.reason)))
        body.addSpacing(look.gap(8))
        if not entry.lines:
            body.addWidget(WrappingLabel(look, entry.summary))
        body.addWidget(self.lines)
        buttons = Flow(look.gap(12), look.gap(8))
        for button in (self.compare, self.restore, self.copy):
            buttons.addWidget(button)
        body.addWidget(Hairline())
        body.addSpacing(look.gap(4))
        body.addLayout(buttons)
