"""The history: who changed what, when and why; what changed since; and the way back."""

from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QSplitter, QVBoxLayout, QWidget

from mutualrisk.domain.issue import Faulty
from mutualrisk.ui.dialogs.restore import ask_reason
from mutualrisk.ui.history.comparing import difference, questions_asked
from mutualrisk.ui.history.difference_panel import DifferencePanel
from mutualrisk.ui.history.entry_panel import EntryPanel
from mutualrisk.ui.history.filter_bar import FilterBar
from mutualrisk.ui.history.head_area import HeadArea
from mutualrisk.ui.history.log_delegate import LogDelegate
from mutualrisk.ui.history.log_model import LogModel
from mutualrisk.ui.history.log_state import LogState
from mutualrisk.ui.history.log_words import LogWords, last_before
from mutualrisk.ui.history.nothing_yet import NothingYet
from mutualrisk.ui.page import Page
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.column import Ground
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

NARROW = 720
"""Below this width, at 100 %, list and panel take turns."""


class HistoryPage(Page):
    """The list of entries on the left, the chosen one in full on the right."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Make the parts; the first showing fills them."""
        super().__init__(session, look, parent)
        self.log = LogWords(session.method)
        self.model = LogModel(self.log, self)
        self.list = QListView()
        self.filters = FilterBar(look)
        self.filtering = QuietButton(look, self.tr("Filter"), "search", checkable=True)
        self.back = QuietButton(look, self.tr("Back to the list"), "arrow-left")
        self.panel: EntryPanel | DifferencePanel | None = None
        self.state = LogState(look)
        self._counted = WrappingLabel(look, "", "small", tone="second_ink")
        self._reading = False
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Follow the log."""
        if self.session.method is not self.log.method:
            self.log = self.model.log = LogWords(self.session.method)
        chosen, last = self._place(), len(self.log.history) - 1
        kept = self.log.take(self.session.history)
        self.model.refresh(kept)
        self.filters.offer(self.log.people, questions_asked(self.session, self.log))
        self._show_state()
        if isinstance(self.panel, DifferencePanel) and self.panel.found.sequence <= kept:
            self._show_difference(self.panel.found.sequence)  # what it says of "now" is another now
        elif chosen is None or chosen >= min(kept, last):
            self._choose(len(self.log.history) - 1)

    def show_place(self, place: str) -> None:
        """Show an entry, ``entry:12``."""
        self._catch_up()
        number = place.partition(":")[2]
        if number.isdigit():
            self._choose(int(number) - 1)
            self.list.setFocus()

    def place(self) -> str:
        """The entry that is read."""
        chosen = self._place()
        return "" if chosen is None else f"entry:{chosen + 1}"

    # -- the parts

    def _lay_out(self) -> None:
        look = self.look
        self._prepare_list()
        self._prepare_head()
        self._right = QWidget()
        self._rows = QVBoxLayout(self._right)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self._right)
        self._split.setSizes([look.px(480), look.px(520)])
        body = QHBoxLayout()
        body.setContentsMargins(look.gap(16), 0, 0, 0)
        body.addWidget(self._split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top)
        whole.addLayout(body, 1)
        for part in (self.empty, self.filters, self.filtering, self.back, self.list, self._right):
            part.hide()  # until it is known whether there is a log, and how much room

    def _prepare_head(self) -> None:
        look = self.look
        self.empty = NothingYet(look)
        inner = Ground()
        head = QVBoxLayout(inner)
        head.setContentsMargins(look.gap(28), look.gap(24), look.gap(28), look.gap(12))
        head.setSpacing(look.gap(8))
        head.addWidget(Heading(look, self.tr("History")))
        head.addWidget(self.state)
        head.addWidget(self.filtering, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.filters)
        head.addWidget(self._counted)
        head.addWidget(self.empty)
        self._top = HeadArea(look, inner)

    def _prepare_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(LogDelegate(self.look, view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMinimumWidth(self.look.px(220))
        view.setAccessibleName(self.tr("Edits, the last one first"))

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.activated.connect(self._on_list_activated)
        self.empty.begin.clicked.connect(lambda: self.asked_for.emit("questions", ""))
        self.list.clicked.connect(self._on_list_activated)
        self.filters.changed.connect(self._on_filter_changed)
        self.filters.day_chosen.connect(self._on_day_chosen)
        self.filtering.toggled.connect(self._share)
        self.back.clicked.connect(self._on_back_clicked)
        self.model.searched.connect(self._on_searched)
        self.model.rowsInserted.connect(self._show_count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for both, list and panel take turns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        narrow, there = self.width() < self.look.px(NARROW), bool(self.log.history)
        self.filtering.setVisible(narrow and there)
        self.filters.setVisible(there and (not narrow or self.filtering.isChecked()))
        self.back.setVisible(narrow)
        self._top.setVisible(not narrow or not self._reading)
        self.list.setVisible(there and (not narrow or not self._reading))
        self._right.setVisible(there and (not narrow or self._reading))
        self._top.fit()

    # -- what is shown

    def _show_state(self) -> None:
        there = bool(self.log.history)
        self.empty.setVisible(not there)
        self.state.setVisible(there)
        self._share()
        if there:
            self.state.check(self.session.history)
            self._show_count()

    def _show_count(self) -> None:
        shown, every = self.model.rowCount(), len(self.log.history)
        if self.model.searching:
            said = self.tr("{shown} found so far …")
        elif shown < every:
            said = self.tr("Edits: {shown} of {all}")
        else:
            said = self.tr("Edits: {all}")
        self._counted.setText(said.format(shown=f"{shown:,}", all=f"{every:,}"))
        self._counted.setVisible(every > 0)

    def _place(self) -> int | None:
        index = self.list.currentIndex()
        return self.model.place(index) if index.isValid() else None

    def _choose(self, place: int) -> None:
        index = self.model.index_of(place)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)
        if not index.isValid():
            self._show_panel(None)

    def _show_panel(self, panel: EntryPanel | DifferencePanel | None) -> None:
        old, self.panel = self.panel, panel
        if old:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        if panel:
            panel.restored.connect(self._on_restore_wanted)
            panel.followed.connect(self.asked_for)
            self._rows.addWidget(panel, 1)

    def _show_entry(self) -> None:
        place = self._place()
        if place is None:
            self._show_panel(None)
            return
        panel = EntryPanel(
            self.look, self.log.entry(place), self._seen(), editable=not self.session.read_only
        )
        panel.compared.connect(self._on_compare_wanted)
        self._show_panel(panel)

    def _show_difference(self, sequence: int) -> None:
        try:
            found = difference(self.session, self.log, sequence)
        except Faulty as fault:
            self._show_panel(None)
            self.state.say(fault.issues[0])
            self._top.fit()
            return
        panel = DifferencePanel(self.look, found, self._seen(), editable=not self.session.read_only)
        panel.left.connect(self._on_comparison_left)
        self._show_panel(panel)

    def _compare(self, sequence: int) -> None:
        self._show_difference(sequence)
        self._reading = True
        self._share()
        if isinstance(self.panel, DifferencePanel):
            self.panel.back.setFocus()

    def _seen(self) -> frozenset[str]:
        return frozenset(asked.id for asked in self.session.result.asked)

    # -- what its user does

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show_entry()

    def _on_list_activated(self) -> None:
        if isinstance(self.panel, DifferencePanel):
            self._show_entry()
        self._reading = True
        self._share()
        if self.panel and not self.list.isVisible():
            self.back.setFocus()

    def _on_back_clicked(self) -> None:
        self._reading = False
        self._share()
        self.list.setFocus()

    def _on_filter_changed(self) -> None:
        chosen = self._place()
        self.model.show_only(self.filters.wanted())
        self._show_count()
        self._choose(-1 if chosen is None else chosen)

    def _on_searched(self) -> None:
        """The first that was found is read, where what was read before is not among them."""
        self._show_count()
        if self._place() is None and self.model.rowCount():
            self._choose(self.model.place(self.model.index(0)))

    def _on_compare_wanted(self) -> None:
        place = self._place()
        if place is not None:
            self._compare(place + 1)

    def _on_comparison_left(self) -> None:
        self._show_entry()
        if isinstance(self.panel, EntryPanel):
            self.panel.compare.setFocus()

    def _on_day_chosen(self, day: str) -> None:
        """From the state that the day began with, or the first one of the log."""
        if self.log.history:
            self._compare(max(last_before(self.log.history, datetime.fromisoformat(day).astimezone()), 1))

    def _on_restore_wanted(self) -> None:
        panel, place = self.panel, self._place()
        sequence = panel.found.sequence if isinstance(panel, DifferencePanel) else (place or 0) + 1
        when = self.log.entry(sequence - 1).when
        reason = ask_reason(self, when)
        if reason:
            label = self.tr("restore the state of {when}").format(when=when)
            self._show_entry()
            self.session.restore(sequence, label, reason=reason)
            self._choose(len(self.log.history) - 1)
