"""What is wrong with an answer, in the words of a form: the file's own words speak of how to write a file."""

from collections.abc import Iterable

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.ui.faults import said
from mutualrisk.ui.translation import translate


def fault_words(question: Question, answer: Answer | None, issues: Iterable[Issue]) -> str:
    """The faults of one answer, each with its remedy; "" where there are none."""
    return "\n".join(_words(question, answer, issue) for issue in issues if issue.place.path == question.id)


def not_a_number(question: Question, typed: str) -> str:
    """That a text is no number, and how one is typed."""
    words = translate("Faults", "“{typed}” is not a number. Type it in figures, such as {example}.")
    return words.format(typed=typed[:40], example=_example(question))


def _words(question: Question, answer: Answer | None, issue: Issue) -> str:
    if issue.severity == "error" and answer is not None:
        if answer.not_applicable is not None and question.not_applicable:
            return translate("Faults", "Say in a few words why this does not apply.")
        if isinstance(answer.value, str) and question.type in NUMERIC:
            return not_a_number(question, answer.value)
        if isinstance(answer.value, str) and question.type == "date":
            words = translate("Faults", "“{typed}” is not a date. Type it as 31 3 2026 or 31 March 2026.")
            return words.format(typed=answer.value[:40])
    return said(issue)


def _example(question: Question) -> str:
    return {"money": "£12,000", "percent": "45", "months": "6"}.get(question.type, "12")
