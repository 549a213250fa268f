"""All windows of the program, and what they share: settings, recent files, the look."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication

from mutualrisk.store import recent, system
from mutualrisk.store.journal_claim import has_left
from mutualrisk.ui import languages
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.mending import looked_through
from mutualrisk.ui.preferences import Preferences
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.theme.look import LARGEST_TEXT, SMALLEST_TEXT
from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from mutualrisk.store.case_lock import Holder
    from mutualrisk.store.opening import NewCase, Office, OnDesk
    from mutualrisk.store.recovery import Left
    from mutualrisk.ui.pages.start import Waiting
    from mutualrisk.ui.session import Session

ROOMY = QSize(1280, 800)
FRAMED = QSize(8, 40)
"""What a window manager puts round a window; how much is known only once it did."""


class Windows(QObject):
    """Opens cases and windows."""

    def __init__(self, dressing: Dressing) -> None:
        """Nothing is open yet."""
        super().__init__()
        self.dressing = dressing
        self._open: list[MainWindow] = []
        self._guides = False
        self.preferences = Preferences()
        self.preferences.changed.connect(self._on_preferences_changed)
        dressing.changed.connect(self._on_dressing_changed)

    def new_window(self, geometry: str = "", *, shown: bool = True) -> MainWindow:
        """A window with the start page, where the last one stood; shown later by who opens a case in it."""
        window = MainWindow(self, self.dressing.look)
        self._open.append(window)
        window.resize(ROOMY.boundedTo(window.screen().availableSize() - FRAMED))
        if geometry:
            window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        window.setVisible(shown)
        return window

    def all_open(self) -> tuple[MainWindow, ...]:
        """The windows that are open."""
        return tuple(self._open)

    def front(self) -> MainWindow:
        """The window that is worked in, or a new one."""
        active = QApplication.activeWindow()
        latest = self._open[-1] if self._open else None
        return active if isinstance(active, MainWindow) else latest or self.new_window()

    def forget(self, window: MainWindow) -> None:
        """Let go of a window that was closed."""
        if window in self._open:
            self._open.remove(window)
            self._keep_place(window)
            window.let_go()

    def begin(self, wanted: "NewCase") -> "Session":
        """A new case."""
        from mutualrisk.store import opening  # noqa: PLC0415 - the start page needs none of this

        return self._session(opening.begun(self._office(), wanted))

    def open(self, path: Path) -> "Session | None":
        """The case in a file; None where a window shows it already, which comes to the front."""
        from mutualrisk.store import opening  # noqa: PLC0415 - the start page needs none of this

        path = path.absolute()
        shown = next((one for one in self._open if one.session and one.session.path == path), None)
        if shown:
            shown.raise_()
            shown.activateWindow()
            return None
        left = self._left(lambda one: one.path is not None and one.path == path)
        if left is not None and (recovered := self._asked_about(left)) is not None:
            return recovered
        found = opening.opened(self._office(), path)
        session = self._session(found)
        session.lost = found.lost
        looked_through(session)
        self.remember(session, path)
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
        """What an interrupted session left, if the person wants it back."""
        left = self._left(lambda one: one.folder.name == journal)
        return self._asked_about(left) if left else None

    def remember(self, session: "Session", path: Path) -> None:
        """Put a file on top of the recent ones; that it cannot be remembered is no trouble."""
        from mutualrisk.domain.issue import Faulty  # noqa: PLC0415 - the start page needs none of this
        from mutualrisk.ui.header import case_title  # noqa: PLC0415 - the same

        with suppress(Faulty):
            opened = datetime.now(UTC).isoformat(timespec="seconds")
            recent.remember(system.settings_folder(), recent.Recent(path, case_title(session), opened))

    def recent_cases(self) -> "tuple[Waiting, ...]":
        """The cases that were open last, the latest first."""
        from mutualrisk.ui.pages.start import Waiting  # noqa: PLC0415 - it is made by the window

        found = recent.recent_cases(system.settings_folder())
        return tuple(Waiting(str(one.path), one.title or one.path.stem, str(one.path)) for one in found)

    def interrupted_work(self) -> "tuple[Waiting, ...]":
        """What interrupted sessions left, to be looked at."""
        from mutualrisk.ui.pages.start import Waiting  # noqa: PLC0415 - it is made by the window

        folder = system.journal_folder()
        if not has_left(folder):
            return ()
        from mutualrisk.store import recovery  # noqa: PLC0415 - hardly ever wanted
        from mutualrisk.ui.dialogs.recovery import edits_words, title_of, when_words  # noqa: PLC0415 - hardly ever wanted

        words = translate("Windows", "Last edited: {when}. {edits}.")
        return tuple(
            Waiting(
                left.folder.name,
                title_of(left),
                words.format(when=when_words(left.last_edited), edits=edits_words(left)),
            )
            for left in recovery.left_journals(folder)
        )

    def _left(self, fits: "Callable[[Left], bool]") -> "Left | None":
        """What an interrupted session left that fits."""
        from mutualrisk.store import recovery  # noqa: PLC0415 - hardly ever wanted

        return next((one for one in recovery.left_journals(system.journal_folder()) if fits(one)), None)

    def _asked_about(self, left: "Left") -> "Session | None":
        """Ask whether interrupted work is wanted, and do what is decided."""
        from mutualrisk.store import opening, recovery  # noqa: PLC0415 - hardly ever wanted
        from mutualrisk.ui.dialogs.recovery import ask  # noqa: PLC0415 - hardly ever wanted

        decision = ask(left, self.dressing.look, QApplication.activeWindow())
        if decision == "discard":
            recovery.discard(left)
        return self._session(opening.recovered(self._office(), left)) if decision == "recover" else None

    def guide_newcomers(self) -> None:
        """Show the tour with the first case, to those who have not seen it yet."""
        self._guides = True

    def case_shown(self, window: MainWindow) -> None:
        """Greet a newcomer in a window that shows a case now."""
        if self._guides and not self.preferences.settings.tour_seen:
            QTimer.singleShot(0, window, window.doings.help.tour)

    def remember_tour(self) -> None:
        """The tour was seen or skipped: it does not come again by itself."""
        self._guides = False
        self._remember("tour_seen", value=True)

    def _keep_place(self, window: MainWindow) -> None:
        """Remember where a window stood; that it cannot be remembered is no trouble."""
        from mutualrisk.domain.issue import Faulty  # noqa: PLC0415 - the start page needs none of this

        with suppress(Faulty):
            self.preferences.keep_geometry(bytes(window.saveGeometry().toBase64().data()).decode())

    def _remember(self, name: str, value: object) -> None:
        """Set something that is no trouble where it cannot be saved."""
        from mutualrisk.domain.issue import Faulty  # noqa: PLC0415 - the start page needs none of this

        with suppress(Faulty):
            self.preferences.change(name, value)

    def change_text_size(self, by: int) -> None:
        """Make the text larger or smaller by per cent points; 0 for its plain size."""
        size = self.preferences.settings.text_size + by if by else SMALLEST_TEXT
        self._remember("text_size", min(max(size, SMALLEST_TEXT), LARGEST_TEXT))

    def default_perspective(self) -> str:
        """Whom new cases are for, unless said otherwise."""
        return self.preferences.settings.perspective

    def case_folder(self) -> Path:
        """Where cases lie."""
        return self.preferences.case_folder()

    def _on_preferences_changed(self, name: str) -> None:
        """Put what was set into force in every window."""
        said = self.preferences.settings
        if name in ("theme", "text_size"):
            self.dressing.choose(said.theme, said.text_size)
        for window in self._open if name == "assessor" else ():
            if window.session:
                window.session.desk.author = said.assessor

    def _on_dressing_changed(self) -> None:
        for window in self._open:
            window.set_look(self.dressing.look)

    def _office(self) -> "Office":
        from mutualrisk.store.opening import Office  # noqa: PLC0415 - the start page needs none of this

        said = self.preferences.settings
        method = self.preferences.method_folder()
        return Office(said.assessor, method, language=languages.spoken(), held_by=held_by)

    def _session(self, found: "OnDesk") -> "Session":
        from mutualrisk.ui.session import Session  # noqa: PLC0415 - the start page needs none of this

        return Session(found.desk, found.judge)


def held_by(holder: "Holder") -> str:
    """Why a case is read-only: who has it open, and since when."""
    from mutualrisk.ui.dialogs.recovery import when_words  # noqa: PLC0415 - hardly ever wanted

    who = holder.name or translate("Windows", "Somebody")
    words = translate("Windows", "{who} has this case open since {when}. You can read it, or save a copy.")
    return words.format(who=who, when=when_words(holder.since))
