"""Where a document and its readers are chosen, with what it is for and what it leaves out."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from mutualrisk.reports.award import comparable
from mutualrisk.reports.commission import Wanted
from mutualrisk.reports.kinds import KINDS, Kind
from mutualrisk.ui import assessment_words
from mutualrisk.ui.reporting import kind_words
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.labelled import labelled
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from mutualrisk.reports.audiences import Audience
    from mutualrisk.reports.kinds import KindId

LETTERS = 24
"""The field with names is about as wide as so many letters: people may choose long ones."""

Offers = Sequence[tuple[str, str]]
"""What a field offers: the words, and what they stand for."""


class Chooser(QWidget):
    """Fields, and a line that says what follows from them. ``chosen`` tells of another choice.

    Who was successful is asked for feedback only, and nobody is until somebody says so.
    """

    chosen = Signal()

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__()
        self._look, self._session = look, session
        self.kind, self.audience, self.successful = QComboBox(), QComboBox(), QComboBox()
        for field in (self.kind, self.audience):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.words = WrappingLabel(look, "", "small", tone="second_ink")
        self._lay_out()
        self.refresh()
        self.kind.currentIndexChanged.connect(self._on_kind_chosen)
        self.audience.currentIndexChanged.connect(self._on_other_chosen)
        self.successful.currentIndexChanged.connect(self._on_other_chosen)

    def refresh(self) -> None:
        """Offer what the case allows, and keep what was chosen as far as it is still offered."""
        perspective = self._session.assessment.perspective
        kinds = [id_ for id_, kind in KINDS.items() if perspective in kind.perspectives]
        _fill(self.kind, [(kind_words.title(id_), id_) for id_ in kinds])
        self._offer()

    def wanted(self) -> Wanted:
        """What is chosen."""
        successful = cast("str", self.successful.currentData()) if self._chosen().awards else ""
        return Wanted(self._id(), cast("Audience", self.audience.currentData()), successful)

    def choose(self, kind: str, audience: str = "", successful: str = "") -> None:
        """Choose without telling anyone; where something is not offered, the first is chosen."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self._offer()
        for field, id_ in ((self.audience, audience), (self.successful, successful)):
            with QSignalBlocker(field):
                field.setCurrentIndex(max(field.findData(id_), 0))
        self._say()

    def _id(self) -> "KindId":
        return cast("KindId", self.kind.currentData())

    def _chosen(self) -> Kind:
        return KINDS[self._id()]

    def _offer(self) -> None:
        kind = self._chosen()
        _fill(self.audience, [(kind_words.audience(one), one) for one in kind.audiences])
        _fill(self.successful, [*self._successful()])
        self._award.setVisible(kind.awards)
        self._readers.setVisible(not kind.blank)
        self._say()

    def _successful(self) -> Iterator[tuple[str, str]]:
        case, assessment = self._session.case, self._session.assessment
        yield self.tr("Not said"), ""
        yield self.tr("This bidder"), assessment.id
        for one in comparable(case, assessment):
            name = assessment_words.organisation_name(case, one.organisation)
            yield f"{name} · {assessment_words.when_and_whose(one)}", one.id

    def _say(self) -> None:
        wanted = self.wanted()
        said = (kind_words.purpose(wanted.kind), kind_words.left_out(wanted.kind, wanted.audience))
        self.words.setText(" ".join(filter(None, said)))

    def _on_kind_chosen(self) -> None:
        """Another kind goes to its usual readers first."""
        self.choose(self._id())
        self.chosen.emit()

    def _on_other_chosen(self) -> None:
        self._say()
        self.chosen.emit()

    def _lay_out(self) -> None:
        fields = Flow(self._look.gap(16), self._look.gap(8))
        self._readers = labelled(self._look, self.tr("For"), self.audience)
        self._award = labelled(self._look, self.tr("Successful bidder"), self.successful)
        self.successful.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.successful.setMinimumContentsLength(LETTERS)
        fields.addWidget(labelled(self._look, self.tr("Document"), self.kind))
        fields.addWidget(self._readers)
        fields.addWidget(self._award)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.gap(6))
        column.addLayout(fields)
        column.addWidget(self.words)


def _fill(field: QComboBox, offers: Offers) -> None:
    """Offer anew without telling anyone; what was chosen stays where it is still offered."""
    known = tuple((field.itemText(place), field.itemData(place)) for place in range(field.count()))
    if known == tuple(offers):
        return
    before = field.currentData()
    with QSignalBlocker(field):
        field.clear()
        for words, id_ in offers:
            field.addItem(words, id_)
        field.setCurrentIndex(max(field.findData(before), 0))
