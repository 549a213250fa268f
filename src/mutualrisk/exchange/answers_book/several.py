"""Several workbooks about one assessment, as one offer: a copy that was sent twice says everything once."""

from collections.abc import Iterator, Sequence

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.domain.offer import Offer, Offered, OfferedFact
from mutualrisk.engine.edits import with_fields


def together(every: Sequence[Offer]) -> Offer:
    """All that some offers say: what they agree on once, with every place; the rest side by side."""
    if len(every) == 1:
        return every[0]
    apart = [_keyed(offer, number) for number, offer in enumerate(every, 1)]
    first = apart[0]
    return Offer(
        title=f"{first.title} and {len(apart) - 1} more",
        documents=tuple(one for offer in apart for one in offer.documents),
        facts=_facts(apart),
        answers=tuple(_answers(apart)),
        findings=(*(one for offer in apart for one in offer.findings), *_disagreement(apart)),
        unread=tuple(one for offer in apart for one in offer.unread),
        assessment=first.assessment,
        assessor=first.assessor,
        date=first.date,
    )


def _keyed(offer: Offer, number: int) -> Offer:
    """The offer with keys of documents that no other one has."""
    documents = tuple(with_fields(one, key=f"{one.key}-{number}") for one in offer.documents)
    answers = tuple(
        with_fields(
            one,
            answer=with_fields(one.answer, evidence=tuple(f"{key}-{number}" for key in one.answer.evidence)),
        )
        for one in offer.answers
    )
    return with_fields(offer, documents=documents, answers=answers)


def _answers(every: Sequence[Offer]) -> Iterator[Offered]:
    held: dict[tuple[str, object], Offered] = {}
    for offer in every:
        for one in offer.answers:
            key = (one.question, _bare(one.answer))
            before = held.get(key)
            held[key] = _joined(before, one) if before else one
    yield from held.values()


def _bare(answer: Answer) -> Answer:
    return with_fields(answer, note="", evidence=())


def _joined(before: Offered, one: Offered) -> Offered:
    evidence = tuple(dict.fromkeys((*before.answer.evidence, *one.answer.evidence)))
    note = before.answer.note or one.answer.note
    answer = with_fields(before.answer, evidence=evidence, note=note)
    return with_fields(
        before, answer=answer, trail=(*before.trail, *one.trail), doubt=before.doubt or one.doubt
    )


def _facts(every: Sequence[Offer]) -> tuple[OfferedFact, ...]:
    held: dict[tuple[str, str], OfferedFact] = {}
    for offer in every:
        for fact in offer.facts:
            held.setdefault((fact.fact, " ".join(fact.value.split()).casefold()), fact)
    return tuple(held.values())


def _disagreement(every: Sequence[Offer]) -> Iterator[Issue]:
    """That the files were made for different assessments."""
    known = {offer.assessment for offer in every if offer.assessment}
    if len(known) > 1:
        what = f"The files were made for different assessments: {', '.join(sorted(known))}."
        yield warning(what, "Take them in one by one, or each as an assessment of its own.", Place())
