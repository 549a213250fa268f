"""Step two: the organisations of a list, each taken or left out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.issue import Issue
from mutualrisk.engine.organisation_offers import OrganisationLine, TakenOrganisation, Wish, wished
from mutualrisk.engine.organisation_offers import chosen as chosen_of
from mutualrisk.ui.faults import said_with_place
from mutualrisk.ui.importing_list.organisation_rows import OrganisationRows, columns, standings
from mutualrisk.ui.importing_list.reading import Beside
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.option import CheckOption
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.text_line import TextLine
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

MOST_SHOWN = 100
"""Rows of the table; the others are found by a name."""
MANY = 8
"""Organisations from which on they can be looked for."""
MOST_ISSUES = 40


class LookThrough(QWidget):
    """``counted`` tells how many organisations are taken."""

    counted = Signal(int)

    def __init__(self, look: Look, rows: OrganisationRows, beside: Beside) -> None:
        """Take what is proposed."""
        super().__init__()
        self._look, self._rows, self.beside = look, rows, beside
        self._wanted = {at for at, line in enumerate(beside.lines) if line.proposed}
        self.fault = FieldError(look)
        self.narrow = TextLine(look, self.tr("Find an organisation"))
        self.narrow.setPlaceholderText(self.tr("Find an organisation"))
        self.more = CheckOption(look, self._more_words())
        self.table = FactTable(look, columns(), self.tr("Organisations of the list"), explains=False)
        self.first: QuietButton | None = None
        """Where the focus begins."""
        self._hidden = WrappingLabel(look, "", "small", tone="second_ink")
        self._lay_out()
        self.table.opened.connect(self._on_row_opened)
        self.narrow.edited.connect(self._show)
        self.more.toggled.connect(self._on_more_toggled)
        self._show()

    @property
    def wish(self) -> Wish:
        """How much of each organisation is taken."""
        return "all" if self.more.isChecked() else "proposed"

    def taken(self) -> tuple[TakenOrganisation, ...]:
        """What is taken."""
        every = (
            (self.beside.lines[at], wished(self.beside.lines[at], self.wish)) for at in sorted(self._wanted)
        )
        return tuple(TakenOrganisation(line, found) for line, found in every if found)

    def take_new(self) -> None:
        """Take what nothing speaks against."""
        self._take({id(one.line) for one in chosen_of(self.beside.lines, "proposed")})

    def take_all(self) -> None:
        """Take all but what is unclear, which is only ever taken one by one."""
        self._take({id(one.line) for one in chosen_of(self.beside.lines, "all")})

    def take_none(self) -> None:
        """Take nothing."""
        self._take(set())

    def _take(self, lines: set[int]) -> None:
        self._wanted = {at for at, line in enumerate(self.beside.lines) if id(line) in lines}
        self._show()

    def _show(self) -> None:
        """Show the rows that are looked for, and tell how many are taken."""
        words = self.narrow.text().casefold().split()
        found = [
            (at, line)
            for at, line in enumerate(self.beside.lines)
            if all(word in _said(line) for word in words)
        ]
        shown = found[:MOST_SHOWN]
        self.table.show_rows([self._rows.row(at, line, taken=at in self._wanted) for at, line in shown])
        self._hidden.setText(self._hidden_words(len(found) - len(shown), found=bool(found)))
        self._hidden.setVisible(bool(self._hidden.text()))
        self.fault.say("")
        self.counted.emit(len(self.taken()))

    def _hidden_words(self, more: int, *, found: bool) -> str:
        if not found:
            return self.tr("No organisation has these words.")
        words = self.tr("{count} more are not shown here, and taken all the same. Type a name to find one.")
        return words.format(count=f"{more:,}") if more else ""

    def _lay_out(self) -> None:
        look, offer = self._look, self.beside.offer
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.gap(10))
        rows.addWidget(WrappingLabel(look, self._counts(), tone="second_ink"))
        self._tell(rows, self.tr("Worth a look first ({count})"), offer.findings)
        self._tell(rows, self.tr("Could not be read ({count})"), offer.unread)
        buttons = Flow(look.gap(8), look.gap(4))
        for words, icon, doing in (
            (self.tr("Take what is new"), "check", self.take_new),
            (self.tr("Take all"), "list", self.take_all),
            (self.tr("Take none"), "x", self.take_none),
        ):
            button = QuietButton(look, words, icon)
            self.first = self.first or button
            button.clicked.connect(doing)
            buttons.addWidget(button)
        rows.addLayout(buttons)
        rows.addWidget(self.more)
        rows.addWidget(self.fault)
        self.narrow.setVisible(len(self.beside.lines) > MANY)
        rows.addWidget(self.narrow)
        rows.addWidget(self.table)
        rows.addWidget(self._hidden)

    def _tell(self, rows: QVBoxLayout, title: str, issues: Sequence[Issue]) -> None:
        """Name what was found, behind a line that opens it."""
        if not issues:
            return
        words = "\n".join(f"• {said_with_place(issue)}" for issue in issues[:MOST_ISSUES])
        told = WrappingLabel(self._look, words, "small")
        rows.addWidget(Disclosure(self._look, title.format(count=len(issues)), told, "triangle-alert"))

    def _counts(self) -> str:
        count = Counter(line.standing for line in self.beside.lines)
        said = [f"{words}: {count[one]:,}" for one, words in standings().items() if count[one]]
        return " · ".join(said) or self.tr("The list names no organisation.")

    def _more_words(self) -> Choosable:
        return Choosable(
            "more",
            self.tr("Also take what is in doubt, and replace what is recorded otherwise"),
            self.tr("Without this, only answers that are not recorded yet are taken, and none in doubt."),
        )

    def _on_row_opened(self, key: str) -> None:
        at = int(key)
        if wished(self.beside.lines[at], self.wish) is None:
            self.fault.say(self._why_not(self.beside.lines[at]))
            return
        self._wanted ^= {at}
        self._show()

    def _why_not(self, line: OrganisationLine) -> str:
        name = line.offered.name or self.tr("Row {number}").format(number=line.offered.row)
        if not line.possible:
            return self.tr("{name} cannot be taken: mend the list, and read it again.").format(name=name)
        return self.tr("There is nothing new to take of {name}.").format(name=name)

    def _on_more_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self._wanted |= set(self._with_more())
        self._show()

    def _with_more(self) -> Iterator[int]:
        """The organisations of which something is taken only now."""
        for at, line in enumerate(self.beside.lines):
            if line.standing == "there" and not line.why and wished(line, "all"):
                yield at


def _said(line: OrganisationLine) -> str:
    return f"{line.offered.name} {line.offered.number}".casefold()
