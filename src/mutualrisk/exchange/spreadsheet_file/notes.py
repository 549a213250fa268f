"""What a person should know of a workbook before believing it: macros, links elsewhere, what is hidden."""

from collections.abc import Collection, Iterator, Sequence

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.exchange.spreadsheet_file.book import Sheet


def notes(file: str, members: Collection[str], sheets: Sequence[Sheet]) -> tuple[Issue, ...]:
    """The notes on a workbook of these members (in small letters) and sheets."""
    return tuple(_notes(file, members, sheets))


def _notes(file: str, members: Collection[str], sheets: Sequence[Sheet]) -> Iterator[Issue]:
    place = Place(file)
    if any(name.endswith("vbaproject.bin") or name.startswith(("basic/", "scripts/")) for name in members):
        yield warning("The workbook has macros. None was run.", "Only what is in its cells was read.", place)
    if any("externallinks/" in name for name in members):
        what = "Some cells take their values from other files, which were not opened."
        yield warning(what, "The values were read as they were saved; check that they are up to date.", place)
    hidden = [sheet.name for sheet in sheets if sheet.hidden]
    if hidden:
        said = ", ".join(f"“{name}”" for name in hidden[:3]) + (" and more" if len(hidden) > 3 else "")  # noqa: PLR2004
        what = f"The workbook has hidden sheets: {said}."
        yield warning(what, "Unhide them to see what they hold.", place)
