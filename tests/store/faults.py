"""What loaders say of supplied data, for tests to look at."""

from collections.abc import Callable

from mutualrisk.domain.issue import Faulty, Issue


def issues_of(action: Callable[[], object]) -> tuple[Issue, ...]:
    """The issues that an action raises, each with a place and a remedy; none where it went well.

    Whatever else an action raises is a bug, and fails the test.
    """
    try:
        action()
    except Faulty as fault:
        ill_said = [issue for issue in fault.issues if not (issue.what and issue.remedy and issue.place.file)]
        if ill_said or not fault.issues:
            raise AssertionError(f"no place or no remedy: {ill_said}") from fault
        return fault.issues
    return ()
