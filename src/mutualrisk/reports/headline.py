"""The verdict and the two profiles in a line, a few sentences and four numbers."""

from mutualrisk.domain.result import MeasureResult
from mutualrisk.domain.value import Rating
from mutualrisk.engine.drive import ENOUGH, drives
from mutualrisk.reports import phrases
from mutualrisk.reports.content import KeyFigure, KeyFigures, Quantity, Text, Words, text
from mutualrisk.reports.material import Material
from mutualrisk.reports.stated import all_open, wholly_open

HIGHEST: tuple[Rating, ...] = ("extreme", "high")
LABEL = 76
"""The longest label that a key figure may have."""
NOTHING_YET = "nothing can be said yet"


def headline(material: Material, most: int = 90) -> str:
    """The organisation and the verdict in one line, said to be unsettled where it may still change."""
    found = material.result.verdict
    title = NOTHING_YET if all_open(material) else f"{found.title[:1].lower()}{found.title[1:]}"
    so_far = "" if found.certain or all_open(material) else "not settled; so far, "
    return f"{phrases.clipped(material.name, most)}: {so_far}{title}"


def lead(material: Material, most: int = 330) -> Text:
    """The two profiles in a sentence each, then what the verdict asks."""
    found = material.result.verdict
    verdict = phrases.whole_sentences(found.text, most)
    loose = "" if found.certain or all_open(material) else "What is still open may change the verdict. "
    said = " ".join(part for part in (risks_sentence(material), benefits_sentence(material)) if part)
    return text(f"{said} {loose}{unconfirmed_sentence(material)}", Words(verdict, "strong"))


def unconfirmed_sentence(material: Material) -> str:
    """How many answers stand as a file had them, looked at by nobody; "" where none does."""
    count = len(unconfirmed(material))
    if not count:
        return ""
    what = phrases.sentence(phrases.counted(count, "answer"))
    return f"{what} {'was' if count == 1 else 'were'} read from files and not yet confirmed by a person. "


def unconfirmed(material: Material) -> list[str]:
    """The questions whose answers stand as a file had them."""
    return [one.id for one in material.result.asked if _is_imported(material, one.id)]


def _is_imported(material: Material, question: str) -> bool:
    answer = material.answers.get(question)
    return answer is not None and answer.imported


def risks_sentence(material: Material) -> str:
    """How many risks stand at the two highest ratings for certain, and how many are still open."""
    counts = {count.rating: count.certain for count in material.result.profile.counts}
    high = [rating for rating in HIGHEST if counts[rating]]
    loose = sum(not risk.current.certain for risk in material.result.risks)
    if not material.result.risks:
        return "No risk was assessed."
    if loose == len(material.result.risks):
        return "No rating is certain yet: every risk is still open."
    parts = [_are(counts[rating], rating, first=rating == high[0]) for rating in high]
    told = phrases.sentence(phrases.listed(parts)) or "No risk is extreme or high"
    if not loose:
        return f"{told}; every rating is certain."
    return f"{told} for certain; {phrases.spelt(loose)} {_is(loose)} still open."


def _are(count: int, rating: str, *, first: bool) -> str:
    counted = phrases.counted(count, "risk") if first else phrases.spelt(count)
    return f"{counted} {_is(count)} {rating}"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"


def benefits_sentence(material: Material) -> str:
    """How many benefits are strong for certain as claimed, and how many of those on evidence."""
    if not material.result.benefits:
        return ""
    if all(wholly_open(benefit.claimed) for benefit in material.result.benefits):
        return "Every benefit is open too."
    strong = [b for b in material.result.benefits if b.claimed.possible == ("strong",)]
    borne = [b for b in strong if b.evidenced and b.evidenced.possible == ("strong",)]
    if not strong:
        return "No benefit is strong for certain, as claimed."
    count = len(strong)
    claim = f"{phrases.sentence(phrases.counted(count, 'benefit'))} {_is(count)} strong as claimed"
    if len(borne) == count:
        return f"{claim}, and evidence bears {'it' if count == 1 else 'them all'} out."
    return f"{claim}, {phrases.spelt(len(borne)) if borne else 'none'} of them on evidence."


def key_figures(material: Material) -> KeyFigures:
    """The three numbers that lift the highest risks most, and how much was answered."""
    chosen = [KeyFigure(_measured(measure), measure.text) for measure in _key_measures(material)[:3]]
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
    known = {m.id: m for m in material.result.measures if _worth_showing(m)}
    chosen: dict[str, MeasureResult] = {}
    for risk in material.result.risks:
        drive = drives(risk)
        best = max((id_ for id_ in sorted(drive) if id_ in known), key=lambda id_: drive[id_], default="")
        if best and drive[best] > ENOUGH and known[best].unit != "number":
            chosen.setdefault(known[best].words, known[best])
    return list(chosen.values())


def _worth_showing(measure: MeasureResult) -> bool:
    """Whether a measure is known, and named shortly enough to stand whole under its number."""
    known = measure.state != "not_applicable" and measure.words != "not known"
    return known and len(measure.text) <= LABEL


def _measured(measure: MeasureResult) -> Quantity:
    return Quantity(
        measure.low if measure.state == "value" else None,
        measure.unit,
        measure.words,
        f"measure-{measure.id}",
    )
