"""A circle that fills with what is done."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mutualrisk.ui.theme import Look

Progress = Literal["empty", "begun", "done"]


def paint_progress(painter: QPainter, look: Look, centre: QPointF, progress: Progress) -> None:
    """Draw it empty, half or full."""
    radius = look.px(5)
    accent = look.colour("accent" if progress != "empty" else "second_ink")
    circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(accent, max(look.px(1.5), 1)))
    painter.setBrush(accent if progress == "done" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if progress == "begun":
        painter.setBrush(accent)
        painter.drawPie(circle, 90 * 16, 180 * 16)
