"""Which assessment the answers of a file go to, and what they would do to it. No widgets."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.offer import Offer
from mutualrisk.domain.result import Result
from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.engine import edits, offers
from mutualrisk.engine.offers import Taken
from mutualrisk.engine.same_organisation import number_key
from mutualrisk.ui import assessment_words
from mutualrisk.ui.effects.effect import Effect, Move, effect
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate


class Target(NamedTuple):
    """An assessment, or with ``new`` one that is made like it when something is taken."""

    assessment: str
    words: str
    new: bool = False


class MeasureMove(NamedTuple):
    """A measure before and after, in words."""

    title: str
    before: str
    after: str


class Moved(NamedTuple):
    """What taking something would do: to the ratings, and to the measures behind them."""

    effect: Effect
    measures: tuple[MeasureMove, ...]


def targets(session: Session, offer: Offer) -> tuple[Target, ...]:
    """Where the answers may go; first where they most likely belong."""
    case = session.case
    likely = _likely(session, offer)
    others = [one for one in case.assessments if one.id != likely.id]
    fresh = Target(likely.id, _new_words(case, likely), new=True)
    return (_named(case, likely), fresh, *[_named(case, one) for one in others])


def prepared(session: Session, offer: Offer, target: Target, case: Case) -> tuple[Case, str]:
    """The case with the assessment that the answers go to, and the id of that."""
    if not target.new:
        return case, target.assessment
    day = offer.date or date.today().isoformat()  # noqa: DTZ011 - the day on the wall
    case = edits.assessment_added(case, session.method, target.assessment, day, copy=False)
    id_ = case.assessments[-1].id
    return edits.with_assessment(case, id_, assessor=offer.assessor), id_


def with_taken(
    session: Session, offer: Offer, target: Target, taken: Taken, files: Mapping[str, str]
) -> tuple[Case, str]:
    """The case once something is taken, and the assessment that it went to."""
    case, id_ = prepared(session, offer, target, session.case)
    return offers.accepted(session.method, case, id_, offer, taken, files), id_


def moved(session: Session, offer: Offer, target: Target, taken: Taken) -> Moved:
    """What taking something would do to the assessment that it goes to."""
    bare, id_ = prepared(session, offer, target, session.case)
    whole, _ = with_taken(session, offer, target, taken, {})
    before, after = (session.trial(lambda _, case=case: case, id_) for case in (bare, whole))  # type: ignore[misc]  # bound at once
    found = effect(before, after)
    seen = tuple(move for move in found.moves if not _is_wholly_open(move))
    return Moved(found._replace(moves=seen), tuple(_measures(before, after)))


def _is_wholly_open(move: Move) -> bool:
    """Whether anything is possible of a rating, before and after: then its point says nothing."""
    every = len(RATINGS if move.kind == "risk" else STRENGTHS)
    return len(move.before.possible) == len(move.after.possible) == every


def _measures(before: Result, after: Result) -> Iterator[MeasureMove]:
    """The measures whose words differ, as far as they apply."""
    known = {one.id: one.words for one in before.measures}
    for one in after.measures:
        if one.state != "not_applicable" and known.get(one.id, "") != one.words:
            yield MeasureMove(" ".join(one.text.split()), known.get(one.id, ""), one.words)


def _likely(session: Session, offer: Offer) -> Assessment:
    """The assessment that a file names; else the latest of the organisation whose number it bears."""
    case = session.case
    if named := [one for one in case.assessments if one.id == offer.assessment]:
        return named[0]
    numbers = {number_key(fact.value) for fact in offer.facts if fact.fact == "number"} - {""}
    owners = [one.id for one in case.organisations if number_key(one.number) in numbers]
    if session.organisation.id in owners or not owners:
        return session.assessment
    mine = [one for one in case.assessments if one.organisation in owners]
    return max(mine, key=lambda one: one.date, default=session.assessment)


def _named(case: Case, one: Assessment) -> Target:
    name = assessment_words.organisation_name(case, one.organisation)
    return Target(one.id, f"{name} · {assessment_words.when_and_whose(one)}")


def _new_words(case: Case, like: Assessment) -> str:
    name = assessment_words.organisation_name(case, like.organisation)
    return translate("Importing", "{name} · a new assessment").format(name=name)
