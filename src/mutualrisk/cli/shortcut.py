"""The plainest and most frequent line, ``evaluate CASE``, understood without loading Typer.

It saves an eighth of the time of such a line. Whatever else is typed, wrong use included, is for Typer.
"""

from collections.abc import Callable
from functools import partial
from os.path import isfile
from pathlib import Path

_OPTIONS = {(): False, ("--json",): True}
"""What may follow the name of the case, and whether it asks for JSON."""


def of(words: list[str]) -> Callable[[], int] | None:
    """The command that the words plainly mean, if they do."""
    command, case, rest = words[:1], "".join(words[1:2]), tuple(words[2:])
    if command != ["evaluate"] or rest not in _OPTIONS or case.startswith("-"):
        return None
    if not isfile(case):  # noqa: PTH113 - a path would raise where the name is too long
        return None
    return partial(_evaluate, Path(case), as_json=_OPTIONS[rest])


def _evaluate(case: Path, *, as_json: bool) -> int:
    from mutualrisk.cli import evaluating, faults  # noqa: PLC0415 - as every command, it loads what it needs

    return faults.shown(partial(evaluating.run, case, None, None, as_json=as_json))
