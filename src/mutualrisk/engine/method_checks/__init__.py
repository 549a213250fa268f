"""The checks of a method: what must hold before anyone is judged by it.

Errors keep a method from being used; warnings are shown and it works. Each fault says where, what and how to
mend it.
"""

from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.domain.method import Method
from mutualrisk.engine.method_checks import claims, directions, formulas, ids, reach, reading, scales, sources
from mutualrisk.engine.method_checks.checked import Checked, WhereIs

_SHAPES = (ids.check, formulas.check, scales.check, directions.check, sources.check, claims.check, reading.check)


def check_method(method: Method, where: WhereIs) -> tuple[Issue, ...]:
    """Every fault of a method, errors first. What can be reached is only asked of a method without errors."""
    checked = Checked(method, where)
    issues = [issue for check in _SHAPES for issue in check(checked)]
    if not any(issue.severity == "error" for issue in issues):
        issues += _reached(checked)
    return tuple(sorted(issues, key=lambda issue: (issue.severity != "error", issue.place)))


def _reached(checked: Checked) -> list[Issue]:
    try:
        return list(reach.check(checked))
    except Faulty as fault:
        return list(fault.issues)
