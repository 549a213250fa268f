"""How an assessment stands against the one before it: of the same organisation, asked the same."""

from collections.abc import Iterator

from mutualrisk.domain.result import Result, RiskResult
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine.earlier import earlier
from mutualrisk.ui import wording
from mutualrisk.ui.results.words import number, spelt, wholly_open
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate

NOTICED = 0.05
"""Scores nearer than this read the same."""


class LastTime:
    """The result of the assessment before the shown one, worked out again only where its answers change."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rests_on: tuple[object, ...] = ()
        self._known: Result | None = None

    @property
    def result(self) -> Result | None:
        """What was said last time; None where there was none."""
        case = self._session.case
        before = earlier(case, self._session.assessment)
        now = before, case.contract, case.evidence
        if not self._rests_on or any(
            one is not other for one, other in zip(now, self._rests_on, strict=True)
        ):
            self._rests_on = now
            self._known = self._session.result_of(before) if before else None
        return self._known

    def words(self) -> dict[str, str]:
        """How each risk stood last time, by its id; none of which nothing can be said then or now."""
        last = self.result
        then = {risk.id: risk for risk in last.risks} if last else {}
        return {
            risk.id: _moved(then[risk.id], risk)
            for risk in self._session.result.risks
            if risk.id in then and _said(then[risk.id]) and _said(risk)
        }

    def sentence(self) -> str:
        """How many ratings moved since; "" where there is no time before."""
        last = self.result
        if last is None:
            return ""
        then = {risk.id: risk for risk in last.risks}
        steps = [
            RATINGS.index(risk.current.rating) - RATINGS.index(then[risk.id].current.rating)
            for risk in self._session.result.risks
            if risk.id in then and _said(then[risk.id]) and _said(risk)
        ]
        return _since(last.date, sum(step < 0 for step in steps), sum(step > 0 for step in steps))


def _said(risk: RiskResult) -> bool:
    return not wholly_open(risk.current)


def _moved(before: RiskResult, now: RiskResult) -> str:
    then, today = before.current, now.current
    if then.rating == today.rating and abs(then.score.point - today.score.point) < NOTICED:
        return translate("Results", "As last time")
    pattern = (
        translate("Results", "Down from {rating}, {score}")
        if today.score.point < then.score.point
        else translate("Results", "Up from {rating}, {score}")
    )
    return pattern.format(rating=wording.rating(then.rating).lower(), score=number(then.score.point))


def _since(day: str, down: int, up: int) -> str:
    moves = [*_counted(down, translate("Results", "down")), *_counted(up, translate("Results", "up"))]
    since = translate("Results", "Since {day}").format(day=wording.date_words(day))
    if not moves:
        return translate("Results", "{since} no rating has moved.").format(since=since)
    return translate("Results", "{since} {moves}.").format(since=since, moves=wording.both(moves))


def _counted(count: int, way: str) -> Iterator[str]:
    if count == 1:
        yield translate("Results", "one rating went {way}").format(way=way)
    elif count:
        yield translate("Results", "{count} ratings went {way}").format(count=spelt(count), way=way)
