"""What of the log is shown: words, a question, a person; and a day from which on changes are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.history.log_model import Filter
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import date_text
from mutualrisk.ui.widgets.date_edit import DateEdit
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.search_line import SearchLine

LETTERS = 18
"""How much of a long question the closed field shows; its list shows more."""


class FilterBar(QWidget):
    """``changed`` tells what is looked for, ``day_chosen`` the day since which changes are wanted."""

    changed = Signal(Filter)
    day_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """Look for everything."""
        super().__init__()
        self._look = look
        self._people: tuple[str, ...] = ()
        self._questions: tuple[tuple[str, str], ...] = ()
        self.text = SearchLine(look, self.tr("Search the history"))
        self.question, self.person = QComboBox(), QComboBox()
        self.day = DateEdit(look, self.tr("Changed since"))
        self.compare = QPushButton(self.tr("Show"))
        self._lay_out()
        self._connect()
        self.offer((), ())

    def offer(self, people: Sequence[str], questions: Sequence[tuple[str, str]]) -> None:
        """Offer who made entries, and which questions they changed; what is chosen stays chosen."""
        if (tuple(people), tuple(questions)) == (self._people, self._questions) and self.person.count():
            return
        self._people, self._questions = tuple(people), tuple(questions)
        names = [(name or self.tr("No name set"), name) for name in people]
        _fill(self.person, [(self.tr("Anyone"), None), *names])
        _fill(self.question, [(self.tr("Every question"), ""), *((text, id_) for id_, text in questions)])

    def wanted(self) -> Filter:
        """What is looked for."""
        return Filter(self.text.text(), self.question.currentData() or "", self.person.currentData())

    def _lay_out(self) -> None:
        look = self._look
        self.text.setMinimumWidth(look.px(220))
        for combo, letters in ((self.question, LETTERS), (self.person, 10)):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(letters)
        self.compare.setAccessibleName(self.tr("Show what changed since that day"))
        row = Flow(look.gap(16), look.gap(8), self)
        for name, field in (
            (self.tr("Search"), self.text),
            (self.tr("Question"), self.question),
            (self.tr("Person"), self.person),
            (self.tr("Changed since"), self._day_field()),
        ):
            row.addWidget(self._named(name, field))

    def _day_field(self) -> QWidget:
        """The day with the button that shows what changed since."""
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.gap(8))
        row.addWidget(self.day)
        row.addWidget(self.compare)
        pair.setFocusProxy(self.day)
        return pair

    def _named(self, name: str, field: QWidget) -> QWidget:
        pair = QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.gap(2))
        label = QLabel(name)
        label.setFont(self._look.font("small"))
        label.setProperty("tone", "second")
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(field)
        return pair

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_changed)
        self.question.currentIndexChanged.connect(self._on_changed)
        self.person.currentIndexChanged.connect(self._on_changed)
        self.day.line.returnPressed.connect(self._on_compare_wanted)
        self.compare.clicked.connect(self._on_compare_wanted)

    def _on_changed(self) -> None:
        self.changed.emit(self.wanted())

    def _on_compare_wanted(self) -> None:
        day = date_text.read(self.day.line.text())
        self.day.mark(faulty=day is None)
        if day:
            self.day_chosen.emit(day.isoformat())


def _fill(combo: QComboBox, items: Sequence[tuple[str, str | None]]) -> None:
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for text, data in items:
            combo.addItem(text, data)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
