"""Asks where a document goes, and proposes a name that says what it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mutualrisk.ui.dialogs.file_name import ask_file_name
from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.reports.progress import Tell


def ask_pdf(parent: QWidget, proposed: Path) -> Path | None:
    """Where the PDF goes; None where the person thinks better of it."""
    kind = translate("Saving", "PDF (*.pdf)")
    return _asked(
        parent, translate("Saving", "Save the PDF"), proposed.with_name(f"{proposed.name}.pdf"), kind
    )


def ask_workbook(parent: QWidget, proposed: Path) -> Path | None:
    """Where the workbook goes."""
    kind = translate("Saving", "Workbook (*.xlsx)")
    title = translate("Saving", "Save the workbook")
    return _asked(parent, title, proposed.with_name(f"{proposed.name}.xlsx"), kind)


def _asked(parent: QWidget, title: str, proposed: Path, kind: str) -> Path | None:
    return ask_file_name(parent, title, proposed, kind, endings=(proposed.suffix,))


def saved(path: Path, data: bytes, tell: "Tell") -> Path:
    """Put a document that is written already into a file, in any thread."""
    from mutualrisk.reports.writing import place  # noqa: PLC0415 - wanted in the worker only

    tell(0.0)
    return place(path, data)


def usual_folder(settings: Path) -> Path:
    """Where documents of a case go that has no file yet."""
    from mutualrisk.store import system  # noqa: PLC0415 - with the first document
    from mutualrisk.store.settings import load_settings  # noqa: PLC0415

    said = load_settings(settings).settings.cases
    return Path(said) if said and Path(said).is_dir() else system.documents_folder()
