"""Values of every unit in every state, and how a sentence says them: one table for every back-end."""

from typing import Any, NamedTuple

from mutualrisk.domain.method import Method
from tests.small_method import Data, measure, method, question, risk, rule, signal

UNKNOWN, NEVER = "not known", {"not_applicable": "none"}


class Told(NamedTuple):
    """The answers that make a value, and what a sentence says of it."""

    unit: str
    answers: Data
    words: str
    known: bool = True

    @property
    def sentence(self) -> str:
        """The text of the rule: the value begins it, and stands in a clause that has an alternative."""
        begins = self.words[0].upper() + self.words[1:]
        return f"{begins} is told ({self.words if self.known else 'nothing'})."


def ends(low: float, high: float) -> Data:
    """A range."""
    return {"low": low, "high": high}


def _unit(unit: str, name: str, noun: str, *said: tuple[Any, str]) -> tuple[Told, ...]:
    """The states of a question that is a value by itself."""
    return (
        *(Told(unit, {name: answer}, words) for answer, words in said),
        Told(unit, {name: UNKNOWN}, f"an unknown {noun}", known=False),
        Told(unit, {}, f"an unknown {noun}", known=False),
        Told(unit, {name: NEVER}, f"an inapplicable {noun}", known=False),
    )


TABLE = (
    *_unit(
        "pounds", "sum", "sum",
        (1, "£1"), (1_000_000, "£1 million"), (-28_450_000, "−£28.45 million"),
        (ends(-5, 2_000_000), "between −£5 and £2 million"), (ends(1000, 1000.2), "£1,000"),
    ),
    *_unit(
        "percent", "share", "share",
        (1, "1%"), (12.4, "12.4%"), (ends(0, 1), "between 0% and 1%"),
        (ends(2.5, 100), "between 2.5% and 100%"),
    ),
    *_unit(
        "months", "span", "number of months",
        (1, "1 month"), (0, "0 months"), (1.6, "1.6 months"), (ends(0.5, 1), "between 0.5 and 1 month"),
        (ends(1, 3), "between 1 and 3 months"), (ends(1, 1.04), "1 month"),
        (ends(24, 60), "between 24 and 60 months"),
    ),
    *_unit("number", "size", "number", (1, "1"), (1234.5, "1,234.5"), (ends(0, 3), "between 0 and 3")),
    *_unit("people", "staff", "number of", (1, "1"), (ends(2, 5), "between 2 and 5")),
    *_unit(
        "times", "factor", "multiple of",
        (1, "1 times"), (0.256, "0.26 times"), (3.24, "3.2 times"),
        (ends(0.25, 0.5), "between 0.25 and 0.5 times"), (ends(0.5, 2), "between 0.5 and 2 times"),
    ),
    *_unit("date", "day", "date", ("2026-08-07", "7 August 2026")),
    # What is counted from several answers says something even where one of them is open.
    Told("counted", {"one": "yes", "two": UNKNOWN}, "between 1 and 2"),
    Told("counted", {"one": "yes", "two": "no"}, "1"),
    # What is settled is said whatever else is open.
    Told("settled", {"one": "yes", "share": UNKNOWN}, "5%"),
    Told("settled", {"one": "no", "share": UNKNOWN}, "an unknown share", known=False),
    Told("endless", {"size": ends(1, 4), "staff": ends(0, 2)}, "at least 0.5 times"),
    Told("endless", {"size": ends(-4, -1), "staff": ends(0, 2)}, "at most −0.5 times"),
    Told("endless", {"size": ends(-4, 4), "staff": ends(0, 2)}, "an unknown multiple of", known=False),
    Told("endless", {"size": 2, "staff": 0}, "an inapplicable multiple of", known=False),
    Told("paid", {"size": ends(1, 4), "staff": ends(0, 1)}, "at least 1 month"),
    Told("choice", {"shape": "round"}, "Round"),
    Told("choice", {"shape": UNKNOWN}, "not known", known=False),
    Told("choice", {"shape": NEVER}, "does not apply", known=False),
    Told("choices", {"plans": ["round", "square"]}, "Round; Square"),
    Told("choices", {"plans": []}, "none of these"),
    Told("choices", {"plans": UNKNOWN}, "not known", known=False),
    Told("choices", {"plans": NEVER}, "does not apply", known=False),
    Told("yes_no", {"one": "no"}, "no"),
    Told("yes_no", {"one": UNKNOWN}, "not known", known=False),
)  # fmt: skip

HOLES = {
    "pounds": "sum", "percent": "share", "months": "span", "number": "size", "people": "staff:people",
    "times": "factor:times", "date": "day", "counted": "both", "settled": "either", "endless": "ratio",
    "paid": "ratio:months", "choice": "shape", "choices": "plans", "yes_no": "one",
}  # fmt: skip
KINDS = {
    "sum": "money", "share": "percent", "span": "months", "size": "number", "staff": "number",
    "factor": "number",
}  # fmt: skip


WELSH: Data = {
    "no": "nac ydy", "not_known": "ddim yn hysbys", "not_applicable": "ddim yn berthnasol",
    "between": "rhwng {low} a {high}", "at_least": "o leiaf {low}", "million": "£{number} miliwn",
    "month": "{number} mis", "months": "{number} mis", "times": "{number} gwaith",
    "unknown_pounds": "swm anhysbys", "unknown_times": "lluosrif anhysbys o",
    "inapplicable_months": "ysbaid nad yw’n berthnasol",
}  # fmt: skip
"""The engine's words in another language: in some places fewer forms, in others another order."""


def speaking(words: Data | None = None) -> Method:
    """A method with a rule for each unit, which always holds and says a value of it."""
    wide: Data = {"minimum": -1e9, "maximum": 1e9, "not_applicable": True}
    options: Data = {"options": "round square", "not_applicable": True}
    return method(
        [
            *(question(name) for name in ("always", "one", "two")),
            *(question(name, kind, **wide) for name, kind in KINDS.items()),
            question("day", "date", not_applicable=True),
            question("shape", "choice", **options),
            question("plans", "choices", **options),
        ],
        measures=[
            measure("both", "(1 if one else 0) + (1 if two else 0)"),
            measure("either", "5 if one else share", "percent"),
            measure("ratio", "size / staff", "times", needs="staff > 0"),
        ],
        words=words or {},
        risks=[risk("harm", [signal("two")], [signal("two")])],
        rules=[
            rule(unit, "always", text=f"{{{hole}}} is told[ ({{{hole}}})| (nothing)].")
            for unit, hole in HOLES.items()
        ],
    )
