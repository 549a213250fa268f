"""One offered value: a box to tick, what it says, what is recorded, and where it stands in the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mutualrisk.ui.importing.line_words import LineWords
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.option import CheckOption
from mutualrisk.ui.widgets.option_face import GAP, MARK, Choosable
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class LineRow(QWidget):
    """A line of an offer. ``toggled`` tells that it is taken, or not any more."""

    toggled = Signal(bool)

    def __init__(self, look: Look, words: LineWords, *, taken: bool, possible: bool = True) -> None:
        """Show it, ticked where it is taken; where it is not possible, without a way to take it."""
        super().__init__()
        self._look, self.words = look, words
        self.box = CheckOption(look, Choosable("", words.title))
        self.box.setChecked(taken)
        self.box.setEnabled(possible)
        self.box.setAccessibleName(f"{words.title}: {words.value}")
        self.box.setAccessibleDescription(
            ". ".join(one.rstrip(".") for one in (self._was(), words.doubt, words.trail) if one)
        )
        self._lay_out()
        self.box.toggled.connect(self.toggled)

    @property
    def is_taken(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def take(self, *, taken: bool) -> None:
        """Tick it or not, as far as that is possible."""
        self.box.setChecked(taken and self.box.isEnabled())

    def _was(self) -> str:
        return self.tr("Recorded now: {value}").format(value=self.words.was) if self.words.was else ""

    def _lay_out(self) -> None:
        look, words = self._look, self.words
        inner = QVBoxLayout()
        inner.setContentsMargins(look.px(MARK + GAP), 0, 0, 0)
        inner.setSpacing(look.gap(3))
        inner.addWidget(WrappingLabel(look, words.value, "strong"))
        for said in (self._was(), words.trail):
            if said:
                inner.addWidget(WrappingLabel(look, said, "small", tone="second_ink"))
        if words.doubt:
            inner.addWidget(self._doubt())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.gap(6), 0, look.gap(10))
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addLayout(inner)

    def _doubt(self) -> QWidget:
        """What deserves a look, behind a sign."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.gap(8))
        row.addWidget(IconMark(self._look, "triangle-alert", "error", 18))
        row.addWidget(WrappingLabel(self._look, self.words.doubt, "small"), 1)
        return made
