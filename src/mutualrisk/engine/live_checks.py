"""Checks the answers of one assessment after each key stroke, and says which of them may be evaluated."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.issue import Issue, Place, error
from mutualrisk.domain.method import Method
from mutualrisk.engine import answers
from mutualrisk.engine.answer_checks import faults
from mutualrisk.engine.case_checks import conditions, filled
from mutualrisk.engine.edits import with_fields
from mutualrisk.engine.evaluate import environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.texts import Context
from mutualrisk.engine.words import Words


class Checked(NamedTuple):
    """What is amiss in one assessment, and the assessment without the answers that cannot be evaluated."""

    issues: tuple[Issue, ...]
    """Each at the id of its question; checks across answers at the first of theirs that is answered."""
    case: Case
    assessment: Assessment


class LiveChecks:
    """The checks of a method, with its conditions read once."""

    def __init__(self, method: Method) -> None:
        """Read the checks across answers."""
        self._questions = {question.id: question for question in method.questions}
        self._conditions = conditions(method)
        self._words = Words(method.words)
        self._looked_at: dict[str, tuple[Answer, tuple[Issue, ...]]] = {}
        """What was found of each answer last. It holds as long as the answer is that very value."""

    def check(self, program: Program, case: Case, assessment: Assessment) -> Checked:
        """Every fault of the answers that count for an assessment. Answers with errors count as not given."""
        given = answers.answers(case, assessment)
        errors = tuple(self._faults(given))
        bad = {issue.place.path for issue in errors}
        case, assessment = _without(case, assessment, bad) if bad else (case, assessment)
        sound = {name: answer for name, answer in given.items() if name not in bad} if bad else given
        return Checked((*errors, *self._across(program, sound, assessment)), case, assessment)

    def _faults(self, given: Mapping[str, Answer]) -> Iterator[Issue]:
        for name, answer in given.items():
            known = self._looked_at.get(name)
            if known is None or known[0] is not answer:
                known = self._looked_at[name] = answer, tuple(self._faults_of(name, answer))
            yield from known[1]

    def _faults_of(self, name: str, answer: Answer) -> Iterator[Issue]:
        question = self._questions.get(name)
        if question is None:
            what = "The method does not ask this question."
            yield error(what, "Take the answer back.", Place(path=name))
            return
        for fault in faults(question, answer, self._words):
            yield error(fault.what, fault.remedy, Place(path=name))

    def _across(
        self, program: Program, given: Mapping[str, Answer], assessment: Assessment
    ) -> Iterator[Issue]:
        if not self._conditions:
            return
        context = Context(environment(program, given, assessment.date), frozenset())
        for rule, holds in self._conditions:
            if holds(context.env) == TRUE:
                at = next((name for name in rule.fields if name in given), rule.fields[0])
                yield Issue(rule.severity, Place(path=at), filled(rule, program, context), rule.remedy)


def _without(case: Case, assessment: Assessment, bad: set[str]) -> tuple[Case, Assessment]:
    """The case and the assessment without some answers."""
    contract = with_fields(case.contract, answers=_others(case.contract.answers, bad))
    return with_fields(case, contract=contract), with_fields(
        assessment, answers=_others(assessment.answers, bad)
    )


def _others(given: Mapping[str, Answer], bad: set[str]) -> dict[str, Answer]:
    return {name: answer for name, answer in given.items() if name not in bad}
