"""The organisations of a list as rows of a table: what each is, and how it stands to the case."""

from collections import Counter

from mutualrisk.engine.offers import Line
from mutualrisk.engine.offers import Standing as AnswerStanding
from mutualrisk.engine.organisation_offers import OrganisationLine, Standing
from mutualrisk.ui.faults import said, said_again
from mutualrisk.ui.history.answer_words import AnswerWords
from mutualrisk.ui.importing_list.check_picture import CheckPicture
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import BREAK, Cell, Col, Row

MOST_TOLD = 4
"""Answers of one organisation that are told in its row because something speaks against them."""


class OrganisationRows:
    """Makes rows in the words of a method."""

    def __init__(self, words: AnswerWords) -> None:
        """Take what puts answers into words."""
        self._words = words

    def row(self, place: int, line: OrganisationLine, *, taken: bool) -> Row:
        """The row of an organisation."""
        return Row(
            str(place), (self._box(line, taken=taken), self._name(line), _standing(line), self._answers(line))
        )

    def _box(self, line: OrganisationLine, *, taken: bool) -> Cell:
        words = translate("ImportingList", "Taken") if taken else translate("ImportingList", "Left out")
        if not line.possible:
            words = translate("ImportingList", "Cannot be taken")
        return Cell(words, picture=CheckPicture(taken, line.possible))

    def _name(self, line: OrganisationLine) -> Cell:
        offered = line.offered
        name = offered.name or (line.organisation.name if line.organisation else "")
        row = translate("ImportingList", "row {number}").format(number=offered.row)
        note = " · ".join(filter(None, (offered.number, row)))
        return Cell(name or translate("ImportingList", "No name"), note, font="small_strong")

    def _answers(self, line: OrganisationLine) -> Cell:
        count = Counter(one.standing for one in line.comparison.lines)
        words = answer_standings()
        said = [words[one].format(count=count[one]) for one in words if count[one]]
        told = [
            self._told(one) for one in line.comparison.lines if one.standing != "same" and not one.proposed
        ]
        more = len(told) - MOST_TOLD
        if more > 0:
            told = [*told[:MOST_TOLD], translate("ImportingList", "and {count} more").format(count=more)]
        every = " ".join(f"{self._told(one)}." for one in line.comparison.lines)
        return Cell(" · ".join(said) or translate("ImportingList", "none"), BREAK.join(told), about=every)

    def _told(self, one: Line) -> str:
        """One answer, and what speaks against it."""
        question = one.offered.trail[0].name or self._words.question(one.offered.question)
        value = self._words.said(one.offered.question, one.offered.answer.model_dump(exclude_defaults=True))
        words = translate("ImportingList", "{question}: {value}").format(question=question, value=value)
        if one.was is not None and one.standing in {"changed", "conflicting"}:
            was = self._words.said(one.offered.question, one.was.model_dump(exclude_defaults=True))
            words = translate("ImportingList", "{answer}, recorded as {was}").format(answer=words, was=was)
        reasons = [said(one.why)] if one.why else []
        reasons += [said_again(one.offered.doubt)] if one.offered.doubt else []
        return ". ".join([words, *reasons]).rstrip(".")


def columns() -> tuple[Col, ...]:
    """The columns of the table."""
    return (
        Col(translate("ImportingList", "Take"), 0, 56, folds=False),
        Col(translate("ImportingList", "Organisation"), 3, 190, folds=False),
        Col(translate("ImportingList", "In the case"), 2, 150),
        Col(translate("ImportingList", "Answers"), 3, 210),
    )


def standings() -> dict[Standing, str]:
    """How an organisation stands to the case."""
    return {
        "new": translate("ImportingList", "New"),
        "there": translate("ImportingList", "Already there"),
        "unclear": translate("ImportingList", "Not clear"),
        "twice": translate("ImportingList", "Twice in the list"),
        "unnamed": translate("ImportingList", "Without a name"),
    }


def answer_standings() -> dict[AnswerStanding, str]:
    """How many answers stand in each way to what is recorded."""
    return {
        "new": translate("ImportingList", "{count} new"),
        "changed": translate("ImportingList", "{count} recorded otherwise"),
        "conflicting": translate("ImportingList", "{count} against another document"),
        "same": translate("ImportingList", "{count} the same"),
        "invalid": translate("ImportingList", "{count} not possible"),
    }


def _standing(line: OrganisationLine) -> Cell:
    tone = "error" if line.standing in {"unclear", "unnamed", "twice"} else "ink"
    return Cell(standings()[line.standing], said_again(line.why), tone=tone)
