"""What each card of a section shows of the case as it is now. No widgets."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question
from mutualrisk.ui import wording
from mutualrisk.ui.questions import answering, ranges, too_long
from mutualrisk.ui.questions.fault_words import fault_words
from mutualrisk.ui.questions.question_card import CardState
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.domain.issue import Issue

MOST_SAID = 2
"""How many measures are said beside an answer."""


class CardStates:
    """One state of the case, looked through once for all cards."""

    def __init__(self, session: Session, made: Mapping[str, tuple[str, ...]]) -> None:
        """Look at a session; ``made`` has the measures that each question is part of."""
        self._made = made
        self._answers, self._editable = session.answers, not session.read_only
        self._session = session
        self._measures = {one.id: one for one in session.result.measures if one.state == "value"}
        self._documents = {item.id: item for item in session.case.evidence}
        self._issues: dict[str, list[Issue]] = {}
        for issue in session.issues:
            self._issues.setdefault(issue.place.path, []).append(issue)

    def of(self, question: Question) -> CardState:
        """What the card of a question shows."""
        answer, issues = self._answers.get(question.id), self._issues.get(question.id, ())
        low, high = ends = ranges.ends(self._session, question.id)
        held = too_long.texts(self._session, question.id)
        return CardState(
            answer=answer,
            fault=ranges.fault(question, answer, low, high)
            or too_long.fault(held)
            or fault_words(question, answer, [one for one in issues if one.severity == "error"]),
            caution=fault_words(question, answer, [one for one in issues if one.severity == "warning"]),
            says=ranges.still_counts(question, answer) if any(ends) else self._says(question, answer),
            evidence=tuple(self._evidence(answer)) if answer else (),
            editable=self._editable,
            ends=ends,
            held=held,
        )

    def _says(self, question: Question, answer: Answer | None) -> str:
        """What the measures say that an answer is part of, as it is typed: ratios before sums."""
        if answer is None or answer.state not in ("value", "range"):
            return ""
        known = [self._measures[id_] for id_ in self._made.get(question.id, ()) if id_ in self._measures]
        nearest = sorted(known, key=lambda one: one.unit == "pounds")[:MOST_SAID]
        return "\n".join(f"{answering.plain(one.text)}: {one.words}" for one in nearest)

    def _evidence(self, answer: Answer) -> Iterator[tuple[str, str]]:
        """The documents that an answer rests on, each in a line."""
        for id_ in answer.evidence:
            item = self._documents.get(id_)
            if item is None:
                yield id_, id_
                continue
            numbered = translate("QuestionColumn", "page {page}")
            page = numbered.format(page=item.page) if item.page.isdecimal() else item.page
            said = (item.title, page, wording.date_words(item.date), wording.evidence_grade(item.grade))
            yield id_, ", ".join(part for part in said if part)
