"""What a board can choose between, and what follows from each choice as far as the assessment can tell."""

from collections.abc import Callable, Iterator, Mapping

from mutualrisk.domain.result import RiskResult, Stage
from mutualrisk.domain.rule import Partnership
from mutualrisk.domain.value import RATINGS, Perspective, worded
from mutualrisk.engine.words import amount
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.content import Block, Column, Entry, Paragraph, Row, Table, cell, text
from mutualrisk.reports.material import Material

NAMES: Mapping[Perspective, Mapping[str, str]] = {
    "commissioner": {
        "as_is": "Go ahead on present terms",
        "actions": "Go ahead once the actions on record are done",
        "partner": "Go ahead with a partner behind the organisation",
        "wait": "Decide once the open questions are answered",
        "not": "Do not go ahead",
    },
    "board": {
        "as_is": "Go ahead as we stand today",
        "actions": "Go ahead once our actions on record are done",
        "partner": "Go ahead with a partner",
        "wait": "Decide once the open questions are answered",
        "not": "Do not go ahead",
    },
}
WITHOUT = (
    "The assessment looks at this organisation and this contract only. What would happen to the service "
    "otherwise is not in it, and has to be set beside this paper."
)
FORMS = 2
"""So many forms of partnership are named."""


def options(material: Material) -> Iterator[Block]:
    """The choices one by one, then the ratings that come with them side by side."""
    if material.all_open:
        yield Paragraph(text("No rating is known yet, so the options cannot be told apart by their risks."))
    names, number = NAMES[material.perspective], 0
    for kind, describe in _KINDS.items():
        words = describe(material)
        if words:
            number += 1
            yield Entry(str(number), text(names[kind]), tuple(Paragraph(text(line)) for line in words))
    if material.assessment.actions and not material.all_open:
        yield _side_by_side(material)


def _as_is(material: Material) -> list[str]:
    if material.all_open:
        return []
    return [f"The risks stay where they are today: {_counted(material, lambda risk: risk.current)}."]


def _actions(material: Material) -> list[str]:
    actions = material.assessment.actions
    if not actions or material.all_open:
        return []
    fewer = sum(
        RATINGS.index(risk.target.rating) < RATINGS.index(risk.current.rating)
        for risk in material.result.risks
    )
    lower = f"{phrases.sentence(phrases.counted(fewer, 'risk'))} would have a lower rating"
    left = _counted(material, lambda risk: risk.target)
    return [f"{lower}. That would leave {left}.", cost_words(material)]


def cost_words(material: Material) -> str:
    """What the actions cost together, and of how many the cost is not known."""
    costs = [action.cost for action in material.assessment.actions]
    known = [cost for cost in costs if cost is not None]
    unknown = len(costs) - len(known)
    missing = f"for {phrases.counted(unknown, 'action')} no cost is recorded" if unknown else ""
    total = f"The recorded costs add up to {amount(sum(known), 'pounds')}" if known else ""
    return phrases.sentence("; ".join(part for part in (total, missing) if part)) + "."


def _partner(material: Material) -> list[str]:
    known = {form.id: form for form in material.method.partnerships}
    forms = [known[id_] for id_ in material.result.partnerships if id_ in known][:FORMS]
    return [_form(material, form) for form in forms]


def _form(material: Material, form: Partnership) -> str:
    closes = [material.titles[gap.factor] for gap in form.closes if gap.factor in material.titles]
    brings = " ".join(" ".join(worded(new.text, material.perspective).split()) for new in form.brings[:1])
    bears = (
        f" It bears on these risks: {'; '.join(map(phrases.uncapitalised, closes[:3]))}." if closes else ""
    )
    price = f" What it brings in turn: {phrases.uncapitalised(brings)}" if brings else ""
    return f"{phrases.sentence(worded(form.title, material.perspective))}.{bears}{price}"


def _wait(material: Material) -> list[str]:
    loose = sum(not risk.current.certain for risk in material.result.risks)
    if not loose or not material.next_questions:
        return []
    asked = [item.label.rstrip("?") for item in material.next_questions[:2]]
    count = phrases.sentence(phrases.counted(loose, "rating"))
    certain = f"{count} {'is' if loose == 1 else 'are'} not certain yet."
    return [f"{certain} What would settle most: {'; '.join(asked)}."]


def _not(_material: Material) -> list[str]:
    return [WITHOUT]


_KINDS: Mapping[str, Callable[[Material], list[str]]] = {
    "as_is": _as_is,
    "actions": _actions,
    "partner": _partner,
    "wait": _wait,
    "not": _not,
}


def _counts(material: Material, stage: Callable[[RiskResult], Stage]) -> dict[str, int]:
    """How many risks stand at each rating at a stage, the highest first; the open ones apart."""
    stages = [stage(risk) for risk in material.result.risks]
    told = [one for one in stages if not stated.wholly_open(one)]
    counts: dict[str, int] = {
        rating: sum(one.rating == rating for one in told) for rating in reversed(RATINGS)
    }
    return counts | {"open": len(stages) - len(told)}


def _counted(material: Material, stage: Callable[[RiskResult], Stage]) -> str:
    counts = _counts(material, stage)
    told = [f"{phrases.spelt(count)} {rating}" for rating, count in counts.items() if count]
    return phrases.listed(told) or "no risk was assessed"


def _side_by_side(material: Material) -> Table:
    names = NAMES[material.perspective]
    stages = {
        names["as_is"]: _counts(material, lambda risk: risk.current),
        names["actions"]: _counts(material, lambda risk: risk.target),
    }
    ratings = [rating for rating in (*reversed(RATINGS), "open") if any(c[rating] for c in stages.values())]
    columns = (
        Column("Number of risks", 0.5, heads=True),
        *(Column(phrases.sentence(rating), 0.5 / len(ratings), align="right") for rating in ratings),
    )
    rows = tuple(
        Row((cell(name), *(cell(str(counts[rating])) for rating in ratings)))
        for name, counts in stages.items()
    )
    return Table("Options side by side", columns, rows)
