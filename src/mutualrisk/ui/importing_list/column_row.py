"""One column of a list: its heading and first values, and what a person says that it holds."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from mutualrisk.exchange.organisation_list.matching import Match
from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.exchange.spreadsheet_file.book import letters
from mutualrisk.ui.faults import said_again
from mutualrisk.ui.importing_list.subject_words import scales
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

STACKED_BELOW = 620
LETTERS = 22


class CalmCombo(QComboBox):
    """A field that a turning wheel passes over: the page scrolls, and nothing is chosen by accident.

    A long text ends in an ellipsis, and is whole under the pointer.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the field with as much of its text as there is room for."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        whole = option.currentText
        option.currentText = option.fontMetrics.elidedText(
            whole, Qt.TextElideMode.ElideRight, place.width() - 2
        )
        self.setToolTip(whole if option.currentText != whole else "")
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ColumnRow(SideBySide):
    """``subject_chosen`` and ``scale_chosen`` tell the column and what a person chose."""

    subject_chosen = Signal(int, str)
    scale_chosen = Signal(int, float)

    def __init__(self, look: Look, known: Subjects, match: Match, samples: Sequence[str]) -> None:
        super().__init__(look, stacked_below=STACKED_BELOW, gap=24)
        self._known = known
        self.match = match
        self.subject, self.scale = CalmCombo(), CalmCombo()
        self._why = WrappingLabel(look, "", "small", tone="second_ink")
        self._caution = FieldError(look, tone="ink", icon_name="triangle-alert")
        self._name_fields()
        self.add(self._heading(look, samples), 2)
        self.add(self._choices(look), 3)
        self.subject.activated.connect(self._on_subject_activated)
        self.scale.activated.connect(self._on_scale_activated)

    @property
    def title(self) -> str:
        """What the column is called."""
        letter = letters(self.match.column)
        words = (
            self.tr("Column {letter}: {heading}") if self.match.heading.text else self.tr("Column {letter}")
        )
        return words.format(letter=letter, heading=self.match.heading.text)

    def offer(self, model: QAbstractItemModel) -> None:
        """Offer what a column may hold; all rows share one list."""
        with QSignalBlocker(self.subject):
            self.subject.setModel(model)

    def show_match(self, match: Match) -> None:
        """Show what the column is taken for, without telling anyone."""
        self.match = match
        with QSignalBlocker(self.subject), QSignalBlocker(self.scale):
            self.subject.setCurrentIndex(max(self.subject.findData(match.subject), 0))
            self.scale.setCurrentIndex(max(self.scale.findData(match.scale), 0))
        self.scale.setVisible(self._known.takes_scale(match.subject))
        self._why.setText(said_again(match.why))
        self._caution.say(said_again(match.caution))
        self.subject.setAccessibleDescription(
            " ".join(filter(None, (self._why.text(), self._caution.text())))
        )

    def _heading(self, look: Look, samples: Sequence[str]) -> QWidget:
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, look.gap(4), 0, 0)
        rows.setSpacing(look.gap(2))
        rows.addWidget(WrappingLabel(look, self.title, "strong"))
        words = " · ".join(samples) or self.tr("No values in the first rows.")
        rows.addWidget(WrappingLabel(look, words, "small", tone="second_ink"))
        rows.addStretch(1)
        return part

    def _choices(self, look: Look) -> QWidget:
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.gap(4))
        for combo in (self.subject, self.scale):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(LETTERS)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            rows.addWidget(combo)
        for scale, words in scales().items():
            self.scale.addItem(words, float(scale))
        rows.addWidget(self._caution)
        rows.addWidget(self._why)
        rows.addStretch(1)
        return part

    def _name_fields(self) -> None:
        holds = self.tr("{column} holds").format(column=self.title)
        counts = self.tr("{column} counts").format(column=self.title)
        for combo, name in ((self.subject, holds), (self.scale, counts)):
            combo.setAccessibleName(name)
            combo.view().setAccessibleName(name)

    def _on_subject_activated(self, _place: int) -> None:
        self.subject_chosen.emit(self.match.column, self.subject.currentData())

    def _on_scale_activated(self, _place: int) -> None:
        self.scale_chosen.emit(self.match.column, self.scale.currentData())
