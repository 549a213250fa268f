"""``document-method``: all that a method asks, weighs and says, as Markdown for people to read."""

from pathlib import Path

from mutualrisk.cli import page
from mutualrisk.cli.streams import harmless
from mutualrisk.reports.method_document import document
from mutualrisk.store import methods


def run(folder: Path | None) -> int:
    """Write the method of a folder, or the program's own, on standard output."""
    lines = document(methods.method_in(folder)).split("\n")
    page.write("\n".join(map(harmless, lines)))
    return 0
