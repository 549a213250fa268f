"""What a user has set, in one typed model from which the settings page is made.

The model gives each field its default and bounds, and the group of the page that it stands in; its title and
help are the window's, by the field's name. Nothing here is ever taken from the system: no login, no machine.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

from mutualrisk.domain.field import Field
from mutualrisk.domain.issue import Faulty, Issue, Place, error, warning
from mutualrisk.domain.value import Perspective, Value
from mutualrisk.store.document import shown
from mutualrisk.store.first_look import GEOMETRY, LANGUAGE, LARGEST_TEXT, SETTINGS, SMALLEST_TEXT, Theme
from mutualrisk.store.json_text import write_json
from mutualrisk.store.replacing import replace_file
from mutualrisk.store.text_file import read_bytes

Fields = dict[str, Any]
Step = Callable[[Fields], Fields]
Group = Literal["you", "look", "cases", "hidden"]

STEPS: tuple[Step, ...] = ()
"""The first step takes version 1 to version 2, and so on, as for cases. None yet."""

VERSION = len(STEPS) + 1

_LONGEST = 1_000_000
_LARGEST_LOGO = 5_000_000
_LOGOS = {".png": b"\x89PNG", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


class Settings(Value):
    """Everything that can be set. ``hidden`` fields are kept by the window itself."""

    version: int = Field(default=VERSION, group="hidden")
    assessor: str = Field(default="", max_length=200, group="you")
    organisation: str = Field(default="", max_length=200, group="you")
    logo: str = Field(default="", pattern=r"^(logo-[0-9a-f]{8}\.(png|jpe?g))?$", group="you")
    """The name of the picture in the settings' folder: see :func:`kept_logo`."""
    perspective: Perspective = Field(default="commissioner", group="you")
    theme: Theme = Field(default="system", group="look")
    text_size: int = Field(
        default=SMALLEST_TEXT,
        ge=SMALLEST_TEXT,
        le=LARGEST_TEXT,
        multiple_of=5,
        group="look",
    )
    language: str = Field(default="en", pattern=LANGUAGE, group="look")
    """Of the window and of methods that are translated; what is already open changes at the next start."""
    cases: str = Field(default="", max_length=2_000, group="cases")
    """The folder in which the window looks for cases first; "" for the user's documents."""
    method: str = Field(default="", max_length=2_000, group="cases")
    """The id of a method that comes with the program, or a method's folder; "" for the usual one."""
    tour_seen: bool = Field(default=False, group="hidden")
    geometry: str = Field(default="", pattern=GEOMETRY, group="hidden")
    """Where the window last stood, in the window's own words."""


class Loaded(NamedTuple):
    """The settings, and what could not be used of them."""

    settings: Settings
    issues: tuple[Issue, ...] = ()


def load_settings(folder: Path, steps: Sequence[Step] = STEPS) -> Loaded:
    """The settings in a folder. What is damaged or unknown falls back to the usual, and a copy is kept."""
    path = folder / SETTINGS
    if not path.exists():
        return Loaded(Settings())
    try:
        fields = json.loads(read_bytes(path, _LONGEST))
    except (Faulty, ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        return Loaded(Settings(), (_kept(path, "They cannot be read."),))
    return _understood(path, fields, steps)


def save_settings(folder: Path, settings: Settings) -> None:
    """Save all of them or nothing; raises :class:`Faulty` where the disk is full or may not be written."""
    _make(folder)
    text = write_json(settings.model_dump(mode="json"))
    replace_file(folder / SETTINGS, lambda file: file.write(text.encode()), keep=False)


def kept_logo(folder: Path, picture: Path) -> str:
    """Copy a logo into the settings' folder, where nobody moves or deletes it, and say its name there."""
    data = read_bytes(picture, _LARGEST_LOGO)
    suffix = picture.suffix.lower()
    if suffix not in _LOGOS or not data.startswith(_LOGOS[suffix]):
        what = "This is no picture that can stand on a page."
        raise Faulty(error(what, "Choose a picture that ends in .png or .jpg.", Place(picture.name)))
    _make(folder)
    name = f"logo-{hashlib.sha256(data).hexdigest()[:8]}{suffix}"
    replace_file(folder / name, lambda file: file.write(data), keep=False)
    return name


def _understood(path: Path, fields: Fields, steps: Sequence[Step]) -> Loaded:
    """The settings field by field: one that is wrong does not cost the others."""
    version = fields.get("version")
    first = version if type(version) is int and 0 < version <= len(steps) else len(steps) + 1
    for step in steps[first - 1 :]:
        fields = step(fields)
    fields = {**fields, "version": VERSION}
    wrong: list[str] = []
    try:
        found = Settings.model_validate(fields)
    except ValueError as fault:
        from mutualrisk.domain.checks import details  # noqa: PLC0415 - loads pydantic

        wrong = sorted({str(part["loc"][0]) for part in details(fault)})
        found = Settings.model_validate({name: fields[name] for name in fields if name not in wrong})
    newer = version if type(version) is int and version > len(steps) + 1 else None
    if newer or wrong:
        what = (
            f"They are of a newer program ({version})."
            if newer
            else f"Not understood: {shown(', '.join(wrong))}."
        )
        return Loaded(found, (_kept(path, what),))
    return Loaded(found)


def _kept(path: Path, what: str) -> Issue:
    """Keep a copy of settings that could not be used as they are, and say so."""
    copy = path.with_name(f"{path.stem}-not-used{path.suffix}")
    try:
        shutil.copyfile(path, copy)
    except OSError:
        return warning(f"Some settings are the usual ones again. {what}", "Set them anew.", Place(path.name))
    remedy = f"Set them anew; the old ones are in {copy.name}."
    return warning(f"Some settings are the usual ones again. {what}", remedy, Place(path.name))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        what = f"The settings were not saved: {(fault.strerror or str(fault)).lower()}."
        raise Faulty(
            error(what, "Free the folder, or ask who runs this computer.", Place(str(folder)))
        ) from fault
