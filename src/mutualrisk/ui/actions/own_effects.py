"""What an action of one's own changes: the stated effects, and a form for one more with what it would do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Result
from mutualrisk.domain.rule import StatedEffect
from mutualrisk.ui.actions.stated_words import effect_line, side_words
from mutualrisk.ui.effects.effect import Effect
from mutualrisk.ui.effects.effect_view import EffectView
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.number_edit import NumberEdit
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.text_line import TextLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

LEVELS, POINTS = 1.0, 10.0
"""What is proposed first: one level of a risk, ten points of a benefit."""


class OwnEffects(QWidget):
    """``edited`` tells all effects after one was stated or taken back."""

    edited = Signal(tuple)
    drafted = Signal(str)
    """Why that much, as long as no effect was stated for it."""

    def __init__(
        self, look: Look, method: Method, result: Result, trial: Callable[[tuple[StatedEffect, ...]], Effect]
    ) -> None:
        """``trial`` works out what some effects would do."""
        super().__init__()
        self._look, self._method, self._trial = look, method, trial
        self._effects: tuple[StatedEffect, ...] = ()
        self._titles = {risk.id: risk.title for risk in result.risks}
        self._titles |= {benefit.id: benefit.title for benefit in result.benefits}
        self._benefits = {one.id for one in result.benefits}
        self.factor, self.side = QComboBox(), QComboBox()
        self.by = NumberEdit(look, self.tr("By how much"), digits=6)
        self.reason = TextLine(look, self.tr("Why that much"))
        self.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.preview = EffectView(look)
        self.add = QPushButton(self.tr("State this effect"))
        self._error = FieldError(look)
        self._lines = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._on_factor_changed()

    def show_effects(self, effects: Sequence[StatedEffect]) -> None:
        """Show what is stated."""
        if tuple(effects) == self._effects:
            return
        self._effects = tuple(effects)
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for number, effect in enumerate(self._effects):
            self._lines.addWidget(self._line(number, effect))
        self._preview()

    def _lay_out(self) -> None:
        look = self._look
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.gap(8))
        rows.addWidget(Heading(look, self.tr("What it changes"), "strong"))
        rows.addLayout(self._lines)
        for id_, title in self._titles.items():
            self.factor.addItem(title, id_)
        self.factor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.factor.setMinimumContentsLength(24)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.gap(16))
        grid.setVerticalSpacing(look.gap(8))
        grid.setColumnStretch(1, 1)
        fields = (
            (self.tr("Risk or benefit"), self.factor),
            (self.tr("Which side of it"), self.side),
            (self.tr("By how much"), self.by),
            (self.tr("Why that much"), self.reason),
        )
        for row, (name, field) in enumerate(fields):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            if isinstance(field, QComboBox):
                field.view().setAccessibleName(name)
                field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        rows.addLayout(grid)
        rows.addWidget(self._error)
        rows.addWidget(self.preview)
        buttons = Flow(look.gap(8), look.gap(8))
        buttons.addWidget(self.add)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.factor.currentIndexChanged.connect(self._on_factor_changed)
        self.side.currentIndexChanged.connect(self._preview)
        self.by.edited.connect(self._preview)
        self.reason.edited.connect(self.drafted)
        self.add.clicked.connect(self._on_add_clicked)

    def _line(self, number: int, effect: StatedEffect) -> QWidget:
        line = QWidget()
        row = Flow(self._look.gap(8), self._look.gap(4), line)
        words = effect_line(self._titles, effect)
        row.addWidget(WrappingLabel(self._look, words, "small"))
        drop = QuietButton(self._look, self.tr("Take back"), "x")
        drop.setAccessibleName(self.tr("Take back: {effect}").format(effect=words))
        drop.clicked.connect(lambda: self.edited.emit(self._without(number)))
        row.addWidget(drop)
        return line

    def _without(self, number: int) -> tuple[StatedEffect, ...]:
        return (*self._effects[:number], *self._effects[number + 1 :])

    def _on_factor_changed(self) -> None:
        is_benefit = self.factor.currentData() in self._benefits
        self.side.clear()
        for side in ("strength",) if is_benefit else ("likelihood", "impact"):
            self.side.addItem(side_words(side), side)
        self.by.set_value(POINTS if is_benefit else LEVELS)
        self._preview()

    def _stated(self) -> StatedEffect | None:
        """What the form says; None while it cannot be kept."""
        by, factor, side = self.by.value(), self.factor.currentData(), self.side.currentData()
        most = (
            self._method.mitigation.most_points if side == "strength" else self._method.mitigation.most_levels
        )
        fault = self.tr("Write a number above 0 and up to {most}.").format(most=f"{most:g}")
        if not isinstance(by, float) or not 0 < by <= most or not factor or not side:
            self._error.say(fault if side else "")
            return None
        self._error.say("")
        return StatedEffect(factor=factor, side=side, by=by, reason=self.reason.value().strip())

    def _preview(self) -> None:
        effect = self._stated()
        self.add.setEnabled(effect is not None)
        if effect:
            self.preview.show_effect(self._trial((*self._effects, effect)))

    def _on_add_clicked(self) -> None:
        effect = self._stated()
        if effect:
            self.reason.clear()
            self.edited.emit((*self._effects, effect))
