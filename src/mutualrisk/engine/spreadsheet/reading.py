"""What the engine makes of an assessment: the values that stand beside the formulas."""

from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.result import BenefitResult, Result, RiskResult
from mutualrisk.engine import answers
from mutualrisk.engine.evaluate import OPEN_STATES, environment, evaluate_with, open_names
from mutualrisk.engine.findings import truths
from mutualrisk.engine.levels import Truths
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet.question_row import Reading
from mutualrisk.engine.texts import Context
from mutualrisk.engine.verdicts import Standing


class Read(NamedTuple):
    """An assessment as the engine reads it, and its result."""

    answers: Reading
    context: Context
    """What texts are filled from."""
    truths: tuple[Truths, Truths]
    result: Result
    assessment: Assessment

    @property
    def risks(self) -> dict[str, RiskResult]:
        """The assessed risks by their ids."""
        return {risk.id: risk for risk in self.result.risks}

    @property
    def benefits(self) -> dict[str, BenefitResult]:
        """The assessed benefits by their ids."""
        return {benefit.id: benefit for benefit in self.result.benefits}

    def standing(self, program: Program) -> Standing:
        """The quantities of its profile."""
        settled = OPEN_STATES.isdisjoint([item.state for item in self.result.asked])
        return Standing(program, self.result.risks, self.result.benefits, settled=settled)


def read(program: Program, case: Case, assessment: Assessment) -> Read:
    """An assessment as the engine reads it: with every answer, and with those that may be relied on."""
    given = answers.answers(case, assessment)
    relied = answers.evidenced(given, case, assessment, program.method.evidence, program.own)
    envs = (environment(program, given, assessment.date), environment(program, relied, assessment.date))
    found = tuple(truths(program, env, assessment.date) for env in envs)
    backed = {
        question.id: Answer(value="", evidence=given[question.id].evidence if question.id in given else ())
        for question in program.asked
    }
    borne = answers.evidenced(backed, case, assessment, program.method.evidence, program.own)
    reading = Reading(assessment.date, given, frozenset(borne), envs)
    result = evaluate_with(program, case, assessment)
    context = Context(envs[0], open_names(program, result.asked))
    return Read(reading, context, found, result, assessment)  # type: ignore[arg-type]  # a pair
