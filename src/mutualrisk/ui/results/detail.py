"""One risk, benefit or finding in full, with a way back."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

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
from mutualrisk.ui.widgets.flow import Flow
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
        gone = translate("Results", "This is not part of the result any more.")
        return [Words(gone), Way(BACK, translate("Results", "Back to all results"))]
    return [*KINDS[kind](session, id_)]


def shown_keys(result: Result) -> tuple[str, ...]:
    """The keys of all that a result has to show in full, in its order."""
    return (
        *(f"risk:{risk.id}" for risk in result.risks),
        *(f"benefit:{benefit.id}" for benefit in result.benefits),
        *(f"finding:{finding.rule}" for finding in result.findings if finding.text),
    )


def neighbour(result: Result, key: str, step: int) -> str:
    """The key so many places on among those of its kind; "" where there is none."""
    alike = [one for one in shown_keys(result) if one.partition(":")[0] == key.partition(":")[0]]
    place = alike.index(key) + step if key in alike else -1
    return alike[place] if 0 <= place < len(alike) else ""


class Detail(Part):
    """The proof of one thing. It is worked out only while it is seen."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(session, look)
        self.key = ""
        self.back = QuietButton(look, self.tr("All results"), "arrow-left")
        self._before = QuietButton(look, self.tr("Previous"), "chevron-left")
        self._after = QuietButton(look, self.tr("Next"), "chevron-right")
        self._copy = QuietButton(look, self.tr("Copy as text"), "copy")
        self.sheet = Sheet(look)
        self._column = Column(look, widest=WIDEST)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()

    def show_key(self, key: str) -> None:
        """Show what a key stands for, from its top."""
        self._show(key)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Work the proof out again once the window has painted: it takes longer than a key stroke may."""
        self._late.start()

    def _lay_out(self) -> None:
        bar = Flow(self.look.gap(12), self.look.gap(4))
        for made in (self.back, self._before, self._after, self._copy):
            bar.addWidget(made)
        self._column.body.addLayout(bar)
        self._column.body.addSpacing(self.look.gap(8))
        self._column.body.addWidget(self.sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.opened.emit(BACK))
        self._before.clicked.connect(lambda: self._step(-1))
        self._after.clicked.connect(lambda: self._step(+1))
        self._copy.clicked.connect(self._on_copy_clicked)
        self.sheet.opened.connect(self.opened)
        self._late.timeout.connect(self._on_late)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(lambda: self.opened.emit(BACK))

    def _show(self, key: str) -> None:
        self.key = key
        self.sheet.show_blocks(detail_blocks(self.session, key))
        self._column.verticalScrollBar().setValue(0)
        self._offer_neighbours()

    def _step(self, step: int) -> None:
        """Show the next of its kind; the focus stays, so that one can leaf through all."""
        there = neighbour(self.session.result, self.key, step)
        if there:
            self._show(there)

    def _offer_neighbours(self) -> None:
        for button, step in ((self._before, -1), (self._after, +1)):
            button.setEnabled(bool(neighbour(self.session.result, self.key, step)))

    @Slot()
    def _on_late(self) -> None:
        if self.key and self.isVisible():
            self.sheet.show_blocks(detail_blocks(self.session, self.key))
            self._offer_neighbours()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.sheet.blocks))
