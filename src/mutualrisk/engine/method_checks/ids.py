"""Ids: given once, and leading somewhere."""

from collections.abc import Iterable, Iterator
from keyword import kwlist

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.method import Method
from mutualrisk.engine.method_checks.checked import Checked, Keys, near
from mutualrisk.engine.symbols import ASSESSMENT_DATE, PROFILE_NAMES

PARTS = (
    "sections", "questions", "checks", "measures", "risks", "benefits", "rules", "verdicts",
    "actions", "partnerships", "benchmarks", "references", "notes", "claims",
)  # fmt: skip
"""The parts of a method that are lists of things with ids."""

KEYWORDS = frozenset(kwlist)
"""Words with which an expression could not be read, wherever they stand."""

FUNCTIONS = frozenset({"min", "max", "abs", "has", "count", "applies", "or_else", "months_between"})
VALUES = frozenset({"yes", "no", "true", "false", "none", ASSESSMENT_DATE})
RESERVED = KEYWORDS | FUNCTIONS | VALUES | frozenset(PROFILE_NAMES)
"""What no question and no measure may be called."""

Named = tuple[Keys, Iterable[str], str]
"""Where ids are named, which, and the kind that they must be of."""


def check(checked: Checked) -> Iterator[Issue]:
    """Ids given twice, ids that mean something else, and names that lead nowhere."""
    for part in PARTS:
        yield from _twice(checked, part)
    yield from _shared(checked)
    yield from _reserved(checked)
    known = _known(checked.method)
    for keys, named, kind in _named(checked):
        for name in named:
            if name not in known[kind]:
                what = f"{name!r} is not a {kind} of this method."
                yield checked.error(keys, what, near(name, known[kind], f"Add it, or name another {kind}."))


def _twice(checked: Checked, part: str) -> Iterator[Issue]:
    seen: set[str] = set()
    for number, item in enumerate(getattr(checked.method, part)):
        if item.id in seen:
            what = f"The id {item.id!r} is given twice in {part}."
            yield checked.error((part, number), what, "Give one of them another id.")
        seen.add(item.id)


def _shared(checked: Checked) -> Iterator[Issue]:
    for measure in checked.method.measures:
        if measure.id in checked.questions:
            what = f"{measure.id!r} is a question and a measure."
            yield checked.error(("measures", measure.id), what, "Rename the measure.")
    risks = {risk.id for risk in checked.method.risks}
    for benefit in checked.method.benefits:
        if benefit.id in risks:
            what = f"{benefit.id!r} is a risk and a benefit."
            yield checked.error(("benefits", benefit.id), what, "Rename the benefit.")


def _reserved(checked: Checked) -> Iterator[Issue]:
    for part in ("questions", "measures"):
        for item in getattr(checked.method, part):
            if item.id in RESERVED:
                what = f"{item.id!r} is a word of the language of conditions."
                yield checked.error((part, item.id, "id"), what, "Choose another id.")
    for question in checked.method.questions:
        for option in question.options:
            if option in KEYWORDS:
                what = f"The option {option!r} is a word of the language: no condition could name it."
                yield checked.error(
                    ("questions", question.id, "options", option),
                    what,
                    "Choose another id, such as two words.",
                )


def _known(method: Method) -> dict[str, set[str]]:
    ids = {part: {item.id for item in getattr(method, part)} for part in PARTS}
    return {
        "section": ids["sections"],
        "question": ids["questions"],
        "question or measure": ids["questions"] | ids["measures"],
        "risk": ids["risks"],
        "risk or benefit": ids["risks"] | ids["benefits"],
        "action or form of partnership": ids["actions"] | ids["partnerships"],
        "form of partnership": ids["partnerships"],
        "reference": ids["references"],
    }


def _named(checked: Checked) -> Iterator[Named]:
    yield from _named_in_form(checked.method)
    yield from _named_in_advice(checked.method)
    yield from _named_sources(checked)


def _named_in_form(method: Method) -> Iterator[Named]:
    for question in method.questions:
        yield ("questions", question.id, "section"), (question.section,), "section"
    for rule in method.rules:
        yield ("rules", rule.id, "advice"), rule.advice, "action or form of partnership"
        yield ("rules", rule.id, "factor"), (rule.factor,) if rule.factor else (), "risk or benefit"
    for consistency in method.checks:
        yield ("checks", consistency.id, "fields"), consistency.fields, "question"
    for benchmark in method.benchmarks:
        yield ("benchmarks", benchmark.id, "beside"), benchmark.beside, "question or measure"


def _named_in_advice(method: Method) -> Iterator[Named]:
    for action in method.actions:
        keys = ("actions", action.id)
        for number, effect in enumerate(action.effects):
            yield (*keys, "effects", number, "factor"), (effect.factor,), "risk or benefit"
        for number, new in enumerate(action.brings):
            yield (*keys, "brings", number, "factor"), (new.factor,), "risk or benefit"
        yield (
            (*keys, "partnership"),
            (action.partnership,) if action.partnership else (),
            "form of partnership",
        )
    for form in method.partnerships:
        for number, gap in enumerate(form.closes):
            yield ("partnerships", form.id, "closes", number, "factor"), (gap.factor,), "risk or benefit"
        for number, new in enumerate(form.brings):
            yield ("partnerships", form.id, "brings", number, "factor"), (new.factor,), "risk or benefit"


def _named_sources(checked: Checked) -> Iterator[Named]:
    for keys, named in sources(checked):
        yield keys, named, "reference"


def sources(checked: Checked) -> Iterator[tuple[Keys, tuple[str, ...]]]:
    """Every place at which sources are named, with their ids."""
    for part in PARTS:
        for item in getattr(checked.method, part):
            yield (part, item.id, "reference"), getattr(item, "reference", ())
    for stated in checked.signals:
        yield (*stated.keys, "reference"), stated.signal.reference
    yield ("ratings", "reference"), checked.method.ratings.reference
