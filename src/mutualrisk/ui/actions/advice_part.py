"""What else could be done: the catalogue, filtered and in an order, a few at a time."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from mutualrisk.domain.rule import Advice
from mutualrisk.ui.actions import plan
from mutualrisk.ui.actions.advice_row import AdviceRow, ask
from mutualrisk.ui.actions.trials import Trials
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.labelled import labelled
from mutualrisk.ui.widgets.segmented import Segmented
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

AT_ONCE: Final = 6
"""How many are shown before more are asked for."""


class AdvicePart(QWidget):
    """The rows stay where they are while their reader takes one: only a filter or another case moves them."""

    wanted = Signal(str)
    shown = Signal(str)
    read = Signal(str)

    def __init__(self, session: Session, look: Look, trials: Trials) -> None:
        """Show what is called for."""
        super().__init__()
        self._session, self._look, self._trials = session, look, trials
        self.rows: dict[str, AdviceRow] = {}
        self.listed: tuple[Advice, ...] = ()
        self._count = AT_ONCE
        self._basis: tuple[object, ...] = ()
        self.scope = Segmented(
            look,
            [("called", self.tr("Called for here")), ("all", self.tr("The whole catalogue"))],
            self.tr("Which actions"),
        )
        self.who, self.order = QComboBox(), QComboBox()
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.counted = WrappingLabel(look, "", "small", tone="second_ink")
        self.more = QPushButton(self.tr("Show more"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the catalogue for the session as it is; the order stays unless another assessment is shown."""
        assessment = self._session.assessment
        basis = (assessment.id, assessment.perspective, self._session.method)
        if basis != self._basis:
            self._basis = basis
            self._fill_who()
            self._arrange()
        else:
            for row in self.rows.values():
                row.refresh()

    def show_known(self, key: str) -> None:
        """Show the effect that was worked out for an action."""
        if key in self.rows:
            self.rows[key].refresh()

    def settle(self) -> None:
        """All effects are known: those who asked for the strongest first get them."""
        if self.order.currentData() == "effect":
            self._arrange(keep=True)

    def bring(self, id_: str) -> QWidget | None:
        """The row of an action, shown now if it was not; None where this reader is offered none."""
        if id_ not in self.rows:
            self.scope.choose("all")
            self.who.setCurrentIndex(0)
            self._arrange()
            places = [one.id for one in self.listed]
            if id_ not in places:
                return None
            self._count = max(self._count, places.index(id_) + 1)
            self._show_rows()
        return self.rows[id_]

    def _lay_out(self) -> None:
        look, rows = self._look, QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.gap(8))
        for text, order in (
            (self.tr("Most called for first"), "called"),
            (self.tr("Strongest effect first"), "effect"),
            (self.tr("Least effort first"), "effort"),
        ):
            self.order.addItem(text, order)
        filters = Flow(look.gap(16), look.gap(8))
        filters.addWidget(self.scope)
        filters.addWidget(labelled(self._look, self.tr("Who can take it"), self.who))
        filters.addWidget(labelled(self._look, self.tr("Order"), self.order))
        rows.addWidget(Heading(look, self.tr("What else could be done"), "h2"))
        rows.addLayout(filters)
        rows.addWidget(self.counted)
        self._box = QWidget()
        self._list = QVBoxLayout(self._box)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        rows.addWidget(self._box)
        rows.addWidget(self.more)
        rows.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)

    def _fill_who(self) -> None:
        us = self._session.assessment.perspective == "board"
        with QSignalBlocker(self.who):
            self.who.clear()
            for text, who in (
                (self.tr("Anyone"), None),
                (self.tr("The commissioner"), "commissioner"),
                (self.tr("We") if us else self.tr("The bidder"), "mutual"),
                (self.tr("Both together"), "both"),
            ):
                self.who.addItem(text, who)

    def _connect(self) -> None:
        self.scope.chosen.connect(self._on_filter_changed)
        self.who.currentIndexChanged.connect(self._on_filter_changed)
        self.order.currentIndexChanged.connect(self._on_filter_changed)
        self.more.clicked.connect(self._on_more_clicked)

    def _on_filter_changed(self) -> None:
        self._arrange()

    def _on_more_clicked(self) -> None:
        first = self._count
        self._count += AT_ONCE * 2
        self._show_rows()
        self._row(self.listed[first]).add.setFocus()

    def _arrange(self, *, keep: bool = False) -> None:
        """List the catalogue anew; ``keep`` as many rows as are shown."""
        scope: plan.Scope = "called" if self.scope.value() == "called" else "all"
        found = plan.offered(self._session.method, self._session.result, scope, self.who.currentData())
        if scope == "called":
            taken = plan.taken(self._session.assessment)
            found = tuple(one for one in found if one.id not in taken)
        order: plan.Order = self.order.currentData()
        if order == "effect":
            for one in found:
                ask(self._session, self._trials, one)
        effects = {one.id: known for one in found if (known := self._trials.found(one.id))}
        self.listed = plan.ordered(found, order, effects)
        self._count = max(self._count, AT_ONCE) if keep else AT_ONCE
        self._show_rows()

    def _show_rows(self) -> None:
        """Lay out the first of the list; rows that were shown before are used again."""
        listed = self.listed[: self._count]
        self._box.hide()  # so that the page is laid out once, not once for each row
        for id_ in [id_ for id_ in self.rows if id_ not in {one.id for one in listed}]:
            row = self.rows.pop(id_)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, advice in enumerate(listed):
            self._list.insertWidget(place, self._row(advice))
        self._box.show()
        self.more.setVisible(len(listed) < len(self.listed))
        self._say_count(self.listed, len(listed))

    def _row(self, advice: Advice) -> AdviceRow:
        if advice.id not in self.rows:
            row = AdviceRow(self._session, self._look, self._trials, advice)
            row.wanted.connect(self.wanted)
            row.shown.connect(self.shown)
            row.read.connect(self.read)
            self.rows[advice.id] = row
        return self.rows[advice.id]

    def _say_count(self, found: Sequence[Advice], shown: int) -> None:
        if not found:
            self.counted.setText(self.tr("Nothing of the catalogue fits. Try “The whole catalogue”."))
            return
        text = self.tr("{shown} of {all} shown. Each says what would change if it were in place too.")
        self.counted.setText(text.format(shown=shown, all=len(found)))
