"""What the names of a method mean to its expressions."""

from mutualrisk.domain.expression import FREE, PURE, UNITS, Symbol, Unit
from mutualrisk.domain.factor import Measure
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question

ASSESSMENT_DATE = "assessment_date"

PROFILE_NAMES = (
    "highest",
    "extreme_count",
    "high_count",
    "moderate_count",
    "low_count",
    "open_count",
    "target_highest",
    "strong_count",
    "fair_count",
    "weak_count",
    "evidenced_strong_count",
    "curable_count",
)
"""What the rows of the decision table may read."""

_QUESTION_UNITS = {"money": UNITS["pounds"], "months": UNITS["months"], "date": UNITS["date"]}


def symbols(method: Method) -> dict[str, Symbol]:
    """Every name that the method's expressions may use."""
    known = {
        question.id: question_symbol(question) for question in method.questions if question.type != "text"
    }
    known |= {measure.id: measure_symbol(measure) for measure in method.measures}
    return known | {ASSESSMENT_DATE: Symbol(ASSESSMENT_DATE, "number", UNITS["date"])}


def question_symbol(question: Question) -> Symbol:
    """The name of a question, typed by the kind of its answer."""
    if question.type in ("choice", "choices"):
        return Symbol(question.id, question.type, options=tuple(question.options))
    if question.type == "yes_no":
        return Symbol(question.id, "condition", options=("yes", "no"))
    return Symbol(question.id, "number", _QUESTION_UNITS.get(question.type, PURE))


def measure_symbol(measure: Measure) -> Symbol:
    """The name of a measure, typed by its declared unit."""
    if measure.unit == "yes_no":
        return Symbol(measure.id, "condition", options=("yes", "no"))
    return Symbol(measure.id, "number", UNITS.get(measure.unit, PURE))


def fits(computed: Unit, declared: Unit) -> bool:
    """Whether a formula's unit may be declared so: pure numbers may be read as months, percent or a count."""
    if computed.free or computed == declared:
        return True
    return computed == PURE and declared == UNITS["months"]


PROFILE_SYMBOLS = {name: Symbol(name, "number", FREE) for name in PROFILE_NAMES}
