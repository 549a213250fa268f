"""Cost against size: made-up methods of 50 to 1,000 questions, as a curve in ``build/bench``."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from tests.small_method import Data, benefit, measure, method, question, risk, rule, signal

from bench import subject
from bench.stopwatch import medians
from bench.table import Row, milliseconds
from mutualrisk.domain.method import Method
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with

SIZES = (50, 100, 200, 400, 700, 1_000)
CASES = 5
WIDTH, HEIGHT, EDGE = 640, 360, 50


class Cost(NamedTuple):
    """Seconds to make a method ready, and to evaluate one assessment of which a fifth is open."""

    questions: int
    prepare: float
    evaluate: float


def rows() -> Iterator[Row]:
    """The ends of the curve; the whole of it goes into files."""
    costs = [cost(size) for size in SIZES]
    subject.BUILD.mkdir(parents=True, exist_ok=True)
    (subject.BUILD / "cost-against-size.csv").write_text(as_csv(costs), encoding="utf-8")
    (subject.BUILD / "cost-against-size.svg").write_text(as_svg(costs), encoding="utf-8")
    small, large = costs[1], costs[-1]
    growth, ratio = large.questions / small.questions, large.evaluate / small.evaluate
    yield Row(
        f"a method of {large.questions:,} questions",
        milliseconds(large.evaluate),
        f"one of {small.questions}",
        milliseconds(small.evaluate),
        f"{ratio:.1f}×",
        f"about {growth:.0f}×, as the size",
        ratio <= 1.5 * growth,
    )


def cost(size: int) -> Cost:
    """What a method of some size costs."""
    under = made_up(size)
    program = prepare(under, "commissioner", "full")
    cases = subject.assessments(CASES, 0.2, under)
    ready, evaluated = medians(
        [
            lambda: prepare(under, "commissioner", "full"),
            lambda: [evaluate_with(program, *one) for one in cases],
        ],
        5,
    )
    return Cost(size, ready, evaluated / CASES)


def made_up(size: int) -> Method:
    """A method of so many questions, with measures, factors and rules in proportion to the real one's."""
    names = [f"q{number}" for number in range(size)]
    asked = [_question(number) for number in range(size)]
    money = [name for name, data in zip(names, asked, strict=True) if data["type"] == "money"]
    pairs = list(pairwise(money))
    measures = [
        measure(f"m_{a}", f"{a} / {b} * 100", "percent", needs=f"{b} > 0", otherwise=0) for a, b in pairs
    ]
    signals = [_signal(data) for data in asked] + [
        signal(m["id"], 20, curve={0: 1, 50: 2, 100: 4, 200: 5}) for m in measures
    ]
    risks = [
        risk(f"r{at}", signals[at : at + 4], signals[at + 4 : at + 7]) for at in range(0, len(signals) - 7, 9)
    ]
    goods = [
        benefit(f"b{at}", *(_strength(one) for one in signals[at : at + 4]))
        for at in range(0, len(signals) - 4, 14)
    ]
    rules = [
        rule(f"f_{m['id']}", f"{m['id']} > 120 and {m['id'][2:]} > 1000", text="It is {" + m["id"] + "}.")
        for m in measures
    ]
    rules += [
        rule(f"g_{name}", f"{name} == yes")
        for name, data in zip(names, asked, strict=True)
        if data["type"] == "yes_no"
    ]
    return method(asked, measures=measures, risks=risks, benefits=goods, rules=rules)


def _question(number: int) -> Data:
    more: dict[str, Any] = {"visible_when": f"q{number - number % 8} == yes"} if number % 8 == 5 else {}
    kind = ("yes_no", "money", "choice", "percent")[number % 4]
    if kind == "choice":
        more["options"] = "alpha beta gamma delta"
    return question(f"q{number}", kind, **({"minimum": 0} if kind in ("money", "percent") else {}), **more)


def _signal(asked: Data) -> Data:
    if asked["type"] == "choice":
        return signal(asked["id"], 20, levels={"alpha": 1, "beta": 2, "gamma": 3.5, "delta": 5})
    if asked["type"] == "yes_no":
        return signal(asked["id"], 20)
    return signal(asked["id"], 20, curve={0: 1, 30: 2, 70: 4, 1e6: 5})


def _strength(one: Data) -> Data:
    shape = "levels" if "levels" in one else "curve"
    return {**one, shape: {key: level * 20 - 10 for key, level in one[shape].items()}}


def label(one: Cost) -> str:
    """What stands at a spot of the picture."""
    return f"{one.questions}: {one.evaluate * 1e3:.1f} ms"


def as_csv(costs: list[Cost]) -> str:
    """The curve as a table."""
    lines = [f"{one.questions},{one.prepare * 1e3:.3f},{one.evaluate * 1e3:.3f}" for one in costs]
    return "\n".join(["questions,prepare_ms,evaluate_ms", *lines, ""])


def as_svg(costs: list[Cost]) -> str:
    """The curve as a picture: milliseconds of one evaluation over questions."""
    across, up = max(one.questions for one in costs), max(one.evaluate for one in costs)
    spots = [
        (
            EDGE + one.questions / across * (WIDTH - 2 * EDGE),
            HEIGHT - EDGE - one.evaluate / up * (HEIGHT - 2 * EDGE),
        )
        for one in costs
    ]
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in spots)
    words = "".join(
        f'<text x="{x:.1f}" y="{y - 10:.1f}" text-anchor="middle">{label(one)}</text>'
        for (x, y), one in zip(spots, costs, strict=True)
    )
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in [(EDGE, HEIGHT - EDGE), *spots])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">'
        f"<title>One evaluation, in milliseconds, over the number of questions</title>"
        f'<path d="M{EDGE},{EDGE} V{HEIGHT - EDGE} H{WIDTH - EDGE}" fill="none" stroke="#555"/>'
        f'<polyline points="{line}" fill="none" stroke="#1d5c8f" stroke-width="2"/>{dots}{words}</svg>\n'
    )
