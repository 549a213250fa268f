"""Made-up methods and cases. Every method is legal: all that it says runs in the directions it declares.

A question is either *context* (it selects, and is neither good nor bad) or has a direction ``worse``.
Visibility and ``when`` of a signal read context only; a measure, a curve, a table or a rule that reads the
others keeps their direction. So a worse answer can only make things worse, and the laws must hold.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from tests.small_method import (
    ANY_VERDICT,
    REASON,
    Data,
    benefit,
    case_data,
    measure,
    method_data,
    question,
    risk,
    rule,
    signal,
)

OPTIONS = ("alpha", "beta", "gamma")
KINDS = ("choice", "yes_no", "choices", "money", "number", "percent", "months", "date")
CONTEXT_CONDITIONS = (
    "c_flag",
    "not c_flag",
    "c_type == alpha",
    "c_type in (alpha, beta)",
    "c_size > 4",
    "applies(c_size)",
)
PLENTY = 1e9


class Term(NamedTuple):
    """A number that a formula may hold: ``sign`` is 1 where more of it is worse, -1 where less is."""

    text: str
    sign: int
    group: str
    positive: bool


class Made(NamedTuple):
    """A method, and a case for it."""

    method: Method
    case: Case

    @property
    def assessment(self) -> Assessment:
        """The only assessment."""
        return self.case.assessments[0]


@st.composite
def cases_of_methods(draw: DrawFn) -> Made:
    """A legal method with a case that it can judge."""
    data = draw(methods())
    method = Method.model_validate(data)
    return Made(method, Case.model_validate(draw(cases(data))))


# -- questions


def context_questions() -> list[Data]:
    """Questions that select; the last may not apply."""
    return [
        question("c_type", "choice", options="alpha beta gamma"),
        question("c_flag", "yes_no", not_applicable=True, visible_when="c_type != gamma"),
        question("c_size", "number", minimum=0, maximum=10, not_applicable=True),
    ]


@st.composite
def directed_question(draw: DrawFn, name: str) -> Data:
    """A question with a direction."""
    kind = draw(st.sampled_from(KINDS))
    made = question(
        name, kind, not_applicable=draw(st.booleans()), worse=draw(st.sampled_from(("higher", "lower")))
    )
    if kind in ("choice", "choices"):
        made["options"] = {option: {"text": option} for option in OPTIONS}
    if kind == "choice":
        made["worse"] = tuple(draw(st.permutations(OPTIONS)))
    if kind == "yes_no":
        made["worse"] = draw(st.sampled_from(("yes", "no")))
    if kind in ("money", "number", "percent", "months"):
        made |= draw(
            st.sampled_from(
                ({"minimum": 0, "maximum": 10}, {"minimum": 0}, {"minimum": -5, "maximum": 5}, {})
            )
        )
    if draw(st.integers(0, 3)) == 0:
        made["visible_when"] = draw(st.sampled_from(CONTEXT_CONDITIONS))
    made["evidence"] = draw(st.sampled_from(("expected", "expected", "own")))
    return made


def term(asked: Data) -> Term | None:
    """The number that a question gives to formulas, if any."""
    name, sign = asked["id"], 1 if asked["worse"] == "higher" else -1
    match asked["type"]:
        case "choices":
            return Term(f"count({name})", sign, "pure", positive=True)
        case "date":
            return Term(f"months_between({name}, assessment_date)", -sign, "months", positive=False)
        case "choice" | "yes_no":
            return None
        case kind:
            group = {"money": "pounds", "months": "months"}.get(kind, "pure")
            return Term(name, sign, group, positive=asked.get("minimum") == 0)


# -- measures


@st.composite
def measures(draw: DrawFn, terms: list[Term]) -> tuple[list[Data], list[Term]]:
    """Some measures, and the numbers that they give."""
    made: list[Data] = []
    given: list[Term] = []
    for number in range(draw(st.integers(0, 3)) if terms else 0):
        left, right = draw(st.sampled_from(terms)), draw(st.sampled_from(terms))
        data, found = draw(st.sampled_from(list(formulas(f"m{number}", left, right))))
        made.append(data)
        given.append(found)
    return made, given


def formulas(name: str, x: Term, y: Term) -> Iterable[tuple[Data, Term]]:
    """Every legal measure over two numbers."""
    unit = {"pounds": "pounds", "months": "months", "pure": "number"}[x.group]
    single = [
        x.text,
        f"or_else({x.text}, 3)",
        f"{x.text} / c_size",
        f"{x.text} / c_size * 2",
        f"{x.text} * max(c_size, 1)",
        f"-(-{x.text} * 2) / 3 + 1",
    ]
    joined = [
        f"{x.text} + {y.text}",
        f"min({x.text}, {y.text})",
        f"max({x.text}, {y.text}, 2)",
        f"{x.text} if c_flag else {y.text}",
    ]
    same = x.group == y.group
    for text in (
        single
        + (joined if same and x.sign == y.sign else [])
        + ([f"{x.text} - {y.text}"] if same and x.sign != y.sign else [])
    ):
        yield measure(name, text, unit), Term(name, x.sign, x.group, positive=False)
    if same and x.sign != y.sign and x.positive and y.positive:
        ratio = Term(name, x.sign, "pure", positive=False)
        yield (
            measure(name, f"{x.text} / {y.text} * 100", "percent", needs=f"{y.text} > 0", otherwise=PLENTY),
            ratio,
        )
        share = f"{x.text} + {y.text}"
        yield (
            measure(name, f"{x.text} / ({share}) * 100", "percent", needs=f"{share} > 0", otherwise=100),
            ratio,
        )


# -- conditions


@st.composite
def conditions(draw: DrawFn, asked: list[Data], terms: list[Term], *, bad: bool) -> str:
    """A condition that a worse answer can only make true (``bad``), or only false."""
    parts = [draw(_condition(asked, terms, bad=bad)) for _ in range(draw(st.integers(1, 2)))]
    if draw(st.integers(0, 3)) == 0:
        parts.append(draw(st.sampled_from(CONTEXT_CONDITIONS)))
    return draw(st.sampled_from((" and ", " or "))).join(f"({part})" for part in parts)


@st.composite
def _condition(draw: DrawFn, asked: list[Data], terms: list[Term], *, bad: bool) -> str:
    if draw(st.integers(0, 4)) == 0:
        return f"not ({draw(_condition(asked, terms, bad=not bad))})"
    sources: list[Data | Term] = [*asked, *terms]
    source = draw(st.sampled_from(sources))
    if isinstance(source, Term):
        return _compared(
            source, draw(st.sampled_from((0, 1, 2.5, 7))), draw(st.sampled_from(("", "="))), bad=bad
        )
    name, worse = source["id"], source["worse"]
    match source["type"]:
        case "yes_no":
            return name if (worse == "yes") == bad else f"{name} == no"
        case "choice":
            some = worse[1:] if bad else worse[:2]
            return f"{name} in ({', '.join(some)})"
        case "choices":
            return f"has({name}, beta)" if (worse == "higher") == bad else f"not has({name}, beta)"
        case _:
            found = term(source)
            return _compared(found, 3, "", bad=bad) if found else "c_flag"


def _compared(source: Term, threshold: float, equal: str, *, bad: bool) -> str:
    return f"{source.text} {'>' if (source.sign == 1) == bad else '<'}{equal} {threshold}"


# -- factors


@st.composite
def signals(draw: DrawFn, asked: list[Data], terms: list[Term], most: float) -> list[Data]:
    """One to three signals; ``most`` is 5 for a risk's side and 100 for a benefit."""
    count = draw(st.integers(1, 3))
    return [
        draw(_signal(asked, terms, most, 100 // count + (100 % count if i == 0 else 0))) for i in range(count)
    ]


@st.composite
def _signal(draw: DrawFn, asked: list[Data], terms: list[Term], most: float, weight: int) -> Data:
    risky = most == 5
    levels = sorted(
        draw(st.lists(st.integers(int(risky), int(most)), min_size=3, max_size=3)), reverse=not risky
    )
    more: Data = {"when": draw(st.sampled_from(CONTEXT_CONDITIONS))} if draw(st.integers(0, 3)) == 0 else {}
    source = draw(st.sampled_from([q for q in asked if q["type"] in ("choice", "yes_no")] + terms))
    if isinstance(source, Term):
        shape = draw(st.sampled_from(("curve", "curve", "curve", "steps")))
        xs = draw(st.sampled_from(((0, 2, 7), (-3, 0, 100), (0.5, 1, 12))))
        return signal(
            source.text, weight, **{shape: dict(zip(xs, levels[:: source.sign], strict=True))}, **more
        )
    if source["type"] == "choice":
        return signal(source["id"], weight, levels=dict(zip(source["worse"], levels, strict=True)), **more)
    good, bad = ("no", "yes") if source["worse"] == "yes" else ("yes", "no")
    return signal(source["id"], weight, levels={good: levels[0], bad: levels[2]}, **more)


@st.composite
def rules(draw: DrawFn, asked: list[Data], terms: list[Term], factors: list[tuple[str, str]]) -> list[Data]:
    """Rules whose condition and effect agree on what is worse."""
    made = []
    for number in range(draw(st.integers(0, 5))):
        then = draw(st.sampled_from(("finding", "raise", "lower", "floor", "cap", "action", "partnership")))
        more: Data = {"weight": draw(st.sampled_from(("serious", "caution", "note")))}
        bad = draw(st.booleans())
        if then in ("raise", "lower", "floor", "cap"):
            factor, side = draw(st.sampled_from(factors))
            scale = 20 if side == "strength" else 1
            amount = draw(st.sampled_from((1, 2, 3, 4))) * scale
            bad = (then in ("raise", "floor")) == (side != "strength")
            more |= {"factor": factor, "side": side, ("by" if then in ("raise", "lower") else "at"): amount}
        when = draw(conditions(asked, terms, bad=bad))
        if draw(st.integers(0, 5)) == 0:
            more["effective_from"] = draw(st.sampled_from(("2026-01-01", "2026-03-01", "2027-01-01")))
        made.append(rule(f"r{number}", when, then, **more))
    return made


VERDICTS = (
    ("unsettled", "open_count > 1"),
    ("sound", "highest <= 2"),
    ("good_too", "highest <= 3 and strong_count >= 1"),
    ("on_paper", "evidenced_strong_count >= 1"),
    ("mends", "target_highest <= 2 and extreme_count + high_count + moderate_count >= low_count"),
    ("curable", "curable_count >= 1 and weak_count + fair_count < 3"),
)


@st.composite
def methods(draw: DrawFn) -> Data:
    """A legal method, as data."""
    asked = [draw(directed_question(f"q{number}")) for number in range(draw(st.integers(1, 4)))]
    direct = [found for found in map(term, asked) if found]
    measured, given = draw(measures(direct))
    terms = [t for t in direct if t.text.isidentifier()] + given
    if not terms and not any(q["type"] in ("choice", "yes_no") for q in asked):
        measured, terms = (
            [measure("m0", direct[0].text, "months" if direct[0].group == "months" else "number")],
            [direct[0]._replace(text="m0")],
        )
    risks = [
        risk(f"f{i}", draw(signals(asked, terms, 5)), draw(signals(asked, terms, 5)))
        for i in range(draw(st.integers(1, 2)))
    ]
    benefits = [benefit(f"b{i}", *draw(signals(asked, terms, 100))) for i in range(draw(st.integers(0, 2)))]
    factors = [(r["id"], side) for r in risks for side in ("likelihood", "impact")] + [
        (b["id"], "strength") for b in benefits
    ]
    rows = draw(st.lists(st.sampled_from(VERDICTS), unique=True, max_size=4))
    return method_data(
        [*context_questions(), *asked],
        measures=measured,
        risks=risks,
        benefits=benefits,
        rules=draw(rules(asked, terms, factors)),
        verdicts=[{**ANY_VERDICT, "id": name, "when": when} for name, when in rows] + [ANY_VERDICT],
        actions=draw(catalogue(factors)),
    )


@st.composite
def effects(draw: DrawFn, factors: list[tuple[str, str]]) -> list[Data]:
    """What an action changes."""
    found = draw(st.lists(st.sampled_from(factors), max_size=2, unique=True))
    return [
        {
            "factor": f,
            "side": side,
            "by": draw(st.sampled_from((0.5, 1, 1.5))) * (20 if side == "strength" else 1),
            "reason": REASON,
        }
        for f, side in found
    ]


@st.composite
def catalogue(draw: DrawFn, factors: list[tuple[str, str]]) -> list[Data]:
    """Actions that a method offers."""
    return [
        {
            "id": f"a{i}",
            "title": "-",
            "text": "-",
            "who": "mutual",
            "effort": "small",
            "effects": draw(effects(factors)),
        }
        for i in range(draw(st.integers(0, 2)))
    ]


# -- cases


def grid(asked: Data) -> list[Any]:
    """Values worth trying: the ends, nought, and the points that methods above use."""
    match asked["type"]:
        case "choice":
            return list(asked["options"])
        case "yes_no":
            return ["yes", "no"]
        case "choices":
            return [[], *([option] for option in asked["options"]), list(asked["options"])]
        case "date":
            return ["1900-01-01", "2025-09-01", "2026-03-01", "2031-01-01", "2199-12-31"]
        case "text":
            return ["anything"]
        case _:
            low, high = asked.get("minimum"), asked.get("maximum")
            wide = [
                -1e15 if low is None else low,
                -3.0,
                0.0,
                1e-10,
                1.0,
                2.5,
                3.0,
                7.0,
                1e15 if high is None else high,
            ]
            return sorted(
                {float(x) for x in wide if (low is None or x >= low) and (high is None or x <= high)}
            )


@st.composite
def answers(draw: DrawFn, asked: Data) -> Data | None:
    """An answer in any state; None for unanswered."""
    states = (
        ["value"] * 5 + ["not known", "unanswered"] + ["not_applicable"] * asked.get("not_applicable", False)
    )
    if asked["type"] in ("money", "number", "percent", "months"):
        states.append("range")
    match draw(st.sampled_from(states)):
        case "unanswered":
            return None
        case "not known":
            return {"not_known": True}
        case "not_applicable":
            return {"not_applicable": "none here"}
        case "range":
            low, high = sorted((draw(values(asked)), draw(values(asked))))
            return {"low": low, "high": high}
    return {"value": draw(values(asked))}


def values(asked: Data) -> SearchStrategy[Any]:
    """A value of a question, within its bounds."""
    if asked["type"] in ("money", "number", "percent", "months"):
        low, high = asked.get("minimum", -20), asked.get("maximum", 20)
        return st.sampled_from(grid(asked)) | st.floats(low, high).map(lambda x: round(x, 3))
    return st.sampled_from(grid(asked))


@st.composite
def cases(draw: DrawFn, method: Data) -> Data:
    """A case for a method, as data."""
    documents = [
        {
            "id": f"d{i}",
            "title": "-",
            "grade": grade,
            "date": draw(st.sampled_from((None, "2025-12-31", "2022-01-01"))),
        }
        for i, grade in enumerate(("asserted", "documented", "verified"))
    ]
    given = {}
    for asked in method["questions"]:
        answer = draw(answers(asked))
        if answer is not None:
            given[asked["id"]] = {
                **answer,
                "evidence": draw(st.lists(st.sampled_from(("d0", "d1", "d2")), max_size=1)),
            }
    return case_data(
        given,
        actions=draw(recorded_actions(method)),
        perspective=draw(st.sampled_from(("commissioner", "board"))),
        case={"evidence": documents},
    )


@st.composite
def recorded_actions(draw: DrawFn, method: Data) -> list[Data]:
    """Actions that somebody recorded: of the catalogue or own ones, in every state."""
    factors = [(r["id"], "likelihood") for r in method["risks"]] + [
        (b["id"], "strength") for b in method["benefits"]
    ]
    made = []
    for number in range(draw(st.integers(0, 3))):
        advice = draw(st.sampled_from([None, *(a["id"] for a in method["actions"])]))
        own = draw(effects(factors)) if advice is None or draw(st.booleans()) else []
        state = draw(st.sampled_from(("proposed", "agreed", "in_place")))
        made.append({"id": f"act{number}", "advice": advice, "state": state, "effects": own})
    return made
