"""The open case: the one thing in the window that changes. Pages read it, listen to it and ask it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case, Organisation
from mutualrisk.domain.explanation import Explanation, NextQuestion
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import Result
from mutualrisk.engine import answers
from mutualrisk.engine.bearing import factors_moved
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.live_checks import Checked, LiveChecks
from mutualrisk.engine.program import Program
from mutualrisk.ui import waste
from mutualrisk.ui.advice import Advice
from mutualrisk.ui.chores import Chores
from mutualrisk.ui.drafts import Drafts
from mutualrisk.ui.rehearsing import rehearse

if TYPE_CHECKING:
    from mutualrisk.store.desk import Desk
    from mutualrisk.store.history import Entry
    from mutualrisk.store.methods import Judge
    from mutualrisk.store.repair import Repaired

Edit = Callable[[Case], Case]
"""A pure change of a case, such as one of :mod:`mutualrisk.engine.edits`."""

MOST_NEXT = 5
"""How many of the next best questions are worked out."""


class Session(QObject):
    """One open case with its result. Every edit is kept and evaluated at once."""

    changed = Signal()
    """The case is another one: after an edit, undo, redo or restore."""
    result_changed = Signal()
    """The shown assessment was evaluated again. Comes after ``changed`` and ``assessment_changed``."""
    assessment_changed = Signal()
    """Another assessment is shown."""
    keeping_changed = Signal()
    """Kept, not kept, saved, or read-only: what :attr:`keeping` says is another thing."""
    advice_changed = Signal()
    """The next best questions were worked out, in idle time."""

    def __init__(self, desk: "Desk", judge: "Judge", parent: QObject | None = None) -> None:
        """Show the first assessment of the case that lies on the desk."""
        super().__init__(parent)
        self.desk, self._judge = desk, judge
        self._checks = LiveChecks(judge.method)
        self._shown = _first(desk.case).id
        self.drafts = Drafts()
        self.lost: tuple[Issue, ...] = ()
        """What could not be brought back of a damaged file."""
        self._moved_by: dict[tuple[str, str], Mapping[str, tuple[str, ...]]] = {}
        self._explained: dict[str, Explanation] = {}
        self._advice = Advice(self._searched, self)
        self._advice.changed.connect(self.advice_changed)
        self._chores = Chores((lambda: rehearse(self), waste.search), self)
        waste.put_off()
        self._evaluate()

    # -- what is there

    @property
    def case(self) -> Case:
        """What is recorded."""
        return self.desk.case

    @property
    def method(self) -> Method:
        """What it is judged by."""
        return self._judge.method

    @property
    def assessment(self) -> Assessment:
        """The assessment that is shown."""
        return next((one for one in self.case.assessments if one.id == self._shown), _first(self.case))

    @property
    def organisation(self) -> Organisation:
        """The organisation that the shown assessment is about."""
        wanted = self.assessment.organisation
        return next(one for one in self.case.organisations if one.id == wanted)

    @property
    def program(self) -> Program:
        """The method as it is put to the shown assessment."""
        return self._judge.program(self.assessment.perspective, self.assessment.depth)

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The answers that count for the shown assessment: the contract's, then its own."""
        return answers.answers(self.case, self.assessment)

    @property
    def result(self) -> Result:
        """What the shown assessment says. Answers with errors count as not given."""
        return self._result

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What is amiss in the answers; each ``place.path`` is the id of a question."""
        return self._checked.issues

    @property
    def history(self) -> tuple["Entry", ...]:
        """Every edit, oldest first."""
        return self.desk.history

    @property
    def path(self) -> Path | None:
        """The case's file; None until it is saved for the first time."""
        return self.desk.path

    @property
    def read_only(self) -> str:
        """Why the case may not be edited; "" when it may."""
        return self.desk.read_only

    @property
    def unsaved(self) -> bool:
        """Whether there are edits that the file does not hold (the journal does)."""
        return self.desk.unsaved

    @property
    def trouble(self) -> Issue | None:
        """Why the last edits could not be kept on the disk; None when they are."""
        return self.desk.trouble

    @property
    def undo_label(self) -> str:
        """What undo would take back; "" when there is nothing."""
        return "" if self.read_only else self.desk.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would bring back; "" when there is nothing."""
        return "" if self.read_only else self.desk.redo_label

    @property
    def next_questions(self) -> tuple[NextQuestion, ...]:
        """The open questions that settle most, worked out in idle time."""
        return self._advice.questions

    @property
    def moved(self) -> Mapping[str, tuple[str, ...]]:
        """The factors that each question of the shown assessment may move."""
        key = self.assessment.perspective, self.assessment.depth
        if key not in self._moved_by:
            self._moved_by[key] = factors_moved(self.program)
        return self._moved_by[key]

    def question(self, id_: str) -> Question:
        """The question with an id. Raises StopIteration where the method has none."""
        return next(one for one in self.method.questions if one.id == id_)

    def explanation(self, factor: str) -> Explanation:
        """The proof of a factor, and what would change it; worked out once for each result."""
        if factor not in self._explained:
            from mutualrisk.engine.explain import explain  # noqa: PLC0415 - the first page needs no proofs

            known = self._checked
            self._explained[factor] = explain(
                self.program, known.case, known.assessment, self._result, factor
            )
        return self._explained[factor]

    def result_of(self, assessment: Assessment) -> Result:
        """What another assessment of this case says, or this one under another case."""
        program = self._judge.program(assessment.perspective, assessment.depth)
        known = self._checks.check(program, self.case, assessment)
        return evaluate_with(program, known.case, known.assessment)

    def trial(self, change: Edit, assessment_id: str = "") -> Result:
        """What the shown assessment, or another one, would say after a change that is not made."""
        case = change(self.case)
        wanted = assessment_id or self.assessment.id
        assessment = next(one for one in case.assessments if one.id == wanted)
        program = self._judge.program(assessment.perspective, assessment.depth)
        known = self._checks.check(program, case, assessment)
        return evaluate_with(program, known.case, known.assessment)

    # -- what may be asked

    def edit(self, label: str, change: Edit, *, reason: str = "", merge: str = "") -> bool:
        """Make a change, keep it and evaluate. Says whether anything is different now.

        Args:
            label: What undo calls it, as a person says it: "turnover".
            change: The pure change.
            reason: Why, where one is asked.
            merge: Edits in a row with the same key become one, as while typing.
        """
        if self.read_only:
            return False
        made = self.desk.edit(label, change(self.case), reason=reason, merge=merge)
        if made:
            self._moved()
        return made

    def undo(self) -> None:
        """Take the last edit back; the log keeps both."""
        if self.undo_label and self.desk.undo():
            self._moved()

    def redo(self) -> None:
        """Bring back what was undone last."""
        if self.redo_label and self.desk.redo():
            self._moved()

    def restore(self, sequence: int, label: str, *, reason: str = "") -> bool:
        """Bring back the case as it was after an earlier entry, as an edit that can be undone."""
        if self.read_only:
            return False
        made = self.desk.restore(sequence, label, reason=reason)
        if made:
            self._moved()
        return made

    def show_assessment(self, id_: str) -> None:
        """Show another assessment of the case."""
        if id_ != self.assessment.id:
            self._shown = id_
            self.assessment_changed.emit()
            self._evaluate()
            self.result_changed.emit()

    def save(self, path: Path | None = None) -> None:
        """Save into the file, or under another name; raises :class:`Faulty` where it cannot be."""
        try:
            self.desk.save(path)
        finally:
            self.keeping_changed.emit()

    def on_looked_through(self, _errand: object, found: "Repaired") -> None:
        """Go on with sound documents, and say which are lost."""
        self.desk.mend(found.held)
        self.lost = (*self.lost, *found.lost)
        if found.lost:
            self.keeping_changed.emit()

    def close(self) -> None:
        """Let go of the case: its file, its journal, its clock. Nothing is saved by this."""
        self._advice.stop()
        self._chores.stop()
        self.desk.close()

    def settle(self) -> None:
        """Work the advice out now, for those who cannot wait until the window is idle."""
        self._advice.settle()

    # -- inside

    def _moved(self) -> None:
        shown = self._shown
        self._shown = self.assessment.id
        self.changed.emit()
        if shown != self._shown:
            self.assessment_changed.emit()
        self._evaluate()
        self.result_changed.emit()
        self.keeping_changed.emit()

    def _evaluate(self) -> None:
        self._checked: Checked = self._checks.check(self.program, self.case, self.assessment)
        self._result = evaluate_with(self.program, self._checked.case, self._checked.assessment)
        self._explained.clear()
        self._advice.put_off()
        self._chores.put_off()

    def _searched(self) -> Iterator[tuple[NextQuestion, ...]]:
        from mutualrisk.engine.next_question import searched  # noqa: PLC0415 - not before the window shows

        known = self._checked
        return searched(self.program, known.case, known.assessment, self._result, MOST_NEXT)


def _first(case: Case) -> Assessment:
    """The assessment to show first: the latest of the first organisation."""
    mine = [one for one in case.assessments if one.organisation == case.organisations[0].id]
    return max(mine or case.assessments, key=lambda one: one.date)
