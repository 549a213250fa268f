"""A case in the window: header, navigation, and the pages, each made when it is first wanted."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from mutualrisk.ui import unfinished
from mutualrisk.ui.drafts import Draft
from mutualrisk.ui.header import Header
from mutualrisk.ui.navigation import Navigation
from mutualrisk.ui.notices import Notices
from mutualrisk.ui.page import Page
from mutualrisk.ui.pages import PAGES, page_class
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from mutualrisk.ui.importing.reading import Reading

NARROW = 1000
"""Pixels, at 100 %, below which the navigation shows icons only."""

MOST_BACK = 50
"""How many steps back are remembered."""


class CaseFrame(QWidget):
    """Everything that the window shows of one case."""

    page_changed = Signal(str)
    command_wanted = Signal(str)
    """A page wants what a command of the window does."""
    list_found = Signal(object)
    """With the path of what may be a list of organisations."""
    reading_failed = Signal(object)
    """With the :class:`Faulty` that says why files offer nothing; None where reading broke down."""

    def __init__(self, session: Session, look: Look, page: str = "overview") -> None:
        """Show a page."""
        super().__init__()
        self.session, self._look = session, look
        self._pages: dict[str, Page] = {}
        self._left: dict[Page, QWidget] = {}
        self._way: list[str] = []
        self._strips: tuple[QWidget, ...] = ()
        self.header = Header(session, look)
        self.navigation = Navigation(look)
        self.navigation.set_compact(compact=True)  # until there is room: else the window would grow
        self.notices = Notices(session, look)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_badges()
        self.notices.refresh()
        self.show_page(page)

    @property
    def page_name(self) -> str:
        """The name of the page that is shown."""
        return self._way[-1]

    def page(self, name: str) -> Page:
        """A page, made now if it was not wanted before."""
        if name not in self._pages:
            entry = next(entry for entry in PAGES if entry.name == name)
            page = page_class(entry)(self.session, self._look)
            page.asked_for.connect(self.show_page)
            page.command_wanted.connect(self.command_wanted)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def show_page(self, name: str, place: str = "") -> None:
        """Show a page, and bring one place of it into sight."""
        page, before = self.page(name), self._stack.currentWidget()
        if not self._way or self._way[-1] != name:
            self._way = [*self._way[-MOST_BACK:], name]
        leaves = isinstance(before, Page) and before is not page and tab_order.holds_focus(before)
        if isinstance(before, Page) and leaves:
            self._left[before] = self.window().focusWidget()
            self.setFocus()  # or Qt passes it on, from the page that goes, to whatever it finds next
        self._stack.setCurrentWidget(page)
        self.navigation.show_page(name)
        if place:
            page.show_place(place)
        if leaves:
            self._enter(page)
        self.page_changed.emit(name)

    def show_draft(self, draft: Draft) -> None:
        """Bring the field into sight in which something stands that cannot be kept."""
        if any(one.id == draft.assessment for one in self.session.case.assessments):
            self.session.show_assessment(draft.assessment)
        self.show_page(draft.page, draft.place)
        page = self.page(draft.page)
        QTimer.singleShot(0, page, lambda: unfinished.go_to(page, draft.text))  # once it has been laid out

    def take_focus(self) -> None:
        """Put the focus on the page that is shown, unless it is there."""
        self._enter(self.page(self.page_name))

    def _enter(self, page: Page) -> None:
        """Put the focus where somebody was on a page when they left it, or where its work begins."""
        was = self._left.pop(page, None)
        if tab_order.holds_focus(page) and self.window().focusWidget() is not page:
            return
        if was is not None and isValid(was) and was.isVisible() and was.isEnabled():
            was.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            tab_order.enter(page.beginning())

    def go_round(self, steps: int) -> None:
        """Take the focus to the next part of the window, or (-1) the one before: header, pages, page."""
        every = (
            self.header,
            self.navigation,
            self.notices,
            *self._strips,
            *self.page(self.page_name).panes(),
        )
        panes = [pane for pane in every if tab_order.has_stops(pane)]
        now = next((place for place, pane in enumerate(panes) if tab_order.holds_focus(pane)), -steps)
        tab_order.enter(panes[(now + steps) % len(panes)])

    def go_back(self) -> None:
        """Show the page that was shown before."""
        if len(self._way) > 1:
            self._way.pop()
            self.show_page(self._way.pop())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink the navigation to its icons where the window is narrow for its text."""
        super().resizeEvent(event)
        self.navigation.set_compact(compact=self.width() < self._look.px(NARROW))

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.navigation)
        body.addWidget(Hairline(upright=True))
        body.addWidget(self._stack, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Hairline())
        column.addWidget(self.notices)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.show_page)
        self.header.navigation_wanted.connect(self.toggle_navigation)
        self.header.search_wanted.connect(self.search)
        self.header.history_wanted.connect(lambda: self.show_page("history"))
        self.header.assessment_wanted.connect(lambda: self.show_page("organisation"))
        self.session.result_changed.connect(self._show_badges)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]  # a window needs one

    def toggle_navigation(self) -> None:
        """Hide the navigation where room is short, or show it again."""
        self.navigation.setVisible(not self.navigation.isVisible())

    def search(self) -> None:
        """Search all questions."""
        self.show_page("questions", "search:")

    def read(self, names: Sequence[str]) -> None:
        """Read files of other people, and show what they offer."""
        self._reading.read(names)

    @cached_property
    def _reading(self) -> "Reading":
        from mutualrisk.ui.importing.reading import Reading  # noqa: PLC0415 - only when wanted

        made = Reading(self.session, self._look)
        made.failed.connect(self.reading_failed)
        made.list_found.connect(self.list_found)
        made.taken.connect(self._on_taken)
        self._column.insertWidget(self._column.indexOf(self.notices) + 1, made)
        self._strips = (made,)
        return made

    def _on_taken(self, count: int) -> None:
        words = self.tr("1 line was taken in.") if count == 1 else self.tr("{count} lines were taken in.")
        self.header.tell(words.format(count=count))

    @Slot()
    def _on_focus_changed(self) -> None:
        """Make what is typed on coming back an undo of its own, which gives what stood there."""
        self.session.desk.pause()

    def _show_badges(self) -> None:
        session = self.session
        asked = [item for item in session.result.asked if item.shown == "yes"]
        done = [item for item in asked if item.state != "unanswered"]
        organisations, actions = len(session.case.organisations), len(session.assessment.actions)
        documents = len(session.case.evidence)
        self.navigation.show_badges(
            {
                "organisation": str(organisations) if organisations > 1 else "",
                "questions": self.tr("{done} of {all}").format(done=len(done), all=len(asked)),
                "evidence": str(documents) if documents else "",
                "actions": str(actions) if actions else "",
            }
        )
