"""``evaluate``: what the assessments of a case say, on one page each or as one document."""

from pathlib import Path

from mutualrisk.cli import cases, page, profile
from mutualrisk.cli.choosing import assessments


def run(path: Path, assessment: str | None, method: Path | None, *, as_json: bool) -> int:
    """Evaluate the case at a path."""
    opened = cases.sound(path, method)
    chosen = assessments(opened.case, assessment)
    if as_json:
        from mutualrisk.cli import result_document  # noqa: PLC0415 - a page does not need it

        page.write(result_document.text(opened.method, [opened.result(one) for one in chosen]))
        return 0
    page.show(block for one in chosen for block in profile.blocks(opened, one, opened.result(one)))
    return 0
