"""What a column may hold: a fact of the organisation, or the answer to a question about it."""

from typing import NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded

FACTS = ("name", "number", "legal_form", "note")
"""The facts, which no question of a method may be taken for."""


class Subjects(NamedTuple):
    """What the columns of a list may hold under a method."""

    questions: dict[str, Question]
    """Those about the organisation that are put to the perspective, by their ids, in the method's order."""
    perspective: Perspective

    @property
    def names(self) -> tuple[str, ...]:
        """All of them: facts first."""
        return (*FACTS, *self.questions)

    def takes_scale(self, name: str) -> bool:
        """Whether what it holds is an amount of pounds, which a heading may give in thousands."""
        return name in self.questions and self.questions[name].type == "money"

    def text(self, name: str) -> str:
        """A question's text; empty for a fact."""
        question = self.questions.get(name)
        return " ".join(worded(question.text, self.perspective).split()) if question else ""


def subjects(method: Method, perspective: Perspective) -> Subjects:
    """What a list may hold for assessments of a perspective."""
    about = {section.id: section.about for section in method.sections}
    asked = [
        one
        for one in method.questions
        if perspective in one.asks and about.get(one.section) == "organisation"
    ]
    return Subjects({one.id: one for one in asked if one.id not in FACTS}, perspective)
