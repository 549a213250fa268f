"""``sample``: the worked samples that come with the program, evaluated and written as documents."""

from pathlib import Path

from mutualrisk import resources
from mutualrisk.cli import cases, faults, page, profile
from mutualrisk.cli.page import Line
from mutualrisk.cli.reporting import Asked, documents
from mutualrisk.domain.case import Assessment, Case


def run(out: Path) -> int:
    """Write the documents of every sample, with their verdicts."""
    found = sorted(resources.path("samples").glob("*.yaml")) if resources.path("samples").is_dir() else []
    if not found:
        faults.say("warning", "No samples are installed, so there is nothing to show.")
    for path in found:
        _shown(path, out)
    return 0


def _shown(path: Path, out: Path) -> None:
    opened = cases.sound(path)
    results = [(one, opened.result(one)) for one in opened.case.assessments]
    page.show([*profile.overview(opened, results), Line("")])
    page.show(Line(str(written)) for written in documents(opened, [_latest(opened.case)], out, Asked()))


def _latest(case: Case) -> Assessment:
    """The latest assessment of the first organisation: the one that a reader would ask for."""
    mine = [one for one in case.assessments if one.organisation == case.organisations[0].id]
    return max(mine or case.assessments, key=lambda one: one.date)
