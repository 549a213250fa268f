"""What a questionnaire asks: the questions put to the organisation, as far as they apply to this contract."""

from collections.abc import Mapping
from typing import NamedTuple

from mutualrisk import __version__
from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case, Contract, Organisation
from mutualrisk.domain.expression import Node, names
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.engine.answer_checks import faults
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.evaluate import environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet import form_mark
from mutualrisk.engine.spreadsheet.form_mark import FORM, FormMark
from mutualrisk.engine.words import Words
from mutualrisk.reports.questionnaire_book.folding import Folding

VOICE: Perspective = "board"
"""Whose words are used: who fills it in speaks of its own organisation."""
NO_DAY = "2000-01-01"
"""Stands for the day where there is no assessment yet; nothing of it is shown."""
NOBODY = Organisation(id="organisation", name="")


class Plan(NamedTuple):
    """All that a questionnaire is written from. Nothing else of the case goes in."""

    program: Program
    """As the assessment is made, in the words of the organisation itself."""
    questions: tuple[Question, ...]
    numbers: Mapping[str, str]
    conditions: Mapping[str, Node]
    """Of questions that other answers in the form may hide: what must hold for them to be asked."""
    env: Environment
    """What is known before anything is answered."""
    answers: Mapping[str, Answer]
    """What is filled in already."""
    day: str
    organisation: Organisation
    contract: Contract
    mark: FormMark

    @property
    def movers(self) -> tuple[Question, ...]:
        """The questions of the form whose answers may hide others, with those that may hide them."""
        wanted = frozenset[str]().union(*(names(node) for node in self.conditions.values()))
        return tuple(one for one in self.questions if one.id in wanted)


def blank(program: Program) -> Plan:
    """The questionnaire of a method, for nobody in particular."""
    mark = FormMark(FORM, __version__, program.method.id, program.method.version,
                    program.perspective, program.depth)  # fmt: skip
    return _plan(program, {}, {}, NO_DAY, (NOBODY, Contract(), mark))


def for_assessment(program: Program, case: Case, assessment: Assessment, *, filled: bool = False) -> Plan:
    """The questionnaire of one assessment.

    Args:
        program: The method as the assessment is made.
        case: Its contract's published facts decide what does not apply; its names stand on the first page.
        assessment: Whose organisation is asked.
        filled: Whether what is recorded as the organisation's answers stands in it: values alone, no notes.
    """
    organisation = next(one for one in case.organisations if one.id == assessment.organisation)
    facts = Contract(
        title=case.contract.title, authority=case.contract.authority, reference=case.contract.reference
    )
    mark = FormMark(
        FORM,
        __version__,
        program.method.id,
        program.method.version,
        program.perspective,
        program.depth,
        form_mark.of_contract(case),
        form_mark.of_organisation(organisation),
        form_mark.of_assessment(assessment),
    )
    own = Organisation(id=organisation.id, name=organisation.name, number=organisation.number)
    public = {
        one.id: case.contract.answers[one.id]
        for one in program.asked
        if one.published and one.asked_of(program.perspective) == "commissioner"
        and one.id in case.contract.answers
    }  # fmt: skip
    given = {**case.contract.answers, **assessment.answers} if filled else {}
    return _plan(
        program, _sound(program, public), _sound(program, given), assessment.date, (own, facts, mark)
    )


def _plan(
    program: Program,
    public: Mapping[str, Answer],
    given: Mapping[str, Answer],
    day: str,
    head: tuple[Organisation, Contract, FormMark],
) -> Plan:
    put = tuple(one for one in program.asked if one.asked_of(program.perspective) == "organisation")
    folding = Folding(program, {one.id for one in put}, environment(program, public, day))
    conditions = {one.id: folding.condition(one) for one in put}
    kept = tuple(one for one in put if conditions[one.id] is not False)
    numbers = {one.id: f"Q{number}" for number, one in enumerate(kept, 1)}
    answers = {one.id: _bare(given[one.id]) for one in kept if one.id in given}
    return Plan(
        program=program._replace(perspective=VOICE, labels=_labels(program, kept)),
        questions=kept,
        numbers=numbers,
        conditions={id_: node for id_, node in conditions.items() if not isinstance(node, bool)},
        env=environment(program, {**public, **answers}, day),
        answers=answers,
        day=day,
        organisation=head[0],
        contract=head[1],
        mark=head[2],
    )


def _sound(program: Program, given: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers that their questions can take; others count as not given."""
    questions, words = {one.id: one for one in program.asked}, Words(program.method.words)
    return {
        id_: answer
        for id_, answer in given.items()
        if id_ in questions and not any(faults(questions[id_], answer, words))
    }


def _bare(answer: Answer) -> Answer:
    """An answer without what others wrote about it."""
    return Answer(
        value=answer.value,
        low=answer.low,
        high=answer.high,
        not_known=answer.not_known,
        not_applicable=answer.not_applicable,
    )


def _labels(program: Program, questions: tuple[Question, ...]) -> dict[str, str]:
    told = {one.id: " ".join(worded(one.text, VOICE).split()) for one in questions}
    return {**program.labels, **told}
