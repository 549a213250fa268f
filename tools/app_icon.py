"""Draws the program's icon in every form that a system asks for, from ``resources/app/app.svg``.

python tools/app_icon.py
"""

import os
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "app" / "app.svg"
SIZES = (16, 32, 48, 128, 256)
"""In pixels, as windows and task bars use them."""
LARGEST = 1024
"""What a Mac's dock wants at twice its density."""


def drawn(size: int) -> Image.Image:
    """The icon in one size."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(held, "PNG")  # type: ignore[call-overload] # Qt's stub forgets that it is a device
    return Image.open(BytesIO(bytes(held.data().data())))


def main() -> None:
    """Write PNG files for the window, and one file each for Windows and macOS."""
    application = QGuiApplication([])
    for size in SIZES:
        drawn(size).save(DRAWING.with_name(f"app-{size}.png"), optimize=True)
    large = drawn(LARGEST)
    smaller = [drawn(size) for size in SIZES]
    smaller[-1].save(ROOT / "packaging" / "windows" / "mutualrisk.ico", append_images=smaller[:-1])
    large.save(ROOT / "packaging" / "macos" / "MutualRisk.icns", append_images=smaller)
    application.quit()


if __name__ == "__main__":
    main()
