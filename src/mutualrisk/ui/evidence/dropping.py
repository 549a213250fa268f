"""Files that are dragged onto a page as documents. Cases are left to the window, which opens them."""

from PySide6.QtCore import QMimeData

CASES = (".mutualrisk", ".yaml", ".yml", ".json")


def documents(dragged: QMimeData) -> list[str]:
    """The dragged files, where none of them is a case."""
    files = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
    return [] if any(file.lower().endswith(CASES) for file in files) else files
