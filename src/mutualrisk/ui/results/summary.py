"""All results of an assessment on one page."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.results.benefit_rows import benefit_blocks
from mutualrisk.ui.results.blocks import Block
from mutualrisk.ui.results.contents import Contents
from mutualrisk.ui.results.finding_rows import finding_blocks
from mutualrisk.ui.results.last_time import LastTime
from mutualrisk.ui.results.next_rows import next_blocks, unassessed_blocks
from mutualrisk.ui.results.part import Part
from mutualrisk.ui.results.risks_part import RisksPart
from mutualrisk.ui.results.sector_rows import sector_blocks
from mutualrisk.ui.results.sheet import Sheet
from mutualrisk.ui.results.verdict_part import VerdictPart
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.side_by_side import SideBySide

WIDEST = 1240
HEAD_BESIDE = 900


class Summary(Part):
    """Verdict, risks, benefits, findings, the sector, and what was not assessed."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__(session, look)
        self._order, self._everything = "weight", False
        last = LastTime(session)
        self.verdict = VerdictPart(session, look, last)
        self.risks = RisksPart(session, look, last)
        self.sheet, self._next, self._contents = Sheet(look), Sheet(look), Contents(session, look)
        self._column = Column(look, widest=WIDEST)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the result as it is now."""
        self.verdict.refresh()
        self.risks.refresh()
        self.refresh_next()
        self._contents.refresh()
        self.sheet.show_blocks([*self._blocks()])

    def refresh_next(self) -> None:
        """Show what to settle next, once that was worked out."""
        self._next.show_blocks([*next_blocks(self.session)])

    def show_stage(self, stage: str) -> None:
        """Show the risks at another stage."""
        self.risks.show_stage(stage)

    def focus_row(self, key: str) -> None:
        """Bring the row with a key into sight and give it the focus."""
        if any(row.key == key for row in self.risks.table.rows):
            self.risks.table.choose(key)
            self.risks.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sheet.focus_row(key)

    def show_part(self, place: str) -> None:
        """Bring a part of the page into sight, by its place: benefits, findings, sector."""
        heading = self.sheet.widget_at(place)
        if heading is not None:
            self._column.show_from(heading)
            self.sheet.focus_after(place)

    def _lay_out(self) -> None:
        head = SideBySide(self.look, stacked_below=HEAD_BESIDE)
        head.add(self.verdict, 2)
        head.add(self._aside(), 1)
        body = self._column.body
        body.setSpacing(0)
        body.addWidget(head)
        body.addSpacing(self.look.gap(20))
        body.addWidget(Hairline())
        body.addSpacing(self.look.gap(20))
        body.addWidget(self.risks)
        body.addSpacing(self.look.gap(44))
        body.addWidget(self.sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def _aside(self) -> QWidget:
        """What to settle next, and what is further down, at the top of their column."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.gap(20))
        column.addWidget(self._next)
        column.addWidget(self._contents)
        column.addStretch(1)
        return held

    def _connect(self) -> None:
        self.sheet.chosen.connect(self._on_order_chosen)
        self.sheet.opened.connect(self._on_sheet_opened)
        self._contents.opened.connect(self.show_part)
        for part in (self.verdict, self.risks, self._next):
            part.opened.connect(self.opened)

    def _blocks(self) -> Iterator[Block]:
        yield from benefit_blocks(self.session)
        yield from finding_blocks(self.session, self._order, everything=self._everything)
        yield from sector_blocks(self.session)
        yield from unassessed_blocks(self.session)

    @Slot(str, str)
    def _on_order_chosen(self, _key: str, order: str) -> None:
        self._order = order
        self.sheet.show_blocks([*self._blocks()])

    @Slot(str)
    def _on_sheet_opened(self, key: str) -> None:
        if key == "show:loose":
            self._everything = True
            self.sheet.show_blocks([*self._blocks()])
        else:
            self.opened.emit(key)
