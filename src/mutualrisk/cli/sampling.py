"""``sample``: the worked samples that come with the program, evaluated and written as documents."""

from pathlib import Path

from mutualrisk import resources
from mutualrisk.cli import cases, faults, page
from mutualrisk.cli.page import Heading, Line
from mutualrisk.cli.reporting import Kinds, documents


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
    blocks = [Heading(opened.case.title or path.stem)]
    names = {organisation.id: organisation.name for organisation in opened.case.organisations}
    for assessment in opened.case.assessments:
        verdict = opened.result(assessment).verdict
        blocks.append(Line(f"{names[assessment.organisation]}: {verdict.title}", "bold"))  # type: ignore[arg-type]
    page.show(
        [*blocks, *(Line(str(written)) for written in documents(opened, out, Kinds(pdf=True, xlsx=True)))]
    )
