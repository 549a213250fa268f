"""The logo on a letterhead: small enough for print, and left out where it is no picture."""

from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from mutualrisk.reports.pdf.paper import Paper
from mutualrisk.reports.pdf.voice import Piece

LARGEST = (900, 350)
"""In pixels: three for each that a good printer shows of it."""
MOST = 60_000_000
"""More pixels are no logo, and would fill the memory."""
FORMATS = ("PNG", "JPEG")
NO_PICTURE = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    SyntaxError,
    ValueError,
)
"""What Pillow raises at bytes that are broken or far too much."""


class Logo(Piece):
    """A picture beside the lines of a masthead, as high as they are."""

    tallest, widest = 28.0, 72.0

    def __init__(self, picture: Image.Image) -> None:
        super().__init__()
        self.picture = ImageReader(picture)
        wide, high = picture.size
        scale = min(self.tallest / high, self.widest / wide)
        self.width, self.height = wide * scale, high * scale

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its own size."""
        return self.width, self.height

    def paint(self, canvas: Paper) -> None:
        """The picture; what is see-through shows the paper."""
        canvas.drawImage(self.picture, 0, 0, self.width, self.height, mask="auto")


def logo(data: bytes) -> Logo | None:
    """The logo, if these bytes are one: a report without it is better than none."""
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as picture:
            return Logo(_small(picture)) if picture.width * picture.height <= MOST else None
    except NO_PICTURE:
        return None


def _small(picture: Image.Image) -> Image.Image:
    """The picture in the colours of a screen, no larger than print needs it."""
    picture.draft("RGB", LARGEST)
    through = "A" in picture.getbands() or "transparency" in picture.info
    made = picture.convert("RGBA" if through else "RGB")
    made.thumbnail(LARGEST)
    return made
