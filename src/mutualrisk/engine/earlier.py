"""The assessment before one: of the same organisation, asked the same, some time ago."""

from datetime import date

from mutualrisk.domain.case import Assessment, Case

APART = 90
"""Days between two times. What is nearer is the same time, as others saw it."""


def earlier(case: Case, assessment: Assessment) -> Assessment | None:
    """The last assessment before this one that can be set beside it; None where there is none."""
    alike = [
        one
        for one in case.assessments
        if _days(one.date, assessment.date) >= APART
        and (one.organisation, one.perspective, one.depth)
        == (assessment.organisation, assessment.perspective, assessment.depth)
    ]
    return max(alike, key=lambda one: one.date, default=None)


def _days(first: str, second: str) -> int:
    """How many days lie between two dates; none where one of them is no date."""
    try:
        return (date.fromisoformat(second) - date.fromisoformat(first)).days
    except ValueError:
        return 0
