"""The few settings that a window needs before it is drawn, read without loading anything else."""

import contextlib
import json
import re
from pathlib import Path
from typing import Final, Literal, NamedTuple, cast, get_args

Theme = Literal["system", "light", "dark", "high_contrast"]
"""How the window looks; ``system`` follows the desktop."""

THEMES: Final[tuple[Theme, ...]] = get_args(Theme)
SMALLEST_TEXT: Final = 100
LARGEST_TEXT: Final = 200
"""How large texts are, in per cent."""

LANGUAGE: Final = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"
"""What the code of a language looks like: cy, en-GB."""

GEOMETRY: Final = r"^[A-Za-z0-9+/=]{0,4000}$"
"""What a window's place looks like."""

SETTINGS: Final = "settings.json"
"""The name of the file of settings in its folder."""


class FirstLook(NamedTuple):
    """How the first window looks, and what it speaks."""

    theme: Theme = "system"
    text_size: int = SMALLEST_TEXT
    language: str = "en"
    geometry: str = ""
    """Where the window last stood, in its own words."""


def first_look(folder: Path) -> FirstLook:
    """What the settings in a folder say; the usual where they say nothing sensible."""
    usual = FirstLook()
    try:
        fields = json.loads((folder / SETTINGS).read_bytes())
    except (OSError, ValueError, RecursionError):
        return usual
    fields = fields if isinstance(fields, dict) else {}
    theme, size = fields.get("theme"), fields.get("text_size")
    if not isinstance(size, int) or isinstance(size, bool) or not SMALLEST_TEXT <= size <= LARGEST_TEXT:
        size = usual.text_size
    language = fields.get("language")
    if not isinstance(language, str) or not re.fullmatch(LANGUAGE, language):
        language = usual.language
    geometry = fields.get("geometry")
    if not isinstance(geometry, str) or not re.fullmatch(GEOMETRY, geometry):
        geometry = usual.geometry
    return FirstLook(cast("Theme", theme) if theme in THEMES else usual.theme, size, language, geometry)


def keep_geometry(folder: Path, geometry: str) -> None:
    """Remember where the window last stood, beside what is set; raises :class:`Faulty` on a full disk.

    A program that only showed its start page ends with this, so it loads no more than its start did.
    """
    from mutualrisk.store.json_text import write_json  # noqa: PLC0415 - not before the first window
    from mutualrisk.store.replacing import replace_file  # noqa: PLC0415

    try:
        fields = json.loads((folder / SETTINGS).read_bytes())
    except (OSError, ValueError, RecursionError):
        fields = {}
    if not isinstance(fields, dict) or fields.get("geometry") == geometry:
        return
    with contextlib.suppress(OSError):  # what hinders it hinders the file too, and is said there
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    text = write_json({**fields, "geometry": geometry})
    replace_file(folder / SETTINGS, lambda file: file.write(text.encode()), keep=False)
