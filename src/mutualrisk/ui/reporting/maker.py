"""Who makes the reports, as the settings say, and their logo as a picture that is safe to print."""

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

if TYPE_CHECKING:
    from mutualrisk.reports.letterhead import Letterhead

LARGEST: Final = QSize(900, 350)
"""In pixels: enough for the room that a logo has on paper."""
WIDEST: Final = 8_000
"""A picture with longer sides is none that somebody made for a letterhead."""


class Maker(NamedTuple):
    """The assessor, their organisation, and where its logo lies."""

    assessor: str = ""
    organisation: str = ""
    logo: Path | None = None

    def letterhead(self) -> "Letterhead":
        """What stands on top of the report; reads the logo, so ask in the worker."""
        from mutualrisk.reports.letterhead import Letterhead  # noqa: PLC0415 - wanted in the worker only

        return Letterhead(self.assessor, self.organisation, logo_in(self.logo) if self.logo else b"")


def maker(folder: Path) -> Maker:
    """Who makes reports, as the settings in a folder say."""
    from mutualrisk.store.settings import load_settings  # noqa: PLC0415 - with the page, not before

    said = load_settings(folder).settings
    return Maker(said.assessor, said.organisation, folder / said.logo if said.logo else None)


def logo_in(path: Path) -> bytes:
    """A picture as plain PNG, no larger than it is printed; nothing where it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > WIDEST:
        return b""
    if size.width() > LARGEST.width() or size.height() > LARGEST.height():
        reader.setScaledSize(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return _png(reader.read())


def _png(image: QImage) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload] # Qt's stub forgets that it is a device
    return bytes(held.data().data())
