"""The questions: sections on the left, one section in the middle, what it says beside it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mutualrisk.domain.value import worded
from mutualrisk.ui.page import Page
from mutualrisk.ui.questions import asking
from mutualrisk.ui.questions.question_column import QuestionColumn
from mutualrisk.ui.questions.search_pane import SearchPane
from mutualrisk.ui.questions.section_list import WIDTH as LIST_WIDTH
from mutualrisk.ui.questions.section_list import SectionList
from mutualrisk.ui.questions.side_panel import WIDTH as PANEL_WIDTH
from mutualrisk.ui.questions.side_panel import SidePanel
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.hairline import Hairline

NARROWEST_COLUMN = 460
"""Below this many pixels for the questions, at 100 %, the panel makes room, and then the list."""


class QuestionsPage(Page):
    """Its places are ``question:ID``, ``section:ID``, ``section:next``, ``section:previous``, ``search:``."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Show the first section that is not done."""
        super().__init__(session, look, parent)
        self._columns: dict[tuple[str, str, str], QuestionColumn] = {}
        self._states: tuple[asking.SectionState, ...] = ()
        self._shown: QuestionColumn | None = None
        self._section = ""
        self._focused = ""
        self._list, self._scroll = SectionList(look), Column(look)
        self._search: SearchPane | None = None
        self._panel = SidePanel(session, look)
        self._middle, self._upright = QStackedWidget(), Hairline(upright=True)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what is asked and answered now."""
        session = self.session
        faulty = [issue.place.path for issue in session.issues if issue.severity == "error"]
        self._states = asking.states(session.method, session.result, faulty)
        self._list.show_states(self._states, session.assessment.perspective)
        ids = [state.section.id for state in self._states]
        if self._section not in ids and ids:
            unfinished = (state.section.id for state in self._states if state.progress != "done")
            self._section = next(unfinished, ids[0])
        self._show_column()
        self._show_factors()

    def show_place(self, place: str) -> None:
        """Show a question, a section, the next section or the search."""
        self._catch_up()
        kind, _, which = place.partition(":")
        if kind == "search":
            self._show_search()
        elif kind == "section":
            self._show_section({"next": self._beside(+1), "previous": self._beside(-1)}.get(which, which))
        elif kind == "question":
            self._show_question(which)

    def panes(self) -> tuple[QWidget, ...]:
        """The sections, the questions, and what they say."""
        return (self._list, self._middle, self._panel)

    def beginning(self) -> QWidget:
        """The questions, not the list of sections before them."""
        return self._middle

    def place(self) -> str:
        """The question that has the focus, or else the section."""
        return f"question:{self._focused}" if self._focused else f"section:{self._section}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the panel makes room first, and then the list of sections."""
        super().resizeEvent(event)
        px = self.look.px
        room = self.width() - px(NARROWEST_COLUMN)
        self._list.setVisible(room >= px(LIST_WIDTH))
        self._panel.setVisible(room >= px(LIST_WIDTH + PANEL_WIDTH))
        self._upright.setVisible(self._list.isVisibleTo(self))

    # -- showing

    def _show_column(self) -> None:
        """Put the section's column into the middle; what was made before is used again."""
        session = self.session
        assessment = session.assessment
        key = (assessment.perspective, assessment.depth, self._section)
        if key in self._columns:
            self._columns[key].refresh()
        else:
            section = next(one for one in session.method.sections if one.id == self._section)
            self._columns[key] = self._made(QuestionColumn(session, self.look, section))
        column = self._columns[key]
        column.show_steps(self._title(self._beside(-1)), self._title(self._beside(+1)))
        self._list.mark(self._section)
        if self._shown is not column:
            self._show_in_column(column)

    def _show_in_column(self, column: QuestionColumn) -> None:
        if self._shown is not None:
            self._scroll.body.removeWidget(self._shown)
            self._shown.hide()
        self._scroll.body.addWidget(column)
        column.show()
        self._shown = column
        self._scroll.verticalScrollBar().setValue(0)

    def _made(self, column: QuestionColumn) -> QuestionColumn:
        column.setParent(self._scroll.widget())
        column.reached.connect(self._on_column_reached)
        column.previous_wanted.connect(lambda: self.show_place("section:previous"))
        column.next_wanted.connect(lambda: self.show_place("section:next"))
        return column

    def _show_section(self, section: str) -> None:
        if section:
            leaves = tab_order.holds_focus(self._middle)
            if leaves:
                self.setFocus()  # or Qt passes it on, from what goes, to whatever it finds next
            self._focused = ""
            self._section = section
            self._middle.setCurrentWidget(self._scroll)
            self.refresh()
            if leaves and self._shown and not tab_order.holds_focus(self._shown):
                tab_order.enter(self._shown)

    def _show_question(self, question: str) -> None:
        found = next((one for one in self.session.method.questions if one.id == question), None)
        if found is None or all(item.id != question for item in self.session.result.asked):
            return
        self._show_section(found.section)
        column = self._shown
        if column is not None:
            column.show_question(question)
            self._on_column_reached(question)
            # The place of a new card is known once it has been laid out.
            QTimer.singleShot(0, self, lambda: self._scroll_to(column, question))

    def _scroll_to(self, column: QuestionColumn, question: str) -> None:
        if question in column.questions:
            self._scroll.show_from(column.card(question))

    def _show_search(self) -> None:
        self._search = self._search or self._made_search()
        self._middle.setCurrentIndex(1)
        self._search.begin()

    def _made_search(self) -> SearchPane:
        """The search, made when it is first wanted."""
        search, scroll = SearchPane(self.session, self.look), Column(self.look)
        search.chosen.connect(self._show_question)
        search.left.connect(self._leave_search)
        scroll.body.addWidget(search)
        self._middle.addWidget(scroll)
        return search

    def _leave_search(self) -> None:
        """Go back to the question that one was at, or to the section."""
        if self._focused:
            self._show_question(self._focused)
        else:
            self._show_section(self._section)

    def _show_factors(self) -> None:
        """Beside a question what it moves, else what the section moves."""
        if self._shown is None or not self._panel.isVisibleTo(self):
            return
        moved = self.session.moved
        wanted = (self._focused,) if self._focused in self._shown.questions else self._shown.questions
        self._panel.show_factors([factor for question in wanted for factor in moved.get(question, ())])

    def _beside(self, step: int) -> str:
        """The section before (-1) or after (+1) the shown one; "" at the ends."""
        ids = [state.section.id for state in self._states]
        place = ids.index(self._section) + step if self._section in ids else 0
        return ids[place] if 0 <= place < len(ids) else ""

    def _title(self, section: str) -> str:
        found = next((one for one in self.session.method.sections if one.id == section), None)
        return worded(found.title, self.session.assessment.perspective) if found else ""

    # -- building

    def _lay_out(self) -> None:
        self._panel.setFixedWidth(self.look.px(PANEL_WIDTH))
        self._middle.addWidget(self._scroll)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._list, self._upright):
            row.addWidget(widget)
        row.addWidget(self._middle, 1)
        row.addWidget(self._panel)
        for wide in (self._list, self._upright, self._panel):
            wide.hide()  # until there is room: else the window would grow

    def _connect(self) -> None:
        self._list.chosen.connect(self._show_section)
        self._panel.asked_for.connect(self.asked_for)

    def _on_column_reached(self, question: str) -> None:
        if question != self._focused:
            self._focused = question
            self._show_factors()
