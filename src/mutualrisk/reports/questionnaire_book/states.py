"""What a questionnaire says of each answer while it is filled in: a formula, and today's value."""

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.expression import names
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY
from mutualrisk.engine.ranges import TRUE
from mutualrisk.engine.spreadsheet.entries import (
    DOES_NOT_APPLY,
    FIRST_SERIAL,
    NO,
    NONE_OF_THESE,
    NOT_KNOWN,
    YES,
)
from mutualrisk.engine.spreadsheet.sheet import Formula
from mutualrisk.engine.spreadsheet.text import all_of, any_of, literal, quoted, when
from mutualrisk.reports import phrases
from mutualrisk.reports.conditions import Conditions
from mutualrisk.reports.questionnaire_book import places
from mutualrisk.reports.questionnaire_book.places import Places, below
from mutualrisk.reports.questionnaire_book.plan import Plan

TO_DO, ANSWERED, CHECK, NOT_ASKED = "To do", "Answered", "Check", "Not asked"
SAY_WHY = f"{CHECK}: say why in the note"
TWICE = f"{CHECK}: clear one of the two"
NOT_POSSIBLE = f"{CHECK}: this cannot be read"
BOTH_ENDS = f"{CHECK}: both ends, lower first"
ONE_OR_TWO = f"{CHECK}: one number or two ends"
DONE = (ANSWERED, NOT_KNOWN, DOES_NOT_APPLY)
"""What is said of a question that needs no more."""
LONGEST_REASON = 72
"""Characters; what is longer names the questions alone."""


class States:
    """The state of each question."""

    def __init__(self, plan: Plan, places: Places, asked: dict[str, str]) -> None:
        """Take where everything stands. ``asked`` says of questions that may be hidden whether they are."""
        self.plan, self.places, self.asked = plan, places, asked
        self.conditions = Conditions(plan.program, plan.numbers)
        self._showing = {one.id: one.place for one in plan.program.showing}

    def of(self, question: Question) -> Formula:
        """The state of a question's answer."""
        text, value = self._answered(question), _value(self.plan.answers.get(question.id))
        shown = self.asked.get(question.id, "1")
        if shown == "1":
            return Formula(text, value)
        reason = self.reason(question)
        now = bool(self.plan.env[self._showing[question.id]] & TRUE)
        return Formula(when(f"{shown}=0", quoted(reason), text), value if now else reason)

    def reason(self, question: Question) -> str:
        """Why a question is not asked."""
        node = self.plan.conditions[question.id]
        words = f"{NOT_ASKED}, because {self.conditions.unmet(node)}"
        if len(words) <= LONGEST_REASON:
            return words
        named = [self.plan.numbers[one.id] for one in self.plan.questions if one.id in names(node)]
        return f"{NOT_ASKED}, because of the answer{'s' * (len(named) > 1)} to {phrases.listed(named)}"

    def _answered(self, question: Question) -> str:
        at, instead, note = (
            self.places.at(column, question.id) for column in (places.ANSWER, places.INSTEAD, places.NOTE)
        )
        typed = [f'{cell}<>""' for cell in self._cells(question)]
        some = any_of(typed)
        unable = f"IF({some},{quoted(TWICE)},{quoted(NOT_KNOWN)})"
        if question.not_applicable:
            why = f'IF(TRIM({note})="",{quoted(SAY_WHY)},{quoted(DOES_NOT_APPLY)})'
            unable = (
                f"IF({some},{quoted(TWICE)},IF({instead}={quoted(DOES_NOT_APPLY)},{why},{quoted(NOT_KNOWN)}))"
            )
        given = self._given(question, at)
        return f'IF({instead}<>"",{unable},{given})'

    def _cells(self, question: Question) -> list[str]:
        """The cells in which an answer may be typed."""
        at = [self.places.at(places.ANSWER, question.id, under) for under in range(below(question) + 1)]
        if question.type in NUMERIC:
            at += [self.places.at(column, question.id) for column in (places.LOW, places.HIGH)]
        return at

    def _given(self, question: Question, at: str) -> str:
        if question.type in NUMERIC:
            return self._number(question, at)
        right = {
            "choice": f"SUMPRODUCT(({self.places.options.answers.get(question.id)}={at})*1)>0",
            "yes_no": f"OR({at}={quoted(YES)},{at}={quoted(NO)})",
            "date": all_of((f"ISNUMBER({at})", *limits(question, at))),
            "text": f'TRIM({at})<>""',
        }.get(question.type)
        if right is None:
            return self._several(question, at)
        return f'IF({at}="",{quoted(TO_DO)},IF({right},{quoted(ANSWERED)},{quoted(NOT_POSSIBLE)}))'

    def _number(self, question: Question, at: str) -> str:
        low, high = (self.places.at(column, question.id) for column in (places.LOW, places.HIGH))
        exact = all_of((f"ISNUMBER({at})", *limits(question, at)))
        ends = (f"ISNUMBER({low})", f"ISNUMBER({high})", f"{low}<={high}")
        ranged = all_of((*ends, *limits(question, low), *limits(question, high)))
        some = any_of((f'{low}<>""', f'{high}<>""'))
        none = f"IF({some},IF({ranged},{quoted(ANSWERED)},{quoted(BOTH_ENDS)}),{quoted(TO_DO)})"
        typed = f"IF({some},{quoted(ONE_OR_TWO)},IF({exact},{quoted(ANSWERED)},{quoted(NOT_POSSIBLE)}))"
        return f'IF({at}="",{none},{typed})'

    def _several(self, question: Question, at: str) -> str:
        first, last = (self.places.at(places.ANSWER, question.id, n) for n in (1, below(question)))
        count = f"COUNTIF({first}:{last},{quoted(YES)})"
        none = f"{at}={quoted(NONE_OF_THESE)}"
        text = f'IF({count}>0,{quoted(ANSWERED)},IF({at}="",{quoted(TO_DO)},{quoted(NOT_POSSIBLE)}))'
        return f"IF({none},IF({count}>0,{quoted(TWICE)},{quoted(ANSWERED)}),{text})"


def limits(question: Question, at: str) -> list[str]:
    """What must hold of a number or a day in a cell."""
    least, most = question.minimum, question.maximum
    if question.type == "date":
        least, most = float(FIRST_DAY - FIRST_SERIAL), float(LAST_DAY - FIRST_SERIAL)
    return [f"{at}{sign}{literal(end)}" for sign, end in ((">=", least), ("<=", most)) if end is not None]


def _value(answer: Answer | None) -> str:
    """The state of an answer that is filled in already."""
    if answer is None:
        return TO_DO
    if answer.state == "not_applicable":
        return DOES_NOT_APPLY
    return NOT_KNOWN if answer.not_known else ANSWERED
