"""The rows of organisations and of assessments. No widgets."""

from collections import Counter
from collections.abc import Iterable

from mutualrisk.domain.case import Assessment, Organisation
from mutualrisk.ui import assessment_words
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.verdicts import Verdicts, verdict_words
from mutualrisk.ui.widgets.task_list import Entry
from mutualrisk.ui.widgets.task_row import Task


def organisation_entries(session: Session, organisations: Iterable[Organisation]) -> tuple[Entry, ...]:
    """Some organisations of the case, each with how many assessments it has."""
    case, shown = session.case, session.organisation.id
    count = Counter(one.organisation for one in case.assessments)
    return tuple(
        Entry(
            one.id,
            Task(
                assessment_words.organisation_name(case, one.id),
                one.legal_form,
                _how_many(count[one.id]),
                icon_name="building-2",
                mark=assessment_words.shown_now() if one.id == shown else "",
            ),
        )
        for one in organisations
    )


def _how_many(assessments: int) -> str:
    if assessments == 1:
        return translate("Organisations", "1 assessment")
    return translate("Organisations", "{count} assessments").format(count=assessments)


def assessment_entries(session: Session, verdicts: Verdicts) -> tuple[Entry, ...]:
    """Each assessment of the shown organisation with its verdict so far."""
    mine = assessments_of(session, session.organisation.id)
    return tuple(Entry(one.id, _assessment(session, one, verdict_words(verdicts.of(one)))) for one in mine)


def _assessment(session: Session, one: Assessment, verdict: str) -> Task:
    many = translate("Organisations", "{count} answers of its own").format(count=len(one.answers))
    answers = translate("Organisations", "1 answer of its own") if len(one.answers) == 1 else many
    is_shown = one.id == session.assessment.id
    return Task(
        one.round.strip() or translate("Organisations", "Assessment"),
        f"{assessment_words.when_and_whose(one, with_round=False)} · {answers}",
        verdict,
        icon_name="eye" if is_shown else "file-text",
        tone="ink",
        mark=assessment_words.shown_now() if is_shown else "",
    )


def assessments_of(session: Session, organisation: str) -> tuple[Assessment, ...]:
    """The assessments of an organisation, the oldest first."""
    mine = (one for one in session.case.assessments if one.organisation == organisation)
    return tuple(sorted(mine, key=lambda one: one.date))
