"""What stands in the way of a conclusion: answers to mend, open questions, ratings that are not settled."""

from collections.abc import Iterator

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import worded
from mutualrisk.ui import wording
from mutualrisk.ui.faults import said
from mutualrisk.ui.questions.fault_words import fault_words
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.task_list import Entry
from mutualrisk.ui.widgets.task_row import Task

MOST = 5
"""How many answers to mend, and how many ratings, are named."""


def obstacles(session: Session) -> tuple[Entry, ...]:
    """Each obstacle with the place where it is dealt with; none once everything is settled."""
    return (
        *_to_mend(session),
        *_unconfirmed(session),
        *_unanswered(session),
        *_half_known(session),
        *_unsettled(session),
    )


def _to_mend(session: Session) -> Iterator[Entry]:
    for issue in [one for one in session.issues if one.severity == "error"][:MOST]:
        yield Entry(f"questions|question:{issue.place.path}", _fault(session, issue))


def _fault(session: Session, issue: Issue) -> Task:
    id_ = issue.place.path
    question = next((one for one in session.method.questions if one.id == id_), None)
    if question is None:
        return Task(id_, said(issue), icon_name="triangle-alert", tone="error")
    text = " ".join(worded(question.text, session.assessment.perspective).split())
    detail = fault_words(question, session.answers.get(id_), [issue])
    return Task(text, detail, translate("Overview", "To mend"), icon_name="triangle-alert", tone="error")


def _unconfirmed(session: Session) -> Iterator[Entry]:
    answers = session.answers
    waiting = [item.id for item in session.result.asked if item.id in answers and answers[item.id].imported]
    if waiting:
        title = (
            translate("Overview", "One answer was read from a file and not confirmed")
            if len(waiting) == 1
            else translate("Overview", "{count} answers were read from files and not confirmed").format(
                count=len(waiting)
            )
        )
        detail = translate("Overview", "They count. Compare each with its source, then confirm it.")
        yield Entry(f"questions|question:{waiting[0]}", Task(title, detail, icon_name="download"))


def _unanswered(session: Session) -> Iterator[Entry]:
    faulty = {issue.place.path for issue in session.issues if issue.severity == "error"}
    asked = [item for item in session.result.asked if item.shown == "yes" and item.id not in faulty]
    waiting = [item.id for item in asked if item.state == "unanswered"]
    if waiting:
        title = (
            translate("Overview", "One question is not answered")
            if len(waiting) == 1
            else translate("Overview", "{count} questions are not answered").format(count=len(waiting))
        )
        detail = translate("Overview", "Until they are, what depends on them counts as anything possible.")
        yield Entry(f"questions|question:{waiting[0]}", Task(title, detail, icon_name="circle-help"))


def _half_known(session: Session) -> Iterator[Entry]:
    loose = [item.id for item in session.result.asked if item.state in ("not_known", "range")]
    if loose:
        title = (
            translate("Overview", "One answer is not known, or only within a range")
            if len(loose) == 1
            else translate("Overview", "{count} answers are not known, or only within a range").format(
                count=len(loose)
            )
        )
        detail = translate("Overview", "Ask whoever knows; the report lists them.")
        yield Entry(f"questions|question:{loose[0]}", Task(title, detail, icon_name="move-horizontal"))


def _unsettled(session: Session) -> Iterator[Entry]:
    loose = [risk for risk in session.result.risks if not risk.current.certain]
    if not loose or len(loose) == len(session.result.risks):
        return
    title = (
        translate("Overview", "One rating is not settled")
        if len(loose) == 1
        else translate("Overview", "{count} ratings are not settled").format(count=len(loose))
    )
    named = [f"{risk.title} ({wording.stage(risk.current).lower()})" for risk in loose[:MOST]]
    if len(loose) > MOST:
        named.append(translate("Overview", "and {count} more").format(count=len(loose) - MOST))
    yield Entry(f"results|risk:{loose[0].id}", Task(title, "; ".join(named), icon_name="scale"))
