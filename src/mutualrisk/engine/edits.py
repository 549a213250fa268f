"""What people do to a case, each as a pure function from one case to the next."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Action, Assessment, Case, Evidence, MethodUsed, Organisation
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Depth, Perspective, Value

Changed = TypeVar("Changed", bound=Value)
Named = TypeVar("Named", Organisation, Assessment, Evidence, Action)


def new_case(method: Method, perspective: Perspective, depth: Depth, day: str, name: str = "") -> Case:
    """A case in which nothing is answered: one organisation (``name``), one assessment of it on ``day``."""
    id_ = "bidder" if perspective == "commissioner" else "us"
    assessment = Assessment(id="first", organisation=id_, date=day, perspective=perspective, depth=depth)
    return Case(
        method=MethodUsed(id=method.id, version=method.version),
        organisations=(Organisation(id=id_, name=name),),
        assessments=(assessment,),
    )


def answered(case: Case, method: Method, assessment: str, question: str, answer: Answer | None) -> Case:
    """The case with one answer, kept where its section says: with the contract, or with the assessment.

    None takes the answer back: the question is unanswered again.
    """
    if is_of_contract(method, question):
        answers = _put(case.contract.answers, question, answer)
        return with_fields(case, contract=with_fields(case.contract, answers=answers))
    return _in_assessment(
        case, assessment, lambda old: with_fields(old, answers=_put(old.answers, question, answer))
    )


def _answer(case: Case, method: Method, assessment: str, question: str) -> Answer | None:
    if is_of_contract(method, question):
        return case.contract.answers.get(question)
    return next(one for one in case.assessments if one.id == assessment).answers.get(question)


def is_of_contract(method: Method, question: str) -> bool:
    """Whether a question's answer is shared by every assessment of the case."""
    section = next(one.section for one in method.questions if one.id == question)
    return any(one.id == section and one.about == "contract" for one in method.sections)


def with_fields(value: Changed, /, **fields: Any) -> Changed:  # noqa: ANN401 - whatever the value's fields hold
    """The value with some fields set; raises ValidationError where one cannot be."""
    return type(value)(**{**dict(value), **fields})


# -- the contract and the organisations


def with_contract(case: Case, **fields: str) -> Case:
    """The case with facts of its contract."""
    return with_fields(case, contract=with_fields(case.contract, **fields))


def with_organisation(case: Case, id_: str, **fields: str) -> Case:
    """The case with facts of one organisation."""
    return with_fields(case, organisations=_changed(case.organisations, id_, **fields))


def organisation_added(case: Case, name: str, like: Assessment, day: str) -> Case:
    """The case with one more organisation, and an assessment of it as deep as another one."""
    id_ = free_id("bidder" if like.perspective == "commissioner" else "us", _ids(case.organisations))
    mine = Assessment(
        id=free_id(f"{id_}-first", _ids(case.assessments)),
        organisation=id_,
        date=day,
        assessor=like.assessor,
        perspective=like.perspective,
        depth=like.depth,
    )
    organisations = (*case.organisations, Organisation(id=id_, name=name))
    return with_fields(case, organisations=organisations, assessments=(*case.assessments, mine))


def organisation_removed(case: Case, id_: str) -> Case:
    """The case without an organisation and all that was said of it."""
    return with_fields(
        case,
        organisations=tuple(one for one in case.organisations if one.id != id_),
        assessments=tuple(one for one in case.assessments if one.organisation != id_),
    )


# -- assessments


def with_assessment(case: Case, id_: str, **fields: str) -> Case:
    """The case with facts of one assessment: its date, its assessor, its round, its depth."""
    return with_fields(case, assessments=_changed(case.assessments, id_, **fields))


def assessment_added(case: Case, method: Method, like: str, day: str, *, copy: bool) -> Case:
    """The case with one more assessment of the same organisation.

    Args:
        case: What is recorded.
        method: Says which answers last and which are asked anew.
        like: The assessment that gives perspective and depth.
        day: Its date.
        copy: Whether answers that last are taken over, with the actions; yearly ones are asked anew.
    """
    old = next(one for one in case.assessments if one.id == like)
    yearly = {question.id for question in method.questions if question.lasts == "yearly"}
    kept = {name: answer for name, answer in old.answers.items() if name not in yearly} if copy else {}
    id_ = free_id(f"{old.organisation}-{day[:4]}", _ids(case.assessments))
    fresh = with_fields(
        old, id=id_, date=day, round="", note="", answers=kept, actions=old.actions if copy else ()
    )
    return with_fields(case, assessments=(*case.assessments, fresh))


def assessment_removed(case: Case, id_: str) -> Case:
    """The case without one assessment; its organisation stays."""
    return with_fields(case, assessments=tuple(one for one in case.assessments if one.id != id_))


# -- evidence


def evidence_added(case: Case, item: Evidence) -> Case:
    """The case with one more document or statement."""
    return with_fields(case, evidence=(*case.evidence, item))


def with_evidence(case: Case, id_: str, **fields: str | None) -> Case:
    """The case with facts of one document."""
    return with_fields(case, evidence=_changed(case.evidence, id_, **fields))


def resting_on(
    case: Case, method: Method, assessment: str, question: str, documents: tuple[str, ...]
) -> Case:
    """The case with the documents that an answer rests on. A question without answer is then not known."""
    old = _answer(case, method, assessment, question)
    if old is None and not documents:
        return case
    fresh = with_fields(old, evidence=documents) if old else Answer(not_known=True, evidence=documents)
    return answered(case, method, assessment, question, fresh)


def evidence_removed(case: Case, id_: str) -> Case:
    """The case without a document; no answer rests on it any more."""

    def without(answers: Mapping[str, Answer]) -> dict[str, Answer]:
        return {
            name: with_fields(answer, evidence=tuple(one for one in answer.evidence if one != id_))
            if id_ in answer.evidence
            else answer
            for name, answer in answers.items()
        }

    return with_fields(
        case,
        contract=with_fields(case.contract, answers=without(case.contract.answers)),
        assessments=tuple(with_fields(one, answers=without(one.answers)) for one in case.assessments),
        evidence=tuple(item for item in case.evidence if item.id != id_),
    )


# -- actions


def action_added(case: Case, assessment: str, action: Action) -> Case:
    """The case with one more action of an assessment."""
    return _in_assessment(case, assessment, lambda old: with_fields(old, actions=(*old.actions, action)))


def with_action(case: Case, assessment: str, id_: str, **fields: Any) -> Case:  # noqa: ANN401 - a text, a cost or a state
    """The case with facts of one action: owner, date, cost, state, note."""
    return _in_assessment(
        case, assessment, lambda old: with_fields(old, actions=_changed(old.actions, id_, **fields))
    )


def action_removed(case: Case, assessment: str, id_: str) -> Case:
    """The case without one action of an assessment."""

    def without(old: Assessment) -> Assessment:
        return with_fields(old, actions=tuple(one for one in old.actions if one.id != id_))

    return _in_assessment(case, assessment, without)


def free_id(wanted: str, taken: Iterable[str]) -> str:
    """A name that is not taken: the wanted one, or with the first number behind it that is free."""
    known = set(taken)
    names = (wanted, *(f"{wanted}-{number}" for number in range(2, len(known) + 3)))
    return next(name for name in names if name not in known)


def slug(words: str, otherwise: str) -> str:
    """A name for a thing out of its title: "legal-advice-on-the-rules"."""
    kept = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in words.lower()).split()
    return "-".join(kept)[:40].strip("-") or otherwise


def _in_assessment(case: Case, id_: str, change: Callable[[Assessment], Assessment]) -> Case:
    every = tuple(change(one) if one.id == id_ else one for one in case.assessments)
    return with_fields(case, assessments=every)


def _changed(values: tuple[Named, ...], id_: str, **fields: Any) -> tuple[Named, ...]:  # noqa: ANN401 - as above
    return tuple(with_fields(one, **fields) if one.id == id_ else one for one in values)


def _put(answers: Mapping[str, Answer], question: str, answer: Answer | None) -> dict[str, Answer]:
    others = {name: old for name, old in answers.items() if name != question or answer is not None}
    return others if answer is None else {**others, question: answer}


def _ids(values: Iterable[Organisation | Assessment]) -> list[str]:
    return [one.id for one in values]
