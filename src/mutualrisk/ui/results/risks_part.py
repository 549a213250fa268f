"""The risks twice: as a picture and as a table, which choose together."""

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui import wording
from mutualrisk.ui.results.last_time import LastTime
from mutualrisk.ui.results.part import Part
from mutualrisk.ui.results.risk_points import axes, matrix_words, point_words, risk_points
from mutualrisk.ui.results.risk_rows import StageName, risk_cols, risk_rows
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.matrix import Matrix
from mutualrisk.ui.widgets.matrix_legend import MatrixLegend, Sign
from mutualrisk.ui.widgets.segmented import Segmented
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.sticky import Sticky
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from mutualrisk.ui.widgets.matrix_point import RiskPoint

BESIDE = 930
"""From this width on, picture and table stand beside one another."""
PICTURE = 430


class RisksPart(Part):
    """Matrix, legend, an explanation of the risk that is looked at, and the table."""

    def __init__(self, session: Session, look: Look, last: LastTime) -> None:
        super().__init__(session, look)
        self._last = last
        self.stage: StageName = "current"
        self._points: tuple[RiskPoint, ...] = ()
        self._shown_signs: list[tuple[Sign, str]] = []
        cuts = session.method.ratings
        self.matrix = Matrix(look, axes(), (cuts.moderate, cuts.high, cuts.extreme), self.tr("Risk matrix"))
        self.table = FactTable(
            look, risk_cols(), self.tr("Risks, the same as the matrix in words"), explains=False
        )
        stages = [(name, wording.stage_name(name)) for name in get_args(StageName)]
        self.stages = Segmented(look, stages, self.tr("Stage that picture and table show"))
        self._told = WrappingLabel(look, role="small", tone="second_ink")
        self._legend = QVBoxLayout()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the risks at the chosen stage."""
        points = risk_points(self.session, self.stage)
        if points != self._points or not points:
            self._points = points
            self.matrix.show_points(points, matrix_words(self.session, self.stage))
            self._show_legend()
        self.table.show_rows(risk_rows(self.session, self.stage, self._last))
        self._tell("")

    @Slot(str)
    def show_stage(self, stage: str) -> None:
        """Show the risks before actions, today, or with all actions."""
        self.stage = next((name for name in get_args(StageName) if name == stage), "current")
        self.stages.choose(stage)
        self.refresh()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        picture, table = QVBoxLayout(left), QVBoxLayout(right)
        for column in (picture, table):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(self.look.gap(12))
        self._told.setMinimumHeight(self.look.px(66))
        picture.addWidget(self.matrix)
        picture.addLayout(self._legend)
        picture.addWidget(self._told)
        table.addWidget(self.table)
        left.setMaximumWidth(self.look.px(PICTURE))
        table.addStretch(1)
        both = SideBySide(self.look, stacked_below=BESIDE, gap=40)
        both.add(Sticky(self.look, left), 3)
        both.add(right, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(self.look.gap(20))
        whole.addLayout(self._head())
        whole.addWidget(both)

    def _head(self) -> Flow:
        """The name of the part, and the switch of its stages."""
        head = Flow(self.look.gap(28), self.look.gap(8))
        head.addWidget(Heading(self.look, self.tr("Risks"), "h2"))
        head.addWidget(self.stages)
        self.stages.choose(self.stage)
        return head

    def _connect(self) -> None:
        self.stages.chosen.connect(self.show_stage)
        self.matrix.activated.connect(lambda risk: self.opened.emit(f"risk:{risk}"))
        self.matrix.looked_at.connect(self._on_point_looked_at)
        self.table.pointed.connect(self._on_row_pointed)
        self.table.opened.connect(self.opened)

    @Slot(str)
    def _on_point_looked_at(self, risk: str) -> None:
        if risk:
            self.table.choose(f"risk:{risk}")
        self._tell(risk)

    @Slot(str)
    def _on_row_pointed(self, key: str) -> None:
        risk = key.partition(":")[2]
        self.matrix.highlight(risk)
        self._tell(risk)

    def _tell(self, id_: str) -> None:
        """Explain a risk under the picture; how to have one explained where none is looked at."""
        risks = self.session.result.risks
        risk = next((one for one in risks if one.id == id_), None)
        if risk is None:
            hint = self.tr("Point at a number or a row, or use the arrow keys, to have it explained.")
            words = f"{matrix_words(self.session, self.stage)} {hint if self._points else ''}"
        else:
            words = f"{risk.title}. {point_words(self.session.method.ratings, risk, self.stage)}"
        if self._told.text() != words:
            self._told.setText(words)

    def _show_legend(self) -> None:
        """Only the signs that are there."""
        signs = self._signs() if self._points else []
        if signs == self._shown_signs:
            return
        self._shown_signs = signs
        while self._legend.count():
            item = self._legend.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()
        if signs:
            self._legend.addWidget(MatrixLegend(self.look, signs))

    def _signs(self) -> list[tuple[Sign, str]]:
        now = {
            "inherent": self.tr("before actions"),
            "current": self.tr("today"),
            "target": self.tr("with all actions"),
        }
        signs: list[tuple[Sign, str]] = [("today", now[self.stage])]
        if any(point.before for point in self._points):
            signs.append(("before", now["inherent"]))
        if any(point.target for point in self._points):
            signs.append(("target", now["target"]))
        if any(point.low != point.high for point in self._points):
            signs.append(("range", self.tr("possible range")))
        return signs
