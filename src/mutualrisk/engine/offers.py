"""What a file offers against what is recorded, and the case once a person has taken some of it."""

from collections.abc import Collection, Iterator, Mapping
from typing import Literal, NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case, Evidence
from mutualrisk.domain.issue import Issue, error, warning
from mutualrisk.domain.method import Method
from mutualrisk.domain.offer import Document, Offer, Offered, OfferedFact
from mutualrisk.domain.question import Question
from mutualrisk.engine import answers, edits
from mutualrisk.engine.answer_checks import faults
from mutualrisk.engine.same_organisation import number_key
from mutualrisk.engine.words import Words

Standing = Literal["new", "same", "changed", "conflicting", "invalid"]
"""How an offered value stands to what is recorded.

``changed``: a person answered otherwise. ``conflicting``: another document, or the same one, says otherwise.
``invalid``: the question cannot take it.
"""

STANDINGS: tuple[Standing, ...] = ("new", "changed", "conflicting", "same", "invalid")
"""All of them, in the order in which a person wants to see them."""

TAKEN_AT_ONCE: tuple[Standing, ...] = ("new",)
"""What is proposed to be taken, unless there is a doubt. Everything else is taken only by choice."""


class Line(NamedTuple):
    """One offered answer beside the one that is recorded."""

    offered: Offered
    was: Answer | None
    standing: Standing
    why: Issue | None = None
    """What speaks against it, and what to do about it."""

    @property
    def proposed(self) -> bool:
        """Whether it is taken unless somebody decides otherwise."""
        return self.standing in TAKEN_AT_ONCE and not self.offered.doubt and self.why is None

    @property
    def possible(self) -> bool:
        """Whether it can be taken at all."""
        return self.standing != "invalid"


class FactLine(NamedTuple):
    """One offered fact of the organisation beside the recorded one."""

    offered: OfferedFact
    was: str
    standing: Standing


class Comparison(NamedTuple):
    """An offer, line by line."""

    facts: tuple[FactLine, ...]
    lines: tuple[Line, ...]

    @property
    def proposed(self) -> tuple[Offered, ...]:
        """The answers that are taken unless somebody decides otherwise."""
        return tuple(line.offered for line in self.lines if line.proposed)


class Taken(NamedTuple):
    """What a person takes of an offer."""

    answers: Collection[Offered]
    facts: Collection[OfferedFact] = ()


def compared(method: Method, case: Case, assessment: str, offer: Offer) -> Comparison:
    """Every line of an offer against one assessment of the case and its organisation."""
    target = _assessment(case, assessment)
    given = answers.answers(case, target)
    asked = {question.id: question for question in method.questions}
    words = Words(method.words)
    lines = tuple(
        _line(offered, given.get(offered.question), asked.get(offered.question), words)
        for offered in offer.answers
    )
    facts = tuple(_facts(case, target, offer))
    return Comparison(facts, tuple(_of_another(tuple(_against_each_other(lines)), facts)))


def accepted(  # noqa: PLR0913, PLR0917
    method: Method, case: Case, assessment: str, offer: Offer, taken: Taken, files: Mapping[str, str]
) -> Case:
    """The case with what was taken: answers marked as imported, and the documents they rest on.

    Args:
        method: Says which answers belong to the contract.
        case: What is recorded.
        assessment: The assessment that the answers are for.
        offer: What was offered.
        taken: What a person takes of it; of one question the last counts.
        files: The names that attached files have in the case, by the keys of their documents.
    """
    if not taken.answers and not taken.facts:
        return case
    wanted = {key for one in taken.answers for key in one.answer.evidence}
    case, names = with_documents(case, [one for one in offer.documents if one.key in wanted], files)
    for one in taken.answers:
        was = answers.answers(case, _assessment(case, assessment)).get(one.question)
        case = edits.answered(case, method, assessment, one.question, recorded(one, was, names))
    facts = {one.fact: one.value for one in taken.facts}
    organisation = _assessment(case, assessment).organisation
    return edits.with_organisation(case, organisation, **facts) if facts else case


def as_new_assessment(case: Case, method: Method, like: str, offer: Offer) -> tuple[Case, str]:
    """The case with one more assessment of the same organisation, for an offer, and its id.

    Nothing of the offer is in it yet. Who filled the file in is its assessor, and its date the file's; the
    answers about the contract are shared with the others, as always.
    """
    old = _assessment(case, like)
    case = edits.assessment_added(case, method, like, offer.date or old.date, copy=False)
    id_ = case.assessments[-1].id
    return edits.with_assessment(case, id_, assessor=offer.assessor), id_


def _assessment(case: Case, id_: str) -> Assessment:
    return next(one for one in case.assessments if one.id == id_)


# -- comparing


def _line(offered: Offered, was: Answer | None, question: Question | None, words: Words) -> Line:
    if question is None:
        why = error("The method does not ask this question.", "Leave it out.")
        return Line(offered, was, "invalid", why)
    for fault in faults(question, offered.answer, words):
        return Line(offered, was, "invalid", error(fault.what, fault.remedy))
    if was is None or (was.not_known and not offered.answer.not_known):
        return Line(offered, was, "new")
    if _said(was) == _said(offered.answer):
        return Line(offered, was, "same")
    if was.origin:
        why = warning(f"Another value was read from {was.origin}.", "Ask the organisation which one holds.")
        return Line(offered, was, "conflicting", why)
    return Line(offered, was, "changed")


def _against_each_other(lines: tuple[Line, ...]) -> Iterator[Line]:
    """The same lines; where two of one question say different things, both are conflicting."""
    said: dict[str, list[Answer]] = {}
    for line in lines:
        if line.possible:
            said.setdefault(line.offered.question, []).append(line.offered.answer)
    for line in lines:
        others = said.get(line.offered.question, [])
        if line.possible and any(_said(one) != _said(line.offered.answer) for one in others):
            why = warning("The same source says different things.", "Ask the organisation which one holds.")
            yield line._replace(standing="conflicting", why=line.why or why)
        else:
            yield line


def _said(answer: Answer) -> tuple[object, ...]:
    """What an answer says, whatever it rests on."""
    value = answer.value
    told = tuple(sorted(value)) if isinstance(value, tuple) else value
    return told, answer.low, answer.high, answer.not_known, answer.not_applicable


def _facts(case: Case, target: Assessment, offer: Offer) -> Iterator[FactLine]:
    organisation = next(one for one in case.organisations if one.id == target.organisation)
    for fact in offer.facts:
        was: str = getattr(organisation, fact.fact)
        plain = number_key if fact.fact == "number" else _plain
        same = plain(was) == plain(fact.value)
        yield FactLine(fact, was, "new" if not was.strip() else "same" if same else "changed")


def _plain(text: str) -> str:
    """A fact without what says nothing: capitals and spaces."""
    return " ".join(text.split()).casefold()


def _of_another(lines: tuple[Line, ...], facts: tuple[FactLine, ...]) -> Iterator[Line]:
    """Lines, none of which is taken unasked where the file bears another number than the organisation."""
    number = next((one for one in facts if one.offered.fact == "number" and one.standing == "changed"), None)
    for line in lines:
        if number is None or not line.proposed:
            yield line
            continue
        what = f"The file is of number {number.offered.value[:20]}; the organisation's is {number.was[:20]}."
        yield line._replace(why=warning(what, "Make sure that it is the organisation's own."))


# -- taking


def with_documents(
    case: Case, documents: Collection[Document], files: Mapping[str, str]
) -> tuple[Case, dict[str, str]]:
    """The case with the documents, and the ids that these have there. A file already there is used again."""
    names: dict[str, str] = {}
    for document in documents:
        file = files.get(document.key, "")
        made = Evidence(
            id=edits.free_id(edits.slug(document.title, "import"), [one.id for one in case.evidence]),
            title=document.title,
            grade=document.grade,
            date=document.date,
            file=file,
            file_name=document.file_name if file else "",
            note=document.note,
        )
        there = next((one for one in case.evidence if one.id == document.known or _is_same(one, made)), None)
        if there is None:
            case, there = edits.evidence_added(case, made), made
        names[document.key] = there.id
    return case, names


def _is_same(one: Evidence, other: Evidence) -> bool:
    """Whether two documents are one: the same file; without one, the same in all that is said of them."""
    return one.file == other.file and (bool(one.file) or edits.with_fields(one, id=other.id) == other)


def recorded(offered: Offered, was: Answer | None, names: Mapping[str, str]) -> Answer:
    """The answer as it is recorded. A note stays; documents of another answer go with it.

    One that says what is recorded already only bears that out: it stays confirmed if it was.
    """
    evidence = tuple(names[key] for key in offered.answer.evidence if key in names)
    note = offered.answer.note or (was.note if was else "")
    if was and _said(was) == _said(offered.answer):
        every = tuple(dict.fromkeys((*was.evidence, *evidence)))
        return edits.with_fields(was, evidence=every, note=note, origin=was.origin or origin(offered))
    return edits.with_fields(
        offered.answer, evidence=evidence, note=note, imported=True, origin=origin(offered)
    )


def origin(offered: Offered) -> str:
    """Where an answer was read, in words that stay with it."""
    said = "; ".join(one.words() for one in offered.trail)
    whole = f"{offered.derived} {said}".strip()
    return whole[:4_999] or "a file"
