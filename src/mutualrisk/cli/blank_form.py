"""``questionnaire``: the questions as a form to print, without any case."""

from pathlib import Path

from mutualrisk.cli import page
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.store import methods


def run(out: Path, perspective: Perspective, depth: Depth, folder: Path | None) -> int:
    """Write the form for a perspective and a depth, and name it."""
    from mutualrisk.reports.pdf.document import pdf  # noqa: PLC0415 - loads much that other commands do without
    from mutualrisk.reports.questionnaire import questionnaire  # noqa: PLC0415 - the same
    from mutualrisk.reports.writing import place  # noqa: PLC0415 - the same

    program = methods.judge_in_use(folder).program(perspective, depth)
    page.write(str(place(out, pdf(questionnaire(program)))))
    return 0
