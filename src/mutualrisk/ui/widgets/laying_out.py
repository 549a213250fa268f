"""Lays out at once what Qt would lay out step by step, with a picture of each step in between."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent

DEEPEST: Final = 12
"""Parts within parts of a page; what lies deeper is laid out after the picture, as Qt does it."""


def lay_out() -> None:
    """Lay out all that asks for it, and what holds it in turn, so that the next picture shows the end."""
    for _ in range(DEEPEST):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
