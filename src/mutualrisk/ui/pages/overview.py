"""The overview: the verdict so far, what to do next, and the task list of the case."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.case import Assessment
from mutualrisk.domain.value import worded
from mutualrisk.ui import assessment_words
from mutualrisk.ui.overview.next_panel import NextPanel
from mutualrisk.ui.overview.obstacles import obstacles
from mutualrisk.ui.overview.tasks import tasks
from mutualrisk.ui.overview.verdict_panel import VerdictPanel
from mutualrisk.ui.page import Page
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.verdicts import Verdicts, verdict_words
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.task_list import Entry, TaskList
from mutualrisk.ui.widgets.task_row import Task
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDEST = 1080
STACKED_BELOW = 760
MOST_LISTED = 25
"""Assessments that are listed; of more the page of organisations has all."""
ALL = "*"
"""The key of the way there: no assessment can be called so."""


class OverviewPage(Page):
    """Every row is a link to where its task is done."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        """Lay out what :meth:`refresh` fills."""
        super().__init__(session, look, parent)
        self._verdicts = Verdicts(session, self)
        self._make()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what is done now."""
        session = self.session
        self._show_title()
        self._verdict.show_result(session.result)
        self._show_next()
        found = tasks(session)
        hindering = obstacles(session)
        self._hindering.show_entries(hindering)
        self._contract.show_entries(found.contract)
        self._organisation.show_entries(found.organisation)
        self._end.show_entries(found.end)
        self._show_assessments()
        self._hindering_title.setVisible(bool(hindering))
        self._hindering_title.setText(self._hindering_words())

    def _show_title(self) -> None:
        case, assessment = self.session.case, self.session.assessment
        name = assessment_words.organisation_name(case, assessment.organisation)
        contract = (case.contract.title or case.title).strip()
        named = contract or self.session.organisation.name.strip()
        self._title.setText(named or self.tr("A new case"))
        when = assessment_words.when_and_whose(assessment)
        self._whose.setText(f"{name} · {when}" if contract else when)
        self._organisation_title.setText(name)

    def _hindering_words(self) -> str:
        if self.session.result.verdict.certain:
            return self.tr("Still open")
        return self.tr("What stands in the way of a conclusion")

    def _show_next(self) -> None:
        session = self.session
        best, waiting = session.next_questions, session.result.open_questions
        if best:
            self._next.show_question(best[0], session.result)
        elif waiting:
            text = worded(session.question(waiting[0]).text, session.assessment.perspective)
            self._next.show_any(waiting[0], " ".join(text.split()))
        else:
            self._next.show_end()

    def _show_assessments(self) -> None:
        case = self.session.case
        several = len(case.assessments) > 1
        self._assessments_title.setVisible(several)
        self._assessments.setVisible(several)
        shown = self.session.assessment.id
        entries = [
            Entry(
                one.id,
                Task(
                    assessment_words.organisation_name(case, one.organisation),
                    assessment_words.when_and_whose(one),
                    verdict_words(self._verdicts.of(one)),
                    icon_name="eye" if one.id == shown else "building-2",
                    mark=assessment_words.shown_now() if one.id == shown else "",
                ),
            )
            for one in self._listed(case.assessments)
        ]
        if len(entries) < len(case.assessments):
            words = self.tr("All {count} assessments").format(count=f"{len(case.assessments):,}")
            entries.append(Entry(ALL, Task(words, icon_name="list")))
        self._assessments.show_entries(entries if several else [])

    def _listed(self, every: Sequence[Assessment]) -> Sequence[Assessment]:
        """The assessments that are listed: of many only the first, and the one that is shown."""
        first, shown = every[:MOST_LISTED], self.session.assessment
        return first if shown in first else (shown, *first[:-1])

    # -- slots

    def _on_verdicts_changed(self) -> None:
        if self.isVisible():
            self._show_assessments()

    def _on_session_advice_changed(self) -> None:
        if self.isVisible():
            self._show_next()

    def _on_list_followed(self, key: str) -> None:
        page, _, place = key.partition("|")
        self.asked_for.emit(page, place)

    def _on_assessment_followed(self, key: str) -> None:
        if key == ALL:
            self.asked_for.emit("organisation", "")
        else:
            self.session.show_assessment(key)

    # -- building

    def _make(self) -> None:
        look = self.look
        self._column = Column(look, widest=WIDEST)
        self._title, self._whose = Heading(look, ""), WrappingLabel(look, "", tone="second_ink")
        self._verdict, self._next = VerdictPanel(look), NextPanel(look)
        self._hindering_title = Heading(look, "", "h2")
        self._hindering = TaskList(look, self.tr("What is open"))
        self._contract = TaskList(look, self.tr("The contract"))
        self._organisation_title = Heading(look, "", "h2")
        self._organisation = TaskList(look, self.tr("The organisation"))
        self._end = TaskList(look, self.tr("To conclude"))
        self._assessments_title = Heading(look, self.tr("Assessments of this case"), "h2")
        self._assessments = TaskList(look, self.tr("Assessments of this case"))

    def _lay_out(self) -> None:
        look, body = self.look, self._column.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        top = SideBySide(look, stacked_below=STACKED_BELOW)
        top.add(self._verdict)
        top.add(self._next)
        for widget in (self._title, self._whose):
            body.addWidget(widget)
        body.addSpacing(look.gap(12))
        body.addWidget(top)
        body.addSpacing(look.gap(20))
        body.addWidget(self._hindering_title)
        body.addWidget(self._hindering)
        body.addSpacing(look.gap(20))
        body.addWidget(self._task_lists())
        body.addSpacing(look.gap(20))
        body.addWidget(self._assessments_title)
        body.addWidget(self._assessments)

    def _task_lists(self) -> QWidget:
        look = self.look
        contract = Heading(look, self.tr("The contract"), "h2")
        end = Heading(look, self.tr("To conclude"), "h2")
        lists = SideBySide(look, stacked_below=STACKED_BELOW)
        lists.add(_stacked(look, contract, self._contract, end, self._end))
        lists.add(_stacked(look, self._organisation_title, self._organisation))
        return lists

    def _connect(self) -> None:
        for each in (self._hindering, self._contract, self._organisation, self._end):
            each.followed.connect(self._on_list_followed)
        self._verdict.results_wanted.connect(lambda: self.asked_for.emit("results", ""))
        self._next.report_wanted.connect(lambda: self.asked_for.emit("reports", ""))
        self._next.question_wanted.connect(
            lambda question: self.asked_for.emit("questions", f"question:{question}")
        )
        self._assessments.followed.connect(self._on_assessment_followed)
        self._verdicts.changed.connect(self._on_verdicts_changed)
        self.session.advice_changed.connect(self._on_session_advice_changed)


def _stacked(look: Look, *parts: QWidget) -> QWidget:
    """Headings and lists one below the other."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.gap(4))
    for place, part in enumerate(parts):
        if place and isinstance(part, Heading):
            column.addSpacing(look.gap(24))
        column.addWidget(part)
    column.addStretch(1)
    return made
