"""An answer of the log in words: as it was given, money to the pound; of an old log also a part of one."""

from typing import Any

from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.engine.words import UNIT_OF_KIND, Words, trimmed
from mutualrisk.ui import wording
from mutualrisk.ui.translation import translate

STATES = ("value", "low", "high", "not_known", "not_applicable")
"""The fields of an answer that are the answer itself; the others stand beside it."""


class AnswerWords:
    """Puts answers to the questions of one method into words."""

    def __init__(self, questions: dict[str, Question], words: Words, perspective: Perspective) -> None:
        """For one kind of reader."""
        self._questions, self._words, self.perspective = questions, words, perspective

    def question(self, id_: str) -> str:
        """What a question asks; the id of one that the method no longer has."""
        found = self._questions.get(id_)
        return " ".join(worded(found.text, self.perspective).split()) if found else id_

    def said(self, id_: str, answer: dict[str, Any] | None) -> str:
        """An answer from its plain data."""
        if answer is None or not any(name in answer for name in STATES):
            return translate("History", "not answered")
        if answer.get("not_known"):
            return translate("History", "not known")
        if "not_applicable" in answer:
            reason = " ".join(str(answer["not_applicable"]).split())
            text = translate("History", "does not apply: {reason}") if reason else ""
            return text.format(reason=reason) or translate("History", "does not apply")
        if "value" in answer:
            return self.value(id_, answer["value"])
        return self._range(id_, answer)

    def value(self, id_: str, value: object) -> str:
        """A value from its plain data."""
        question = self._questions.get(id_)
        if isinstance(value, list):
            return "; ".join(self.option(id_, str(one)) for one in value) or translate(
                "History", "none of these"
            )
        if isinstance(value, int | float) and not isinstance(value, bool):
            return self._number(question, float(value))
        if question and question.type == "date":
            return wording.date_words(str(value))
        if value in {"yes", "no"}:
            return translate("History", "yes") if value == "yes" else translate("History", "no")
        return self.option(id_, str(value))

    def option(self, id_: str, name: str) -> str:
        """An option by its text."""
        question = self._questions.get(id_)
        option = question.options.get(name) if question else None
        return " ".join(worded(option.text, self.perspective).split()) if option else " ".join(name.split())

    def _range(self, id_: str, answer: dict[str, Any]) -> str:
        question = self._questions.get(id_)
        low, high = (
            self._number(question, float(answer[end])) if end in answer else "" for end in ("low", "high")
        )
        if low and high:
            return translate("History", "between {low} and {high}").format(low=low, high=high)
        text = translate("History", "from {low} on") if low else translate("History", "up to {high}")
        return text.format(low=low, high=high)

    def _number(self, question: Question | None, value: float) -> str:
        if question is None:
            return trimmed(value, 6)
        if question.type == "money":
            sign = "−" if value < 0 else ""
            return sign + self._words.say.pounds.format(number=trimmed(abs(value), 2))
        return self._words.amount(value, UNIT_OF_KIND.get(question.type, "number"))
