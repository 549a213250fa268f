"""The checks of a method: what must hold before anyone is judged by it.

Errors keep a method from being used; warnings are shown and it works. Each fault says where, what and how to
mend it.
"""

from collections.abc import Iterator
from itertools import islice

from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES
from mutualrisk.engine.method_checks import (
    claims,
    cover,
    dates,
    decision,
    directions,
    filled,
    formulas,
    ids,
    rated,
    reach,
    reading,
    readings,
    scales,
    sources,
    use,
    wordings,
)
from mutualrisk.engine.method_checks.answer_space import Spaces
from mutualrisk.engine.method_checks.authors import check_author_cases
from mutualrisk.engine.method_checks.checked import Checked, WhereIs
from mutualrisk.engine.method_checks.search import Budget

__all__ = ["check_author_cases", "check_method"]

_SHAPES = (
    ids.check,
    use.asked_of_nobody,
    use.put_to_others,
    formulas.check,
    dates.check,
    scales.check,
    readings.check,
    directions.check,
    filled.check,
    sources.check,
    claims.check,
    wordings.check,
    reading.check,
)

MOST_EACH = 50
"""How many faults of one kind are listed. Nobody mends more at a time, and the work stays bounded."""

MOST_WORK = 5_000_000
"""How many steps all searches together may take."""


def check_method(method: Method, where: WhereIs) -> tuple[Issue, ...]:
    """Every fault of a method, errors first. What can be reached is only asked of a method without errors."""
    checked = Checked(method, where)
    issues = [issue for check in _SHAPES for issue in islice(check(checked), MOST_EACH)]
    if not any(issue.severity == "error" for issue in issues):
        issues += _reached(checked)
    return tuple(sorted(dict.fromkeys(issues), key=lambda issue: (issue.severity != "error", issue.place)))


def _reached(checked: Checked) -> Iterator[Issue]:
    budget = Budget(MOST_WORK)
    try:
        full = tuple(Spaces(checked.method, perspective, "full", budget) for perspective in PERSPECTIVES)
        short = tuple(
            Spaces(checked.method, perspective, "screening", budget) for perspective in PERSPECTIVES
        )
    except Faulty as fault:
        yield from fault.issues
        return
    yield from islice(cover.check(checked, full), MOST_EACH)
    yield from islice(reach.check(checked, full), MOST_EACH)
    yield from islice(reach.screened(checked, short), MOST_EACH)
    yield from islice(use.check(checked, full), MOST_EACH)
    yield from islice(decision.check(checked, full), MOST_EACH)
    for spaces in full:
        yield from islice(rated.check(checked, spaces), MOST_EACH)
