"""Where a document and its readers are chosen, with what it is for and what it leaves out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mutualrisk.domain.value import Perspective
from mutualrisk.reports.commission import Wanted
from mutualrisk.reports.kinds import KINDS, KindId
from mutualrisk.ui.reporting import kind_words
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from mutualrisk.reports.audiences import Audience

LETTERS = 18
"""A field is at least as wide as so many letters."""


class Chooser(QWidget):
    """Two fields, and a line that says what follows from them. ``chosen`` tells of another choice."""

    chosen = Signal()

    def __init__(self, look: Look, perspective: Perspective) -> None:
        super().__init__()
        self._look = look
        self.kind, self.audience = QComboBox(), QComboBox()
        self.words = WrappingLabel(look, "", "small", tone="second_ink")
        self._lay_out()
        kinds = [id_ for id_, kind in KINDS.items() if perspective in kind.perspectives]
        _fill(self.kind, [(kind_words.title(id_), id_) for id_ in kinds])
        self._offer_audiences()
        self.kind.currentIndexChanged.connect(self._on_kind_chosen)
        self.audience.currentIndexChanged.connect(self._on_audience_chosen)

    def wanted(self) -> Wanted:
        """What is chosen."""
        return Wanted(self._kind(), cast("Audience", self.audience.currentData()))

    def choose(self, kind: str, audience: str = "") -> None:
        """Choose without telling anyone; what is not offered changes nothing."""
        with QSignalBlocker(self.kind), QSignalBlocker(self.audience):
            self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
            self._offer_audiences()
            self.audience.setCurrentIndex(max(self.audience.findData(audience), 0))
        self._say()

    def _kind(self) -> KindId:
        return cast("KindId", self.kind.currentData())

    def _offer_audiences(self) -> None:
        _fill(self.audience, [(kind_words.audience(one), one) for one in KINDS[self._kind()].audiences])
        self._say()

    def _say(self) -> None:
        wanted = self.wanted()
        said = (kind_words.purpose(wanted.kind), kind_words.left_out(wanted.audience))
        self.words.setText(" ".join(said))

    def _on_kind_chosen(self) -> None:
        self._offer_audiences()
        self.chosen.emit()

    def _on_audience_chosen(self) -> None:
        self._say()
        self.chosen.emit()

    def _lay_out(self) -> None:
        fields = Flow(self._look.gap(16), self._look.gap(8))
        fields.addWidget(self._field(self.tr("Document"), self.kind))
        fields.addWidget(self._field(self.tr("For"), self.audience))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.gap(6))
        column.addLayout(fields)
        column.addWidget(self.words)

    def _field(self, name: str, field: QComboBox) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.gap(8))
        label = QLabel(name)
        label.setFont(self._look.font("small"))
        label.setProperty("tone", "second")
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field.setMinimumContentsLength(LETTERS)
        row.addWidget(label)
        row.addWidget(field)
        return pair


def _fill(field: QComboBox, items: Sequence[tuple[str, str]]) -> None:
    with QSignalBlocker(field):
        field.clear()
        for words, id_ in items:
            field.addItem(words, id_)
