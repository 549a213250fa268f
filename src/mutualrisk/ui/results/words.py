"""The sentences of results: levels, scores and ratings explained in words."""

from mutualrisk.domain.method import Cuts, Reference
from mutualrisk.domain.result import BenefitStage, Result, Span, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS, Grade, Rating, Side
from mutualrisk.engine.ranges import EDGE
from mutualrisk.engine.words import trimmed
from mutualrisk.ui import wording
from mutualrisk.ui.translation import QT_TRANSLATE_NOOP, translate

NUMBERS = (
    QT_TRANSLATE_NOOP("Numbers", "no"),
    QT_TRANSLATE_NOOP("Numbers", "one"),
    QT_TRANSLATE_NOOP("Numbers", "two"),
    QT_TRANSLATE_NOOP("Numbers", "three"),
    QT_TRANSLATE_NOOP("Numbers", "four"),
    QT_TRANSLATE_NOOP("Numbers", "five"),
    QT_TRANSLATE_NOOP("Numbers", "six"),
    QT_TRANSLATE_NOOP("Numbers", "seven"),
    QT_TRANSLATE_NOOP("Numbers", "eight"),
    QT_TRANSLATE_NOOP("Numbers", "nine"),
    QT_TRANSLATE_NOOP("Numbers", "ten"),
    QT_TRANSLATE_NOOP("Numbers", "eleven"),
    QT_TRANSLATE_NOOP("Numbers", "twelve"),
)
"""Small numbers are written out in running text."""


def spelt(number: int) -> str:
    """A small number as a word, a larger one in figures."""
    return translate("Numbers", NUMBERS[number]) if number < len(NUMBERS) else str(number)


def sentence(text: str) -> str:
    """Words with a capital at their start."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """Words as they stand inside a sentence."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def number(value: float, places: int = 1) -> str:
    """A level or a score with a fixed number of decimals, so that columns line up."""
    return f"{value:.{places}f}".replace("-", "−")


def is_open(span: Span, places: int = 1) -> bool:
    """Whether a span has two ends that read differently."""
    return number(span.low, places) != number(span.high, places)


def extent(span: Span, places: int = 1) -> str:
    """A span by its ends, or the one value where it has no width."""
    low, high = number(span.low, places), number(span.high, places)
    return low if low == high else f"{low}–{high}"


def ranged(span: Span, places: int = 1) -> str:
    """A value, with the range that it lies in where it is not certain."""
    if not is_open(span, places):
        return number(span.point, places)
    return f"{number(span.point, places)} ({extent(span, places)})"


def score(stage: Stage, cuts: Cuts) -> str:
    """A score, never rounded up to where the next rating begins."""
    point = stage.score.point
    cut = next(
        (cut for cut in (cuts.moderate, cuts.high, cuts.extreme) if point < cut - EDGE <= round(point, 1)),
        None,
    )
    if cut is None:
        return number(point)
    return translate("Results", "just under {score}").format(score=trimmed(cut, 1))


def score_ranged(stage: Stage, cuts: Cuts) -> str:
    """A score, with the range that it lies in where it is not certain."""
    if not is_open(stage.score):
        return score(stage, cuts)
    return f"{score(stage, cuts)} ({extent(stage.score)})"


def wholly_open(stage: Stage | BenefitStage) -> bool:
    """Whether what is not known leaves every level possible, so that none may be stated."""
    return len(stage.possible) == len(RATINGS if isinstance(stage, Stage) else STRENGTHS)


def side(which: Side) -> str:
    """The sides of a factor."""
    return {
        "likelihood": translate("Results", "Likelihood"),
        "impact": translate("Results", "Impact"),
        "strength": translate("Results", "Strength"),
    }[which]


def cuts_words(rating: Rating, cuts: Cuts) -> str:
    """Where a rating begins, and where the next one does: "high from 8, extreme from 15"."""
    starts = {"moderate": cuts.moderate, "high": cuts.high, "extreme": cuts.extreme}
    place = RATINGS.index(rating)
    named = [one for one in RATINGS[max(place, 1) : place + 2] if one in starts]
    parts = [
        translate("Results", "{rating} from {score}").format(
            rating=wording.rating(one).lower(), score=trimmed(starts[one], 1)
        )
        for one in named
    ]
    return ", ".join(parts)


def stage_words(stage: Stage, cuts: Cuts) -> str:
    """A risk at one stage, explained: both sides, the score, and where its ratings begin."""
    if wholly_open(stage):
        return translate("Results", "Anything is possible: too little is answered to say.")
    said = translate(
        "Results",
        "Likelihood {likelihood} of 5 ({likely}), impact {impact} of 5 ({severe}), "
        "score {score} of 25: {cuts}.",
    ).format(
        likelihood=number(stage.likelihood.point),
        likely=wording.likelihood(stage.likelihood.point).lower(),
        impact=number(stage.impact.point),
        severe=wording.impact(stage.impact.point).lower(),
        score=score(stage, cuts),
        cuts=cuts_words(stage.rating, cuts),
    )
    return " ".join(filter(None, (said, _open_words(stage.score), _not_excluded(stage))))


def strength_words(stage: BenefitStage, cuts: Cuts) -> str:
    """A benefit at one stage, explained."""
    if wholly_open(stage):
        return translate("Results", "Anything is possible: too little is answered to say.")
    said = translate("Results", "Strength {level} of 100: fair from {fair}, strong from {strong}.").format(
        level=number(stage.span.point, 0), fair=trimmed(cuts.fair, 1), strong=trimmed(cuts.strong, 1)
    )
    return " ".join(filter(None, (said, _open_words(stage.span, 0), _not_excluded(stage))))


def _open_words(span: Span, places: int = 1) -> str:
    if not is_open(span, places):
        return ""
    return translate("Results", "What is not known leaves {low} to {high} possible.").format(
        low=number(span.low, places), high=number(span.high, places)
    )


def _not_excluded(stage: Stage | BenefitStage) -> str:
    stated = stage.rating if isinstance(stage, Stage) else stage.strength
    left = wording.not_excluded(stated, stage.possible)
    return f"{sentence(left)}." if left else ""


def source_words(source: Reference) -> str:
    """A source in one line: who published it, what it is, when, and where in it."""
    parts = (source.title, source.publisher, str(source.year or ""), source.place)
    return ", ".join(part.rstrip(".") for part in parts if part)


def grade_words(found: Grade) -> str:
    """How certain a source is, as a sentence."""
    return sentence(wording.grade(found))


def titles(result: Result) -> dict[str, str]:
    """What each assessed risk and benefit is called."""
    risks = {risk.id: risk.title for risk in result.risks}
    return risks | {benefit.id: benefit.title for benefit in result.benefits}
