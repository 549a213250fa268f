"""Figures of accounts: each named where a question of its kind asks for it, and options that are there."""

from collections.abc import Iterator

from mutualrisk.domain.figure import FIGURES
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.question import Question
from mutualrisk.engine.method_checks.checked import Checked, near


def check(checked: Checked) -> Iterator[Issue]:
    """Figures that a question cannot take, and statuses that lead to no option."""
    for question in checked.method.questions:
        yield from _kind(checked, question)
        yield from _options(checked, question)


def _kind(checked: Checked, question: Question) -> Iterator[Issue]:
    if question.figure is None:
        return
    kind, _, words = FIGURES[question.figure]
    if question.type != kind:
        what = f"`{question.figure}` is {words}. It fills questions of type {kind}; this is {question.type}."
        remedy = "Name another figure, or leave it out."
        yield checked.error(("questions", question.id, "figure"), what, remedy)


def _options(checked: Checked, question: Question) -> Iterator[Issue]:
    keys = ("questions", question.id, "figure_options")
    if question.figure_options and question.figure != "audit_status":
        what = "`figure_options` says what statuses answer, and only `figure: audit_status` gives them."
        yield checked.error(keys, what, "Remove it, or ask for the status.")
        return
    if question.figure == "audit_status" and not question.figure_options:
        what = "Nothing says which option each audit status answers."
        yield checked.error(keys[:2], what, "Add figure_options, such as {audited: an_option}.")
    for option in question.figure_options.values():
        if option not in question.options:
            what = f"{option!r} is no option of this question."
            yield checked.error(keys, what, near(option, question.options, "Name one of its options."))
