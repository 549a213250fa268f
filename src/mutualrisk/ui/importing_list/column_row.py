"""One column of a list: its heading and first values, and what a person says that it holds."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSignalBlocker, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mutualrisk.exchange.organisation_list.matching import Match
from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.exchange.spreadsheet_file.book import letters
from mutualrisk.ui.faults import said_again
from mutualrisk.ui.importing_list.calm_combo import CalmCombo
from mutualrisk.ui.importing_list.subject_words import scales
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.labelled import labelled
from mutualrisk.ui.widgets.role import set_role
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

STACKED_BELOW = 620


class ColumnRow(SideBySide):
    """``subject_chosen`` and ``scale_chosen`` tell the column and what a person chose."""

    subject_chosen = Signal(int, str)
    scale_chosen = Signal(int, float)

    def __init__(self, look: Look, known: Subjects, match: Match, samples: Sequence[str]) -> None:
        super().__init__(look, stacked_below=STACKED_BELOW, gap=24)
        self._known = known
        self.match = match
        self.subject, self.scale = CalmCombo(), CalmCombo()
        self._pairs: list[QWidget] = []
        """What it holds, and what it counts, each behind its name."""
        self._whole = WrappingLabel(look, "", "small")
        self._why = WrappingLabel(look, "", "small", tone="second_ink")
        self._caution = FieldError(look, tone="ink", icon_name="triangle-alert")
        set_role(self, "group")
        self.setAccessibleName(self.title)
        self.add(self._heading(look, samples), 2)
        self.add(self._choices(look), 3)
        self._whole.hide()
        self.subject.shortened.connect(self._on_subject_shortened)
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
        self.subject.fit()
        self._pairs[1].setVisible(self._known.takes_scale(match.subject))
        why, caution = said_again(match.why), said_again(match.caution)
        self._why.setText("" if match.plain else why)
        self._why.setVisible(not match.plain)
        self._caution.say(caution)
        self.subject.setAccessibleDescription(" ".join(filter(None, (why, caution))))

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
        rows.setSpacing(look.gap(8))
        for scale, words in scales().items():
            self.scale.addItem(words, float(scale))
        names = self.tr("holds"), self.tr("counts")
        metrics = QFontMetrics(look.font("small"))
        room = max(metrics.horizontalAdvance(name) for name in names) + 1
        for name, combo in zip(names, (self.subject, self.scale), strict=True):
            pair = labelled(look, name, combo)
            combo.view().setAccessibleName(name)
            for label in pair.findChildren(QLabel):
                label.setMinimumWidth(room)
            rows.addWidget(pair)
            self._pairs.append(pair)
        told = QVBoxLayout()
        told.setContentsMargins(room + look.gap(8), 0, 0, 0)
        told.setSpacing(look.gap(4))
        for words_below in (self._whole, self._caution, self._why):
            told.addWidget(words_below)
        rows.addLayout(told)
        rows.addStretch(1)
        return part

    def _on_subject_shortened(self, whole: str) -> None:
        """Say below what there is no room for in the field."""
        self._whole.setText(whole)
        self._whole.setVisible(bool(whole))

    def _on_subject_activated(self, _place: int) -> None:
        self.subject_chosen.emit(self.match.column, self.subject.currentData())

    def _on_scale_activated(self, _place: int) -> None:
        self.scale_chosen.emit(self.match.column, self.scale.currentData())
