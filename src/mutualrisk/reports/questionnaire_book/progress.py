"""How far a questionnaire is, counted from what it says of each answer."""

from typing import NamedTuple

from mutualrisk.engine.spreadsheet.sheet import Formula, letters
from mutualrisk.engine.spreadsheet.text import quoted
from mutualrisk.reports.questionnaire_book import places
from mutualrisk.reports.questionnaire_book.places import Places
from mutualrisk.reports.questionnaire_book.plan import Plan
from mutualrisk.reports.questionnaire_book.states import CHECK, DONE, NOT_ASKED, TO_DO, States


class Counts(NamedTuple):
    """How many questions are asked, answered, to do and to check: each live."""

    asked: Formula
    done: Formula
    to_do: Formula
    check: Formula


class Progress:
    """Counts the questions of a form, or of a part of it."""

    def __init__(self, plan: Plan, at: Places, said: States) -> None:
        """Take where the states stand."""
        self.at = at
        self._said = {at.rows[one.id]: str(said.of(one).value) for one in plan.questions}

    def of(self, part: str = "") -> Counts:
        """The counts of a part, or of everything."""
        first, last = self.at.parts[part] if part else (places.FIRST_ROW, self.at.last)
        column = letters(places.STATE)
        cells = f"{places.QUESTIONS}!${column}${first}:${column}${last}"
        said = [words for row, words in self._said.items() if first <= row <= last]
        done = "+".join(f"COUNTIF({cells},{quoted(word)})" for word in DONE)
        asked = f'SUMPRODUCT(({cells}<>"")*(LEFT({cells},{len(NOT_ASKED)})<>{quoted(NOT_ASKED)}))'
        check = f"SUMPRODUCT((LEFT({cells},{len(CHECK)})={quoted(CHECK)})*1)"
        return Counts(
            Formula(asked, sum(not words.startswith(NOT_ASKED) for words in said)),
            Formula(done, sum(words in DONE for words in said)),
            Formula(f"COUNTIF({cells},{quoted(TO_DO)})", said.count(TO_DO)),
            Formula(check, sum(words.startswith(CHECK) for words in said)),
        )

    def words(self) -> Formula:
        """The whole in words: 12 of 85 answered."""
        asked, done, _, check = self.of()
        left = f'IF({check.text}>0,", "&{check.text}&" to check","")'
        value = f"{done.value} of {asked.value} answered"
        return Formula(f'({done.text})&" of "&{asked.text}&" answered"&{left}', value)

    def share(self) -> Formula:
        """The share that is answered, from 0 to 1."""
        asked, done, _, _ = self.of()
        value = float(done.value) / max(float(asked.value), 1.0)
        return Formula(f"IF({asked.text}=0,0,({done.text})/{asked.text})", value)
