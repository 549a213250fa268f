"""One risk, benefit or finding in full, with a way back."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mutualrisk.domain.result import Result
from mutualrisk.ui.results.blocks import Block, Way, Words, as_text
from mutualrisk.ui.results.factor_detail import benefit_blocks, risk_blocks
from mutualrisk.ui.results.finding_detail import finding_blocks
from mutualrisk.ui.results.part import Part
from mutualrisk.ui.results.sheet import Sheet
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.quiet_button import QuietButton

WIDEST = 900
BACK = "back"

KINDS: dict[str, Callable[[Session, str], Iterator[Block]]] = {
    "risk": risk_blocks,
    "benefit": benefit_blocks,
    "finding": finding_blocks,
}
"""What can be shown in full, by the first word of its key."""


def detail_blocks(session: Session, key: str) -> list[Block]:
    """All about what a key stands for; that it is no longer there, where an edit took it away."""
    kind, _, id_ = key.partition(":")
    if key not in shown_keys(session.result):
        gone = translate("Results", "This is no part of the result any more.")
        return [Words(gone), Way(BACK, translate("Results", "Back to all results"))]
    return [*KINDS[kind](session, id_)]


def shown_keys(result: Result) -> set[str]:
    """The keys of all that a result has to show in full."""
    return {
        *(f"risk:{risk.id}" for risk in result.risks),
        *(f"benefit:{benefit.id}" for benefit in result.benefits),
        *(f"finding:{finding.rule}" for finding in result.findings),
    }


class Detail(Part):
    """The proof of one thing. It is worked out only while it is seen."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(session, look)
        self.key = ""
        self.back = QuietButton(look, self.tr("All results"), "arrow-left")
        self._copy = QuietButton(look, self.tr("Copy as text"), "copy")
        self.sheet = Sheet(look)
        self._column = Column(look, widest=WIDEST)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()

    def show_key(self, key: str) -> None:
        """Show what a key stands for, from its top."""
        self.key = key
        self.sheet.show_blocks(detail_blocks(self.session, key))
        self._column.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Work the proof out again once the window has painted: it takes longer than a key stroke may."""
        self._late.start()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, self.look.gap(8))
        bar.addWidget(self.back)
        bar.addStretch(1)
        bar.addWidget(self._copy)
        self._column.body.addLayout(bar)
        self._column.body.addWidget(self.sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.opened.emit(BACK))
        self._copy.clicked.connect(self._on_copy_clicked)
        self.sheet.opened.connect(self.opened)
        self._late.timeout.connect(self._on_late)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(lambda: self.opened.emit(BACK))

    @Slot()
    def _on_late(self) -> None:
        if self.key and self.isVisible():
            self.sheet.show_blocks(detail_blocks(self.session, self.key))

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.sheet.blocks))
