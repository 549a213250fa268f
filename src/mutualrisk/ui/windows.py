"""All windows of the program, and what they share: settings, recent files, the look."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from mutualrisk import resources
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.theme import Dressing

if TYPE_CHECKING:
    from mutualrisk.domain.value import Depth, Perspective
    from mutualrisk.store.desk import Desk
    from mutualrisk.ui.session import Session


class NewCase(NamedTuple):
    """What a new case is for."""

    perspective: "Perspective"
    depth: "Depth"
    organisation: str = ""
    contract: str = ""


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

    def begin(self, wanted: NewCase) -> "Session":
        """A new case."""
        from mutualrisk.engine import edits  # noqa: PLC0415 - the start page needs none of these
        from mutualrisk.store import methods  # noqa: PLC0415
        from mutualrisk.store.case_file import CaseFile  # noqa: PLC0415
        from mutualrisk.store.desk import Desk  # noqa: PLC0415

        judge = methods.judge_in_use(None)
        today = date.today().isoformat()  # noqa: DTZ011 - the day on the wall
        case = edits.new_case(judge.method, wanted.perspective, wanted.depth, today, wanted.organisation)
        case = edits.with_contract(case, title=wanted.contract) if wanted.contract else case
        return self._session(Desk(CaseFile(case)))

    def open(self, path: Path) -> "Session | None":
        """The case in a file; None where a window shows it already, which comes to the front."""
        from mutualrisk.store.desk import Desk  # noqa: PLC0415 - the start page needs none of this

        session = self._session(Desk.opened(path))
        self.remember(path)
        return session

    def duplicate(self, session: "Session") -> None:
        """A copy of a case in a window of its own, not saved yet."""
        from mutualrisk.store.case_file import CaseFile  # noqa: PLC0415 - the start page needs none of this
        from mutualrisk.store.desk import Desk  # noqa: PLC0415

        held = CaseFile(session.case, (), session.desk.attachments)
        self.new_window().show_session(self._session(Desk(held)))

    def recover(self, journal: str) -> "Session | None":
        """What an interrupted session left."""

    def open_sample(self, name: str) -> "Session":
        """A worked sample."""
        from mutualrisk.store.case_file import open_case  # noqa: PLC0415 - the start page needs none of this
        from mutualrisk.store.desk import Desk  # noqa: PLC0415

        return self._session(Desk(open_case(resources.path("samples", f"{name}.yaml"))))

    def remember(self, path: Path) -> None:
        """Put a file on top of the recent ones."""

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

    def _session(self, desk: "Desk") -> "Session":
        from mutualrisk.store import methods  # noqa: PLC0415 - the start page needs none of this
        from mutualrisk.ui.session import Session  # noqa: PLC0415

        return Session(desk, methods.judge_for(desk.case.method))
