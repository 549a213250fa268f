"""What every assessment of a case says so far, worked out one after the other while the window is idle."""

from PySide6.QtCore import QObject, QTimer, Signal

from mutualrisk.domain.case import Assessment
from mutualrisk.domain.result import Verdict
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate

IDLE = 300
"""Milliseconds without an edit before the first is worked out."""
PAUSE = 20
"""Milliseconds between one and the next."""


class Verdicts(QObject):
    """Remembers each verdict until its assessment, the contract or the evidence is another."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._session = session
        self._asked: set[str] = set()
        self._known: dict[str, tuple[tuple[object, ...], Verdict]] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)
        session.result_changed.connect(self._on_session_result_changed)

    def of(self, assessment: Assessment) -> Verdict | None:
        """What an assessment says; None where that is being worked out."""
        if assessment.id == self._session.assessment.id:
            return self._session.result.verdict
        self._asked.add(assessment.id)
        rests_on, verdict = self._known.get(assessment.id, ((), None))
        if verdict is None or not _same(rests_on, self._rests_on(assessment)):
            if not self._timer.isActive():
                self._timer.start(PAUSE)
            return None
        return verdict

    def settle(self) -> None:
        """Work all of them out now."""
        self._timer.stop()
        self._asked |= {one.id for one in self._session.case.assessments}
        for assessment in self._unknown():
            self._learn(assessment)
        self.changed.emit()

    def _on_timer_timeout(self) -> None:
        unknown = self._unknown()
        if unknown:
            self._learn(unknown[0])
            self.changed.emit()
        if len(unknown) > 1:
            self._timer.start(PAUSE)

    def _on_session_result_changed(self) -> None:
        """Typing goes before: wait until it pauses."""
        if self._timer.isActive():
            self._timer.start(IDLE)

    def _unknown(self) -> list[Assessment]:
        """Those that somebody asked for: a list of a thousand bidders shows a few of them at a time."""
        return [
            one
            for one in self._session.case.assessments
            if one.id in self._asked and not _same(self._known.get(one.id, ((),))[0], self._rests_on(one))
        ]

    def _learn(self, assessment: Assessment) -> None:
        verdict = self._session.result_of(assessment).verdict
        self._known[assessment.id] = (self._rests_on(assessment), verdict)

    def _rests_on(self, assessment: Assessment) -> tuple[object, ...]:
        case = self._session.case
        return assessment, case.contract, case.evidence


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether both are the very same values; a case shares with the one before what did not change."""
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))


def verdict_words(verdict: Verdict | None) -> str:
    """A verdict in a few words; "…" while it is being worked out."""
    if verdict is None:
        return "…"
    if verdict.certain:
        return verdict.title
    return translate("Verdicts", "So far: {title}").format(title=verdict.title)
