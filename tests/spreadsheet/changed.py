"""Methods and cases with other numbers in them, drawn from a seed: what people may change in a workbook."""

from random import Random
from typing import Any

from mutualrisk.domain import expression as tree
from mutualrisk.domain.case import EVIDENCE_GRADES, Action, Assessment, Case
from mutualrisk.domain.expression import Node
from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.factor import Benefit, Measure, Risk, Signal
from mutualrisk.domain.method import Method
from mutualrisk.domain.rule import Rule
from mutualrisk.domain.value import Side
from mutualrisk.engine.compile import SCALES
from mutualrisk.engine.spreadsheet.spelling import spelt
from mutualrisk.engine.symbols import symbols


def other_numbers(method: Method, random: Random) -> Method:
    """The method with other weights, levels, points, cut-points, steps, lines and limits."""
    lines: dict[tuple[Node, float], float] = {}
    known = symbols(method)
    low, middle, high = sorted(round(random.uniform(1.5, 20), 2) for _ in range(3))
    fair, strong = sorted(round(random.uniform(5, 95), 1) for _ in range(2))
    ratings = {"moderate": low, "high": middle, "extreme": high, "fair": fair, "strong": strong}
    mitigation = {
        "most_levels": round(random.uniform(0.3, 3), 2),
        "most_points": round(random.uniform(5, 60), 1),
    }
    evidence = {
        "relied_on_from": random.choice(EVIDENCE_GRADES),
        "months_per_grade": round(random.uniform(2, 40), 1),
    }
    return method.model_copy(
        update={
            "ratings": method.ratings.model_copy(update=ratings),
            "mitigation": method.mitigation.model_copy(update=mitigation),
            "evidence": method.evidence.model_copy(update=evidence),
            "risks": tuple(_factor(risk, random) for risk in method.risks),
            "benefits": tuple(_factor(benefit, random) for benefit in method.benefits),
            "measures": tuple(_measure(measure, random) for measure in method.measures),
            "rules": tuple(
                _rule(rule, read_condition(rule.when, known), lines, random) for rule in method.rules
            ),
        }
    )


def _factor(factor: Risk | Benefit, random: Random) -> Any:  # noqa: ANN401 - the same kind
    sides: tuple[Side, ...] = ("likelihood", "impact") if isinstance(factor, Risk) else ("strength",)
    made: dict[str, Any] = {
        side: tuple(_signal(one, side, random) for one in getattr(factor, side)) for side in sides
    }
    return factor.model_copy(update=made)


def _signal(signal: Signal, side: Side, random: Random) -> Signal:
    least, most = SCALES[side]
    weight = signal.weight
    if isinstance(weight, dict):
        changed: Any = {who: _weight(value, random) for who, value in weight.items()}
    else:
        changed = _weight(weight, random)
    scale = random.uniform(0.5, 2)
    update: dict[str, Any] = {"weight": changed}
    for name in ("levels", "curve", "steps"):
        points = getattr(signal, name)
        if points is not None:
            update[name] = {
                (x if name == "levels" else x * scale): round(random.uniform(least, most), 3) for x in points
            }
    return signal.model_copy(update=update)


def _weight(weight: float, random: Random) -> float:
    return round(weight * random.uniform(0.2, 1), 3) if weight > 0 else weight


def _measure(measure: Measure, random: Random) -> Measure:
    if measure.otherwise is None:
        return measure
    return measure.model_copy(update={"otherwise": round(random.uniform(-50, 200), 2)})


def _rule(rule: Rule, node: Node, lines: dict[tuple[Node, float], float], random: Random) -> Rule:
    least, most = SCALES[rule.side or "likelihood"]
    update: dict[str, Any] = {"when": spelt(_other_lines(node, lines, random))}
    if rule.by is not None:
        update["by"] = round(random.uniform(0.01, 1) * (most - least) / 2, 3)
    if rule.at is not None:
        update["at"] = round(random.uniform(least, most), 3)
    return rule.model_copy(update=update)


def _other_lines(node: Node, lines: dict[tuple[Node, float], float], random: Random) -> Node:
    """The condition with other lines; what several conditions compare alike stays alike."""
    match node:
        case tree.Compare(operator, left, right):
            sides = (_other_line(side, node, lines, random) for side in (left, right))
            return tree.Compare(operator, *sides)
        case tree.Logic(operator, items):
            return tree.Logic(operator, tuple(_other_lines(item, lines, random) for item in items))
        case tree.Not(item):
            return tree.Not(_other_lines(item, lines, random))
    return node


def _other_line(side: Node, comparison: Node, lines: dict[tuple[Node, float], float], random: Random) -> Node:
    match side:
        case tree.Number(value):
            key = (comparison, value)
            if key not in lines:
                lines[key] = round(abs(value) * random.uniform(0.3, 1.7) + random.choice((0, 0, 1)), 3)
            return tree.Number(lines[key])
        case tree.Choose(test, then, otherwise):
            parts = (_other_line(part, comparison, lines, random) for part in (then, otherwise))
            return tree.Choose(test, *parts)
    return side


def with_actions(assessment: Assessment, actions: tuple[Action, ...], random: Random) -> Assessment:
    """The assessment with these actions, each in any state."""
    states = ("proposed", "agreed", "in_place")
    moved = tuple(action.model_copy(update={"state": random.choice(states)}) for action in actions)
    return assessment.model_copy(update={"actions": moved})


def one_assessment(case: Case, assessment: Assessment) -> tuple[Case, Assessment]:
    """The case with this assessment alone."""
    return case.model_copy(update={"assessments": (assessment,)}), assessment
