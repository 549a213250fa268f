"""What the user has set: read when it is first asked for, and saved as soon as it changes."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mutualrisk.store import system
from mutualrisk.store.first_look import keep_geometry

if TYPE_CHECKING:
    from mutualrisk.store.settings import Loaded, Settings


class Preferences(QObject):
    """The settings in a folder. They are loaded late, since the first window does without most of them."""

    changed = Signal(str)
    """The name of what was set."""

    def __init__(self, folder: Path | None = None) -> None:
        """Of the user, or of a folder."""
        super().__init__()
        self.folder = folder or system.settings_folder()

    @property
    def settings(self) -> "Settings":
        """Everything that is set."""
        return self._loaded.settings

    def change(self, name: str, value: object) -> None:
        """Set one thing and save it; raises :class:`Faulty` where it is in force but cannot be saved."""
        from mutualrisk.store.settings import Loaded, Settings, save_settings  # noqa: PLC0415 - not before it is wanted

        if value == getattr(self.settings, name):
            return
        made = Settings.model_validate({**self.settings.model_dump(), name: value})
        self._loaded = Loaded(made)
        self.changed.emit(name)
        save_settings(self.folder, made)

    def keep_geometry(self, geometry: str) -> None:
        """Remember where the window last stood, without loading everything else that is set."""
        if "_loaded" in self.__dict__:
            self.change("geometry", geometry)
        else:
            keep_geometry(self.folder, geometry)

    def method_folder(self) -> Path | None:
        """The folder of the method for new cases; None for the usual one."""
        from mutualrisk import resources  # noqa: PLC0415 - wanted with the first case
        from mutualrisk.store.methods import DEFAULT, installed  # noqa: PLC0415

        said = self.settings.method
        if said in ("", DEFAULT):
            return None
        return resources.path("methods", said) if said in installed() else Path(said)

    def case_folder(self) -> Path:
        """Where cases lie: what was set, if it is still there."""
        said = Path(self.settings.cases) if self.settings.cases else None
        return said if said and said.is_dir() else system.documents_folder()

    @cached_property
    def _loaded(self) -> "Loaded":
        from mutualrisk.store.settings import load_settings  # noqa: PLC0415 - not before it is wanted

        return load_settings(self.folder)
