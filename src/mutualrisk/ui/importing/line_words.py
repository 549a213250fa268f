"""What is said of one offered answer. No widgets."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.offer import FactId, Offer, Trail
from mutualrisk.engine.offers import FactLine, Line, Standing
from mutualrisk.engine.words import Words
from mutualrisk.ui.faults import said, said_again
from mutualrisk.ui.history.answer_words import AnswerWords
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate

MOST_TRAILS = 3
"""Places in a file that are named for one value."""


class LineWords(NamedTuple):
    """The words of one line."""

    title: str
    value: str
    was: str = ""
    """What is recorded, where that is another value."""
    doubt: str = ""
    """Why it deserves a look, or cannot be taken."""
    trail: str = ""
    """Where it stands in the file, and how it was worked out."""


def standing_title(standing: Standing, count: int) -> str:
    """What a group of lines is called."""
    return {
        "new": translate("Importing", "New: {count}"),
        "changed": translate("Importing", "Recorded otherwise: {count}"),
        "conflicting": translate("Importing", "In conflict: {count}"),
        "same": translate("Importing", "Recorded already: {count}"),
        "invalid": translate("Importing", "Cannot be taken: {count}"),
    }[standing].format(count=count)


def standing_words(standing: Standing) -> str:
    """What a group of lines means."""
    return {
        "new": translate("Importing", "Nothing is recorded for these yet."),
        "changed": translate("Importing", "Taking one replaces the answer that somebody gave."),
        "conflicting": translate(
            "Importing", "Two sources say different things. Choose one, or none and ask the organisation."
        ),
        "same": translate("Importing", "Taking one adds the file to the evidence of the answer."),
        "invalid": translate("Importing", "Correct these in the file, or answer the questions yourself."),
    }[standing]


class LinesWords:
    """Puts the lines of an offer into the words of one kind of reader."""

    def __init__(self, session: Session, offer: Offer) -> None:
        """For whoever reads the shown assessment, about one offer."""
        trails = [offered.trail for offered in offer.answers] + [offered.trail for offered in offer.facts]
        self._several = len({place.file for trail in trails for place in trail}) > 1
        questions = {one.id: one for one in session.method.questions}
        self._answers = AnswerWords(questions, Words(session.method.words), session.assessment.perspective)

    def answer(self, line: Line) -> LineWords:
        """An offered answer."""
        offered = line.offered
        differs = line.was is not None and line.standing not in ("same", "new")
        reasons = filter(None, (said(line.why) if line.why else "", said_again(offered.doubt)))
        return LineWords(
            title=self._answers.question(offered.question),
            value=self._said(offered.question, offered.answer),
            was=self._said(offered.question, line.was) if line.was and differs else "",
            doubt=" ".join(reasons),
            trail="\n".join(filter(None, (said_again(offered.derived), *self._places(offered.trail)))),
        )

    def fact(self, line: FactLine) -> LineWords:
        """An offered fact of the organisation."""
        differs = line.standing == "changed"
        places = "\n".join(self._places(line.offered.trail))
        was = line.was if differs else ""
        return LineWords(fact_title(line.offered.fact), line.offered.value, was, "", places)

    def _places(self, trail: Sequence[Trail]) -> Iterator[str]:
        return _places(trail, named=self._several)

    def _said(self, question: str, answer: Answer) -> str:
        return self._answers.said(question, answer.model_dump(mode="json", exclude_defaults=True))


def fact_title(fact: FactId) -> str:
    """What a fact of an organisation is called."""
    return {
        "name": translate("Importing", "Name of the organisation"),
        "number": translate("Importing", "Company or charity number"),
        "legal_form": translate("Importing", "Legal form"),
    }[fact]


def _places(trail: Sequence[Trail], *, named: bool) -> Iterator[str]:
    """Where a value stands, a line a place; ``named``: with the file, where there are several."""
    for place in trail[:MOST_TRAILS]:
        where = (place.file if named else "", place.place, place.name.partition(" (")[0], place.about)
        yield ", ".join(filter(None, where)) + (f": “{place.text}”" if place.text else "")
    more = len(trail) - MOST_TRAILS
    if more > 0:
        one, many = (
            translate("Importing", "and 1 more place"),
            translate("Importing", "and {count} more places"),
        )
        yield many.format(count=more) if more > 1 else one
