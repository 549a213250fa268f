"""What is asked now, section by section, and how far it is answered. No widgets."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question, Section
from mutualrisk.domain.result import Asked, Result
from mutualrisk.ui.widgets.progress_mark import Progress


class SectionState(NamedTuple):
    """One section that is asked: how many of its questions show, and how many are answered."""

    section: Section
    answered: int
    shown: int
    waiting: int
    """Questions that may follow, depending on answers that are still open."""
    faulty: int
    """Questions whose answer cannot be used as it is."""

    @property
    def progress(self) -> Progress:
        """Not begun, begun, or all answered."""
        if self.shown and self.answered >= self.shown:
            return "done"
        return "begun" if self.answered else "empty"


def is_shown(item: Asked) -> bool:
    """Whether a question shows: it certainly applies, or has an answer already."""
    return item.shown == "yes" or item.state != "unanswered"


def states(method: Method, result: Result, faulty: Iterable[str] = ()) -> tuple[SectionState, ...]:
    """The sections that are asked, in order."""
    wrong = set(faulty)
    section_of = {question.id: question.section for question in method.questions}
    asked: dict[str, list[Asked]] = {section.id: [] for section in method.sections}
    for item in result.asked:
        asked[section_of[item.id]].append(item)
    return tuple(
        _state(section, asked[section.id], wrong) for section in method.sections if asked[section.id]
    )


def _state(section: Section, asked: list[Asked], wrong: set[str]) -> SectionState:
    shown = [item for item in asked if is_shown(item)]
    return SectionState(
        section=section,
        answered=sum(item.state != "unanswered" and item.id not in wrong for item in shown),
        shown=len(shown),
        waiting=len(asked) - len(shown),
        faulty=sum(item.id in wrong for item in asked),
    )


def questions_of(
    method: Method, result: Result, section: str, *, waiting: bool = False
) -> tuple[Question, ...]:
    """The questions of a section that show, with those that may follow where they are wanted."""
    states_of: Mapping[str, Asked] = {item.id: item for item in result.asked}
    return tuple(
        question
        for question in method.questions
        if question.section == section
        and question.id in states_of
        and (waiting or is_shown(states_of[question.id]))
    )
