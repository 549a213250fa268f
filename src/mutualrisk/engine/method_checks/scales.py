"""Scales: weights that add up, cut-points that rise, bounds in their order, effects that are whole."""

from collections.abc import Iterator

from mutualrisk.domain.issue import Issue
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.rule import LEVEL_EFFECTS, Rule
from mutualrisk.domain.value import PERSPECTIVES, Perspective, Side
from mutualrisk.engine.compile import SCALES, weight_for
from mutualrisk.engine.method_checks.checked import Checked, Keys

WHOLE = 100.0
NEAR_ENOUGH = 1e-6
MOST_IN_SCREENING = 15
FEWEST_OPTIONS = 2


def check(checked: Checked) -> Iterator[Issue]:
    """Faults of bounds, weights, cut-points and effects."""
    for question in checked.method.questions:
        yield from _question(checked, question)
    yield from _screening(checked)
    yield from _weights(checked)
    yield from _cuts(checked)
    for rule in checked.method.rules:
        yield from _effect(checked, rule)
    yield from _stated_effects(checked)
    yield from _figures(checked)


def _question(checked: Checked, question: Question) -> Iterator[Issue]:
    keys = ("questions", question.id)
    chooses = question.type in ("choice", "choices")
    if chooses and len(question.options) < FEWEST_OPTIONS:
        remedy = "Add options, or ask yes or no."
        yield checked.error((*keys, "options"), "A choice needs two options or more.", remedy)
    if question.options and not chooses:
        what = f"A question of type {question.type} has no options."
        yield checked.error((*keys, "options"), what, "Remove them, or make it a choice.")
    yield from _bounds(checked, question)
    if not _worse_fits(question):
        chosen = "Name each option once, from best to worst."
        remedy = (
            chosen if question.type == "choice" else "Say higher or lower for numbers, yes or no for yes/no."
        )
        yield checked.error(
            (*keys, "worse"), f"`worse` does not fit a question of type {question.type}.", remedy
        )


def _bounds(checked: Checked, question: Question) -> Iterator[Issue]:
    keys = ("questions", question.id, "minimum")
    least, most = question.minimum, question.maximum
    if (least is not None or most is not None) and question.type not in NUMERIC:
        what = f"A question of type {question.type} has no minimum or maximum."
        yield checked.error(keys, what, "Remove it, or ask for a number.")
    elif least is not None and most is not None and least >= most:
        yield checked.error(keys, "The minimum is not below the maximum.", "Exchange the two, or mend one.")


def _worse_fits(question: Question) -> bool:
    if question.worse is None:
        return True
    if question.type == "choice":
        return isinstance(question.worse, tuple) and sorted(question.worse) == sorted(question.options)
    if question.type == "yes_no":
        return question.worse in ("yes", "no")
    return question.worse in ("higher", "lower") and (question.type in NUMERIC or question.type == "date")


def _screening(checked: Checked) -> Iterator[Issue]:
    for perspective in PERSPECTIVES:
        asked = [q for q in checked.method.questions if perspective in q.asks and q.depth == "screening"]
        if len(asked) > MOST_IN_SCREENING:
            what = f"The screening asks a {perspective} {len(asked)} questions."
            remedy = f"Keep at most {MOST_IN_SCREENING}: give the others `depth: full`."
            yield checked.error(("questions", asked[MOST_IN_SCREENING].id), what, remedy)


def _weights(checked: Checked) -> Iterator[Issue]:
    sums: dict[tuple[Keys, Perspective], float] = {}
    for stated in checked.signals:
        weights = {perspective: weight_for(stated.signal.weight, perspective) for perspective in PERSPECTIVES}
        if min(weights.values()) < 0:
            remedy = "Weights are per cent of their side; turn the levels round instead."
            yield checked.error((*stated.keys, "weight"), "A weight is below nothing.", remedy)
            continue
        for perspective in stated.factor.asks:
            key = (stated.keys[:3], perspective)
            sums[key] = sums.get(key, 0.0) + weights[perspective]
    for (keys, perspective), total in sums.items():
        if abs(total - WHOLE) > NEAR_ENOUGH:
            what = (
                f"The weights of {keys[1]}, {keys[2]}, add up to {total:g} for a {perspective}, not to 100."
            )
            yield checked.warning(keys, what, "Change one of them. Until then they are scaled to 100.")
    yield from _sides(checked)


def _sides(checked: Checked) -> Iterator[Issue]:
    """Sides on which nothing counts: the factor could never be rated."""
    sides = [(("risks", r.id, "likelihood"), r.likelihood) for r in checked.method.risks]
    sides += [(("risks", r.id, "impact"), r.impact) for r in checked.method.risks]
    sides += [(("benefits", b.id, "strength"), b.strength) for b in checked.method.benefits]
    for keys, signals in sides:
        if not signals:
            what = f"Nothing says anything about the {keys[2]} of {keys[1]}."
            yield checked.error(keys, what, "Give it a signal.")


def _cuts(checked: Checked) -> Iterator[Issue]:
    cuts = checked.method.ratings
    if not 1 < cuts.moderate < cuts.high < cuts.extreme <= SCALES["impact"][1] ** 2:
        what = "The cut-points do not rise from above 1 to at most 25."
        yield checked.error(("ratings",), what, "Put moderate below high below extreme.")
    if not 0 < cuts.fair < cuts.strong <= WHOLE:
        what = "The cut-points of benefits do not rise between 0 and 100."
        yield checked.error(("ratings",), what, "Put fair below strong.")


def _effect(checked: Checked, rule: Rule) -> Iterator[Issue]:
    keys = ("rules", rule.id)
    if rule.then not in LEVEL_EFFECTS:
        yield from _no_level(checked, rule, keys)
        return
    step, other = (rule.by, rule.at) if rule.then in ("raise", "lower") else (rule.at, rule.by)
    if rule.factor is None or rule.side is None or step is None or other is not None:
        what = f"A rule that does {rule.then!r} is not whole."
        yield checked.error(keys, what, "Give factor, side and `by` (raise, lower) or `at` (floor, cap).")
        return
    yield from _side(checked, (*keys, "side"), rule.factor, rule.side)
    least, most = SCALES[rule.side]
    if rule.at is not None and not least <= rule.at <= most:
        what = f"The level lies outside {least:g} to {most:g}."
        yield checked.error((*keys, "at"), what, "Keep it on the scale of the side.")
    if rule.about == "tender":
        what = "A finding on the tender never moves a factor of the bidder."
        yield checked.error((*keys, "about"), what, "Make it a finding, or say what it is about.")


def _no_level(checked: Checked, rule: Rule, keys: Keys) -> Iterator[Issue]:
    if rule.factor or rule.side or rule.by is not None or rule.at is not None:
        what = f"A rule that does {rule.then!r} moves no level."
        remedy = "Remove factor, side, by and at, or choose raise, lower, floor or cap."
        yield checked.error(keys, what, remedy)
    wanted = {
        "action": {action.id for action in checked.method.actions},
        "partnership": {form.id for form in checked.method.partnerships},
    }
    if rule.then in wanted and not wanted[rule.then] & set(rule.advice):
        what = f"The rule recommends no {rule.then}."
        yield checked.error((*keys, "advice"), what, "Name it in `advice`, or let the rule be a finding.")


def _side(checked: Checked, keys: Keys, factor: str, side: Side) -> Iterator[Issue]:
    """A side that the factor does not have. A factor that is not there at all is found elsewhere."""
    risks, benefits = checked.method.risks, checked.method.benefits
    is_benefit = any(benefit.id == factor for benefit in benefits)
    is_known = is_benefit or any(risk.id == factor for risk in risks)
    if is_known and (side == "strength") != is_benefit:
        what = "Risks have likelihood and impact, benefits have strength."
        yield checked.error(keys, what, "Name a side that the factor has.")


def _stated_effects(checked: Checked) -> Iterator[Issue]:
    for action in checked.method.actions:
        for number, effect in enumerate(action.effects):
            keys = ("actions", action.id, "effects", number, "side")
            yield from _side(checked, keys, effect.factor, effect.side)


def _figures(checked: Checked) -> Iterator[Issue]:
    for benchmark in checked.method.benchmarks:
        keys = ("benchmarks", benchmark.id)
        given = [x for x in (benchmark.low, benchmark.typical, benchmark.high) if x is not None]
        if not given:
            what = "The benchmark gives no figure."
            yield checked.error(keys, what, "Give low, typical or high, or make it a note.")
        if given != sorted(given):
            what = "Low, typical and high do not rise."
            yield checked.error(keys, what, "Put the smallest in low and the largest in high.")
