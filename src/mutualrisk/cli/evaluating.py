"""``evaluate``: what the assessments of a case say, on one page each or as one document."""

from collections.abc import Iterator
from pathlib import Path

from mutualrisk.cli import cases, page, profile
from mutualrisk.cli.cases import Opened
from mutualrisk.cli.choosing import assessments
from mutualrisk.cli.page import Block
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.result import Result


def run(path: Path, assessment: str | None, method: Path | None, *, as_json: bool) -> int:
    """Evaluate the case at a path."""
    opened = cases.sound(path, method)
    chosen = assessments(opened.case, assessment)
    if as_json:
        from mutualrisk.cli import result_document  # noqa: PLC0415 - a page does not need it

        page.write(result_document.text(opened.method, [opened.result(one) for one in chosen]))
        return 0
    page.show(_pages(opened, [(one, opened.result(one)) for one in chosen]))
    return 0


def _pages(opened: Opened, results: list[tuple[Assessment, Result]]) -> Iterator[Block]:
    """A list of the assessments where there are several, then a page for each."""
    if len(results) > 1:
        yield from profile.overview(opened, results)
    for assessment, result in results:
        yield from profile.blocks(opened, assessment, result)
