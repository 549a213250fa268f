"""The task list of a case: each part with what is done of it, and where it is done. No widgets."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mutualrisk.domain.value import worded
from mutualrisk.ui.evidence.bearing import without_document
from mutualrisk.ui.questions import asking
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.progress_mark import Progress
from mutualrisk.ui.widgets.task_list import Entry
from mutualrisk.ui.widgets.task_row import Task


class Tasks(NamedTuple):
    """The three parts of the list. Keys are ``page|place``."""

    contract: tuple[Entry, ...]
    organisation: tuple[Entry, ...]
    end: tuple[Entry, ...]


def tasks(session: Session) -> Tasks:
    """The task list as it stands now."""
    states = section_states(session)
    of_contract = [state for state in states if state.section.about == "contract"]
    of_organisation = [state for state in states if state.section.about != "contract"]
    perspective = session.assessment.perspective
    return Tasks(
        (_contract_facts(session), *(section_entry(state, perspective) for state in of_contract)),
        (_organisation_facts(session), *(section_entry(state, perspective) for state in of_organisation)),
        tuple(_end(session)),
    )


def section_states(session: Session) -> tuple[asking.SectionState, ...]:
    """Every section that is asked, with what is done of it."""
    faulty = [issue.place.path for issue in session.issues if issue.severity == "error"]
    return asking.states(session.method, session.result, faulty)


def section_entry(state: asking.SectionState, perspective: str) -> Entry:
    """A section of the questions as a task."""
    title = worded(state.section.title, "board" if perspective == "board" else "commissioner")
    words, tone = _section_words(state)
    return Entry(f"questions|section:{state.section.id}", Task(title, "", words, state.progress, tone=tone))


def _section_words(state: asking.SectionState) -> tuple[str, str]:
    if state.faulty:
        if state.faulty == 1:
            return translate("Overview", "1 answer to mend"), "error"
        return translate("Overview", "{count} answers to mend").format(count=state.faulty), "error"
    if not state.shown:
        return translate("Overview", "Nothing to answer yet"), "second_ink"
    if state.progress == "done":
        return translate("Overview", "Done"), "second_ink"
    if state.progress == "empty":
        return translate("Overview", "{count} to answer").format(count=state.shown), "second_ink"
    done = translate("Overview", "{done} of {all}").format(done=state.answered, all=state.shown)
    return done, "ink"


def _contract_facts(session: Session) -> Entry:
    contract = session.case.contract
    title = translate("Overview", "What it is and whose it is")
    return Entry("contract|facts", _facts(title, (contract.title, contract.authority)))


def _organisation_facts(session: Session) -> Entry:
    organisation = session.organisation
    title = translate("Overview", "Name and legal form")
    return Entry("organisation|facts", _facts(title, (organisation.name, organisation.legal_form)))


def _facts(title: str, facts: Sequence[str]) -> Task:
    given = sum(bool(fact.strip()) for fact in facts)
    progress, words = _progress(given, len(facts))
    return Task(title, "", words, progress)


def _progress(done: int, every: int) -> tuple[Progress, str]:
    if done >= every:
        return "done", translate("Overview", "Done")
    if done:
        return "begun", translate("Overview", "In progress")
    return "empty", translate("Overview", "Not started")


def _end(session: Session) -> Iterator[Entry]:
    """What comes after the answers: papers, actions, the report."""
    yield Entry("evidence|", _evidence(session))
    yield Entry("results|", _results(session))
    yield Entry("actions|", _actions(session))
    words = translate("Overview", "Can be made at any time; it says what is still open")
    yield Entry("reports|", Task(translate("Overview", "Report"), words, "", icon_name="printer"))


def _evidence(session: Session) -> Task:
    title = translate("Overview", "Evidence")
    given = [item for item in session.result.asked if item.state in ("value", "range")]
    bare = len(without_document(session))
    if not given:
        return Task(title, "", translate("Overview", "Not started"), "empty")
    if not bare:
        return Task(title, "", translate("Overview", "Done"), "done")
    words = translate("Overview", "{count} without a document").format(count=bare)
    return Task(title, "", words, "begun" if session.case.evidence else "empty")


def _results(session: Session) -> Task:
    title = translate("Overview", "Results")
    loose = sum(not risk.current.certain for risk in session.result.risks)
    if not loose:
        return Task(title, "", translate("Overview", "Settled"), "done")
    if loose == len(session.result.risks):
        return Task(title, "", translate("Overview", "Nothing settled yet"), "empty")
    words = translate("Overview", "{count} of {all} ratings not settled")
    return Task(title, "", words.format(count=loose, all=len(session.result.risks)), "begun")


def _actions(session: Session) -> Task:
    title = translate("Overview", "Actions")
    actions = session.assessment.actions
    proposed = sum(action.state == "proposed" for action in actions)
    if not actions:
        return Task(title, "", translate("Overview", "Not started"), "empty")
    if proposed:
        words = translate("Overview", "{count} of {all} only proposed").format(
            count=proposed, all=len(actions)
        )
        return Task(title, "", words, "begun")
    return Task(
        title, "", translate("Overview", "{count} agreed or in place").format(count=len(actions)), "done"
    )
