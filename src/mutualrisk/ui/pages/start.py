"""The first page: begin, open, go on where one left off, or look at a sample.

It is shown before anything else, so it loads neither the engine nor the methods.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.banner import Banner
from mutualrisk.ui.widgets.beside import Beside
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.door import Door
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.task_row import Task, TaskRow
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDEST = 940
STACKED_BELOW = 700
MOST_INTERRUPTED = 3
"""How many interrupted cases are shown at once, the last edited first."""


class Waiting(NamedTuple):
    """A case that can be gone on with: what opens it, what it is called, and a line about it."""

    key: str
    title: str
    detail: str


class Shelf(Protocol):
    """Where the page learns what can be gone on with: the windows of the program."""

    def recent_cases(self) -> Sequence[Waiting]:
        """The cases that were open last, the latest first."""

    def interrupted_work(self) -> Sequence[Waiting]:
        """What interrupted sessions left, to be looked at."""


class StartPage(QWidget):
    """What a newcomer sees first. Asks for ``new``, ``open``, ``recent``, ``sample`` or ``recover``."""

    asked = Signal(str, str)

    def __init__(self, windows: Shelf, look: Look, parent: QWidget | None = None) -> None:
        """Show what can be begun."""
        super().__init__(parent)
        self._windows, self._look = windows, look
        self._make()
        self._lay_out()
        self._connect()
        self._show_recent(windows.recent_cases())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later_timeout)

    def refresh(self) -> None:
        """Show the recent cases as they are now and, a little later, the interrupted work."""
        self._show_recent(self._windows.recent_cases())
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for interrupted work once the page is there."""
        super().showEvent(event)
        self._later.start()

    def _make(self) -> None:
        look = self._look
        self._column = Column(look, widest=WIDEST, centred=True)
        self._bidder = Door(
            look,
            "landmark",
            self.tr("Assess a bidder"),
            self.tr("For commissioners: may this mutual carry this contract, and on which terms?"),
        )
        self._ours = Door(
            look,
            "users",
            self.tr("Assess our own organisation"),
            self.tr("For boards: where do we stand, what changed since last year, what do we do next?"),
        )
        self._open = QPushButton(self.tr("Open a case…"))
        self._open.setToolTip(self.tr("Open a case that lies in a file (Ctrl+O)"))
        self._recent_title = Heading(look, self.tr("Recent cases"), "h3")
        self._samples = [TaskRow(look, sample) for sample in self._sample_tasks()]

    def _lay_out(self) -> None:
        look, body = self._look, self._column.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._interrupted = _rows(body, look.gap(8))
        body.addWidget(Heading(look, "MutualRisk", "title"))
        promise = self.tr(
            "What could go wrong and what could go well when a public service mutual takes on a contract: "
            "scored from sources, explained in words, with what to do about it."
        )
        body.addWidget(WrappingLabel(look, promise, tone="second_ink"))
        body.addSpacing(look.gap(20))
        doors = SideBySide(look, stacked_below=STACKED_BELOW, gap=20)
        doors.add(self._bidder)
        doors.add(self._ours)
        body.addWidget(doors)
        body.addSpacing(look.gap(8))
        body.addWidget(self._opening())
        body.addSpacing(look.gap(24))
        body.addWidget(self._lists())
        body.addSpacing(look.gap(24))
        body.addWidget(self._privacy())
        body.addStretch(1)

    def _opening(self) -> QWidget:
        """The button that opens a file, and the other way to do so."""
        return Beside(self._look, self._open, self.tr("or drop one on this window"))

    def _lists(self) -> QWidget:
        lists = SideBySide(self._look, stacked_below=STACKED_BELOW, gap=40)
        self._recent_part, recent = _part(self._recent_title)
        self._recent = _rows(recent, 0)
        recent.addStretch(1)
        samples_part, samples = _part(Heading(self._look, self.tr("Finished samples to look at"), "h3"))
        for sample in self._samples:
            samples.addWidget(sample)
        samples.addStretch(1)
        lists.add(self._recent_part)
        lists.add(samples_part)
        return lists

    def _privacy(self) -> QWidget:
        promise = self.tr(
            "Nothing leaves this computer. There is no account and no connection: "
            "a case is a file that you keep where you like."
        )
        return Beside(self._look, IconMark(self._look, "shield-check", "accent"), promise)

    def _connect(self) -> None:
        self._bidder.clicked.connect(partial(self._ask, "new", "commissioner"))
        self._ours.clicked.connect(partial(self._ask, "new", "board"))
        self._open.clicked.connect(partial(self._ask, "open", ""))
        for row, name in zip(self._samples, ("community-health", "library-mutual"), strict=True):
            row.clicked.connect(partial(self._ask, "sample", name))

    def _ask(self, what: str, which: str) -> None:
        self.asked.emit(what, which)

    def _on_later_timeout(self) -> None:
        self._show_interrupted(self._windows.interrupted_work())

    def _sample_tasks(self) -> tuple[Task, ...]:
        """The samples, with what each shows. All in them is invented."""
        return (
            Task(
                self.tr("A community health mutual bids"),
                self.tr(
                    "A commissioner's case: a contract three times the bidder's income, a rival, "
                    "two assessors, and what would cure the risks."
                ),
                icon_name="landmark",
            ),
            Task(
                self.tr("A library mutual looks at itself"),
                self.tr("A board's case: this year beside last, an action plan, and a new contract ahead."),
                icon_name="users",
            ),
        )

    def _show_recent(self, cases: Sequence[Waiting]) -> None:
        _clear(self._recent)
        for case in cases:
            row = TaskRow(self._look, Task(case.title, case.detail, icon_name="file-text"))
            row.clicked.connect(partial(self._ask, "recent", case.key))
            self._recent.addWidget(row)
        self._recent_part.setVisible(bool(cases))

    def _show_interrupted(self, works: Sequence[Waiting]) -> None:
        _clear(self._interrupted)
        for work in works[:MOST_INTERRUPTED]:
            words = self.tr("Work on “{title}” was interrupted. {detail}")
            banner = Banner(self._look, words.format(title=work.title, detail=work.detail), "warning")
            look_at = banner.add_action(self.tr("Look at it"), primary=True)
            look_at.clicked.connect(partial(self._ask, "recover", work.key))
            self._interrupted.addWidget(banner)
            banner.show()  # at once, so that it can take the focus
        if (more := len(works) - MOST_INTERRUPTED) > 0:
            words = (
                self.tr("One more interrupted case shows once these are looked at.")
                if more == 1
                else self.tr("{count} more interrupted cases show once these are looked at.").format(
                    count=more
                )
            )
            self._interrupted.addWidget(WrappingLabel(self._look, words, "small", tone="second_ink"))
        self._interrupted.setContentsMargins(0, 0, 0, self._look.gap(16) if works else 0)
        focused: QWidget | None = self.window().focusWidget()  # Qt gives none, whatever its types say
        if works and focused in (None, self._bidder):  # nobody has gone anywhere yet
            tab_order.enter(_widgets(self._interrupted)[0])


def _part(heading: Heading) -> tuple[QWidget, QVBoxLayout]:
    """A part of the page under a heading."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(heading)
    column.addSpacing(6)
    return made, column


def _rows(inside: QVBoxLayout, gap: int) -> QVBoxLayout:
    """Room for rows that come and go."""
    made = QVBoxLayout()
    made.setSpacing(gap)
    inside.addLayout(made)
    return made


def _widgets(rows: QVBoxLayout) -> list[QWidget]:
    items = (rows.itemAt(place) for place in range(rows.count()))
    return [widget for item in items if item and (widget := item.widget())]


def _clear(rows: QVBoxLayout) -> None:
    for widget in _widgets(rows):
        rows.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
