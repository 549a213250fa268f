"""A method that somebody wrote or changed: broken ones are refused before a case is judged by them."""

from itertools import islice

from mutualrisk.domain.issue import Faulty
from mutualrisk.engine.method_checks import dates, formulas, ids, scales, wordings
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.store.method_files import LoadedMethod

MOST = 50
"""How many faults are listed."""

_NEEDED = (ids.check, formulas.check, dates.check, scales.check, wordings.check)
"""The checks without which a case could bring the engine down. ``check-method`` makes all of them."""


def refuse_broken(loaded: LoadedMethod) -> None:
    """Raise Faulty with the errors that keep a method from being used."""
    checked = Checked(loaded.method, loaded.places)
    found = (issue for check in _NEEDED for issue in check(checked))
    errors = tuple(islice((issue for issue in found if issue.severity == "error"), MOST))
    if errors:
        raise Faulty(*errors)
