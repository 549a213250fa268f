"""Icons: one set of line drawings, in the theme's colours and as sharp as each screen."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from mutualrisk import resources


class Tints(NamedTuple):
    """The colours of one icon in its three states."""

    normal: str
    disabled: str
    selected: str


@lru_cache(maxsize=512)
def icon(name: str, tints: Tints, size: int, air: int = 0) -> QIcon:
    """An icon, drawn once for each density among the screens that are connected, then tinted.

    ``air`` is how much wider than the drawing it is, on its right.
    """
    made = QIcon()
    for ratio in _densities():
        drawn = _widened(pixmap(name, tints.normal, size, ratio), air)
        made.addPixmap(drawn, QIcon.Mode.Normal)
        for mode, colour in zip((QIcon.Mode.Disabled, QIcon.Mode.Selected), tints[1:], strict=True):
            made.addPixmap(_tinted(drawn, colour), mode)
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon as a picture for one density of pixels."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a library that only icons need

    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(_drawing(name).replace("currentColor", colour).encode()).render(painter)
    painter.end()
    return made


def paint(painter: QPainter, place: QRectF, name: str, colour: str) -> None:
    """Draw an icon with a painter, as sharp as what it paints on."""
    drawn = pixmap(name, colour, round(place.width()), painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(round(place.x()), round(place.y())), drawn)


def _widened(drawn: QPixmap, air: int) -> QPixmap:
    if not air:
        return drawn
    ratio = drawn.devicePixelRatio()
    made = QPixmap(drawn.size() + QSize(round(air * ratio), 0))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return made


def _tinted(drawn: QPixmap, colour: str) -> QPixmap:
    made = QPixmap(drawn)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), QColor(colour))
    painter.end()
    return made


def _densities() -> list[float]:
    """The densities of the screens; 2 stands for pictures that are made without one."""
    return sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    # Lucide's line of 2 on 24 is heavy beside Source Sans at this size.
    text = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')
