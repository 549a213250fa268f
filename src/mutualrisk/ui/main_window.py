"""The window's frame: menus, header, navigation and the stack of pages. What they do lies elsewhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QToolButton, QWidget

from mutualrisk.ui import commands
from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.focus_ring import RING
from mutualrisk.ui.widgets import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from mutualrisk.ui.case_frame import CaseFrame
    from mutualrisk.ui.pages.start import StartPage
    from mutualrisk.ui.session import Session
    from mutualrisk.ui.windows import Windows


FIRST_PAGE = "overview"
"""What is shown first of a case."""


class MainWindow(QMainWindow):
    """One window: the start page, or one case."""

    def __init__(self, windows: "Windows", look: Look) -> None:
        """Show the start page."""
        super().__init__()
        from mutualrisk.ui.doings import Doings  # noqa: PLC0415 - knows the window

        self.windows, self.look = windows, look
        self.frame: CaseFrame | None = None
        self.doings = Doings(self)
        self.setAcceptDrops(True)
        self._stack = QStackedWidget()
        self._start: StartPage | None = None
        self.setCentralWidget(self._stack)
        self.menuBar().setProperty(RING, "own")  # it marks the menu that is chosen
        self._commands = commands.build(self.menuBar(), self, self.doings.named)
        self.refresh_commands()

    @property
    def session(self) -> "Session | None":
        """The open case; None while the start page shows."""
        return self.frame.session if self.frame else None

    @property
    def start(self) -> "StartPage":
        """The start page, made when it is first wanted: not by who opens a case at once."""
        if self._start is None:
            from mutualrisk.ui.pages.start import StartPage  # noqa: PLC0415 - not to open a case at once

            self._start = StartPage(self.windows, self.look)
            self._start.asked.connect(self._on_start_asked)
            self._stack.addWidget(self._start)
        return self._start

    def show_session(self, session: "Session | None", page: str = FIRST_PAGE) -> None:
        """Show a page of a case instead of what was shown before, or the start page."""
        old, self.frame = self.frame, self._framed(session, page) if session else None
        self._stack.setCurrentWidget(self.frame or self.start)
        if old:
            old.session.close()
            self._drop(old)
        if self.frame:
            self.frame.take_focus()
            self.windows.case_shown(self)
        else:
            self.start.refresh()
            tab_order.enter(self.start)
        self.refresh_commands()

    def let_go(self) -> None:
        """Close the case, with nothing shown in its place: the window closes."""
        frame, self.frame = self.frame, None
        if frame:
            frame.session.close()
            self._drop(frame)

    def set_look(self, look: Look) -> None:
        """Show the same in another look: everything is made anew, on the page that was shown."""
        self.look = look
        start, frame, self._start = self._start, self.frame, None
        if start:
            self._drop(start)
        if frame:
            self.frame = self._taken_over(frame)
            self._drop(frame)
        self._stack.setCurrentWidget(self.frame or self.start)

    def refresh_commands(self) -> None:
        """Offer what can be done now, with the name of what undo would take back."""
        session = self.session
        offered = {
            "nothing": True,
            "case": session is not None,
            "edit": session is not None and not session.read_only,
            "undo": session is not None and bool(session.undo_label),
            "redo": session is not None and bool(session.redo_label),
        }
        for command, action in self._commands:
            action.setEnabled(offered[command.needs])
            if command.needs == "undo":
                self._name_step(action, self.tr("&Undo"), session.undo_label if session else "")
            if command.needs == "redo":
                self._name_step(action, self.tr("&Redo"), session.redo_label if session else "")
        self._show_title()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the start page where no case was opened."""
        super().showEvent(event)
        self._stack.setCurrentWidget(self.frame or self.start)
        if self.frame:
            self.frame.take_focus()  # a page that is not seen has nothing that could take it

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only once the open case is safe."""
        if self.doings.filing.may_leave():
            self.windows.forget(self)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as people expect; Qt does so in dialogs only."""
        focused: QWidget | None = self.focusWidget()  # Qt gives none, whatever its types say
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and isinstance(focused, QPushButton | QToolButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's virtual method
        """Let the tab key follow the page as one reads it."""
        return tab_order.step(self, forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the cases that were dropped, and show what other files offer to the one that is open."""
        event.acceptProposedAction()
        self.doings.filing.take_in(
            [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        )

    def _drop(self, shown: QWidget) -> None:
        self._stack.removeWidget(shown)
        shown.deleteLater()

    def _framed(self, session: "Session", page: str) -> "CaseFrame":
        from mutualrisk.ui.case_frame import CaseFrame  # noqa: PLC0415 - the start page needs no case

        frame = CaseFrame(session, self.look, page)
        session.keeping_changed.connect(self.refresh_commands)
        session.assessment_changed.connect(self.refresh_commands)
        frame.notices.copy_wanted.connect(self.doings.filing.save_as)
        frame.command_wanted.connect(lambda name: self.doings.named(name)())
        frame.list_found.connect(self.doings.lists.show)
        frame.reading_failed.connect(self.doings.filing.tell_unread)
        self._stack.addWidget(frame)
        return frame

    def _taken_over(self, frame: "CaseFrame") -> "CaseFrame":
        """What is shown of a case, made anew, with what somebody was in the middle of."""
        from mutualrisk.ui import unfinished  # noqa: PLC0415 - the start page needs no case

        left = unfinished.left_on(frame)
        made = self._framed(frame.session, frame.page_name)
        self._stack.setCurrentWidget(made)
        made.show_page(frame.page_name, frame.page(frame.page_name).place())
        unfinished.go_on(made, left)
        return made

    def _name_step(self, action: QAction, verb: str, label: str) -> None:
        action.setText(
            self.tr("{verb}: {what}").format(verb=verb, what=label.replace("&", "&&")) if label else verb
        )

    def _show_title(self) -> None:
        session = self.session
        self.setWindowTitle(f"{self._case_title(session)}[*] – MutualRisk" if session else "MutualRisk")
        unsaved = bool(session and session.unsaved)
        if unsaved != self.isWindowModified():  # Qt would name the window anew at each key stroke
            self.setWindowModified(unsaved)
        self.setWindowFilePath(str(session.path) if session and session.path else "")

    @staticmethod
    def _case_title(session: "Session") -> str:
        from mutualrisk.ui.header import case_title  # noqa: PLC0415 - the start page needs no words of results

        return case_title(session)

    def _on_start_asked(self, what: str, which: str) -> None:
        filing = self.doings.filing
        doing: Callable[[], object] = {
            "new": lambda: filing.new(which),
            "open": filing.open,
            "recent": lambda: filing.open_all([which]),
            "sample": lambda: filing.open_sample(which),
            "recover": lambda: filing.recover(which),
        }[what]
        doing()
