"""The verdict and the two profiles in a line, a few sentences and four numbers."""

from mutualrisk.domain.result import MeasureResult
from mutualrisk.reports import phrases
from mutualrisk.reports.content import KeyFigure, KeyFigures, Quantity, Text, Words, text
from mutualrisk.reports.drivers import ENOUGH, drives
from mutualrisk.reports.material import Material

LABEL = 62
"""Characters of a key figure's label."""


def headline(material: Material, most: int = 90) -> str:
    """The organisation and the verdict in one line."""
    title = material.result.verdict.title
    return f"{phrases.clipped(material.name, most)}: {title[:1].lower()}{title[1:]}"


def lead(material: Material, most: int = 330) -> Text:
    """The two profiles in a sentence each, then what the verdict asks."""
    verdict = phrases.clipped(material.result.verdict.text, most)
    return text(f"{risks_sentence(material)} {benefits_sentence(material)} ", Words(verdict, "strong"))


def risks_sentence(material: Material) -> str:
    """How many risks stand at the two highest ratings, and how many are not settled."""
    counts = {count.rating: count.point for count in material.result.profile.counts}
    parts = [_are(counts[rating], rating) for rating in ("extreme", "high") if counts[rating]]
    told_ = phrases.sentence(phrases.listed(parts)) or "No risk is above moderate"
    loose = sum(not risk.current.certain for risk in material.result.risks)
    if not loose:
        return f"{told_}; every rating is settled."
    return f"{told_}; {phrases.counted(loose, 'rating')} {_is(loose)} not settled."


def _are(count: int, rating: str) -> str:
    return f"{phrases.counted(count, 'risk')} {_is(count)} {rating}"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"


def benefits_sentence(material: Material) -> str:
    """How many benefits are strong as claimed, and how many of those on evidence."""
    strong = [b for b in material.result.benefits if b.claimed.strength == "strong"]
    borne = [b for b in strong if b.evidenced and b.evidenced.possible == ("strong",)]
    if not strong:
        return "No benefit is strong as claimed." if material.result.benefits else ""
    count = len(strong)
    claim = f"{phrases.sentence(phrases.counted(count, 'benefit'))} {_is(count)} strong as claimed"
    if len(borne) == count:
        return f"{claim}, and evidence bears {'it' if count == 1 else 'them all'} out."
    return f"{claim}, {phrases.spelt(len(borne)) if borne else 'none'} of them on evidence."


def key_figures(material: Material) -> KeyFigures:
    """The three numbers that lift the highest risks most, and how much was answered."""
    chosen = [
        KeyFigure(_measured(measure), phrases.clipped(measure.text, LABEL))
        for measure in _key_measures(material)[:3]
    ]
    asked = [question for question in material.result.asked if question.shown == "yes"]
    answered = sum(question.state in {"value", "range", "not_applicable"} for question in asked)
    return KeyFigures(
        (
            *chosen,
            KeyFigure(Quantity(answered, "number", f"{answered} of {len(asked)}"), "questions answered"),
        )
    )


def _key_measures(material: Material) -> list[MeasureResult]:
    """For each risk in turn the measure that lifts it most, three in all, none twice."""
    known = {
        m.id: m for m in material.result.measures if m.state != "not_applicable" and m.words != "not known"
    }
    chosen: dict[str, MeasureResult] = {}
    for risk in material.result.risks:
        drive = drives(risk)
        best = max((id_ for id_ in sorted(drive) if id_ in known), key=lambda id_: drive[id_], default="")
        if best and drive[best] > ENOUGH and known[best].unit != "number":
            chosen.setdefault(known[best].words, known[best])
    return list(chosen.values())


def _measured(measure: MeasureResult) -> Quantity:
    return Quantity(
        measure.low if measure.state == "value" else None,
        measure.unit,
        measure.words,
        f"measure-{measure.id}",
    )
