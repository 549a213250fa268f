"""Works out what differs between an earlier moment and now."""

from mutualrisk.store.record import case_at
from mutualrisk.ui.effects.effect import effect
from mutualrisk.ui.history.difference_panel import Difference
from mutualrisk.ui.history.differences import differences
from mutualrisk.ui.history.log_words import LogWords
from mutualrisk.ui.session import Session


def difference(session: Session, log: LogWords, sequence: int) -> Difference:
    """The case as it was after an entry, against the case as it is; both judged by today's method."""
    then = case_at(session.history, sequence)
    steps = differences(then, session.case)
    known = any(one.id == session.assessment.id for one in then.assessments)
    moved = effect(session.trial(lambda _: then), session.result) if known else None
    entry = log.entry(sequence - 1)
    about = ", ".join(filter(None, (session.organisation.name, session.assessment.round)))
    now = log.names_before(len(log.history))
    lines = log.changes.lines(steps, log.names_before(sequence), now)
    return Difference(sequence, entry.when, about, lines, moved)


def questions_asked(session: Session, log: LogWords) -> tuple[tuple[str, str], ...]:
    """The questions whose answers the log changed, in the order of the questionnaire."""
    changed, labels = log.asked, session.program.labels
    known = [(one.id, labels.get(one.id, one.id)) for one in session.method.questions if one.id in changed]
    return tuple((id_, " ".join(label.split())) for id_, label in known)
