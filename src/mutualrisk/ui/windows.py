"""All windows of the program, and what they share: settings, recent files, the look."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mutualrisk.ui import languages
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.theme import Dressing

if TYPE_CHECKING:
    from mutualrisk.store.opening import NewCase, Office, OnDesk
    from mutualrisk.ui.pages.start import Waiting
    from mutualrisk.ui.session import Session


class Windows(QObject):
    """Opens cases and windows."""

    def __init__(self, dressing: Dressing) -> None:
        """Nothing is open yet."""
        super().__init__()
        self.dressing = dressing
        self._open: list[MainWindow] = []
        dressing.changed.connect(self._on_dressing_changed)

    def new_window(self) -> MainWindow:
        """A window with the start page."""
        window = MainWindow(self, self.dressing.look)
        self._open.append(window)
        window.resize(1280, 800)
        window.show()
        return window

    def forget(self, window: MainWindow) -> None:
        """Let go of a window that was closed."""
        if window in self._open:
            self._open.remove(window)
            window.show_session(None)

    def begin(self, wanted: "NewCase") -> "Session":
        """A new case."""
        from mutualrisk.store import opening  # noqa: PLC0415 - the start page needs none of this

        return self._session(opening.begun(self._office(), wanted))

    def open(self, path: Path) -> "Session | None":
        """The case in a file; None where a window shows it already, which comes to the front."""
        from mutualrisk.store import opening  # noqa: PLC0415 - the start page needs none of this

        shown = next((one for one in self._open if one.session and one.session.path == path), None)
        if shown:
            shown.raise_()
            shown.activateWindow()
            return None
        session = self._session(opening.opened(self._office(), path))
        self.remember(path)
        return session

    def open_sample(self, name: str) -> "Session":
        """A worked sample."""
        from mutualrisk.store import opening  # noqa: PLC0415 - the start page needs none of this

        return self._session(opening.sample(self._office(), name))

    def duplicate(self, session: "Session") -> None:
        """A copy of a case in a window of its own, not saved yet."""
        from mutualrisk.store import opening  # noqa: PLC0415 - the start page needs none of this

        self.new_window().show_session(self._session(opening.copied(self._office(), session.desk)))

    def recover(self, journal: str) -> "Session | None":
        """What an interrupted session left; None where it is gone."""
        from mutualrisk.store import opening, recovery  # noqa: PLC0415 - hardly ever wanted

        found = recovery.left_journals(opening.journal_folder())
        left = next((one for one in found if one.folder.name == journal), None)
        return self._session(opening.recovered(self._office(), left)) if left else None

    def remember(self, path: Path) -> None:
        """Put a file on top of the recent ones."""

    def recent_cases(self) -> "tuple[Waiting, ...]":
        """The cases that were open last, the latest first."""
        return ()

    def interrupted_work(self) -> "tuple[Waiting, ...]":
        """What interrupted sessions left, to be looked at."""
        return ()

    def change_text_size(self, by: int) -> None:
        """Make the text larger or smaller by per cent points; 0 for its plain size."""

    def default_perspective(self) -> str:
        """Whom new cases are for, unless said otherwise."""
        return "commissioner"

    def case_folder(self) -> Path:
        """Where cases lie."""
        return Path.home()

    def _on_dressing_changed(self) -> None:
        for window in self._open:
            window.set_look(self.dressing.look)

    def _office(self) -> "Office":
        from mutualrisk.store.opening import Office  # noqa: PLC0415 - the start page needs none of this

        return Office(language=languages.spoken())

    def _session(self, found: "OnDesk") -> "Session":
        from mutualrisk.ui.session import Session  # noqa: PLC0415 - the start page needs none of this

        return Session(found.desk, found.judge)
