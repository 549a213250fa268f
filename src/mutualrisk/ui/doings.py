"""What the commands of a window do, grouped as the menus are."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mutualrisk.ui.asking import Asking
from mutualrisk.ui.filing import Filing
from mutualrisk.ui.importing_list.doing import Lists
from mutualrisk.ui.pages import PAGES
from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.ui.main_window import MainWindow


class Doings:
    """The commands of one window by their names."""

    def __init__(self, window: "MainWindow") -> None:
        """Make the groups for a window."""
        self.filing = Filing(window)
        self.lists = Lists(window)
        self.asking = Asking(window)
        self.editing = Editing(window)
        self.view = View(window)
        self.help = Help(window)

    def named(self, name: str) -> Callable[[], object]:
        """What a command does, by its name: ``filing.new``."""
        group, _, doing = name.partition(".")
        if doing.startswith("show_") and doing[5:] in {entry.name for entry in PAGES}:
            return partial(self.view.show, doing[5:])
        found: Callable[[], object] = getattr(getattr(self, group), doing)
        return found


class Editing:
    """Undo and redo."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve one window."""
        self._window = window

    def undo(self) -> None:
        """Take the last edit back."""
        frame = self._window.frame
        if frame and (what := frame.session.undo_label):
            frame.session.undo()
            frame.header.tell(translate("Editing", "Undone: {what}").format(what=what))

    def redo(self) -> None:
        """Bring it back."""
        frame = self._window.frame
        if frame and (what := frame.session.redo_label):
            frame.session.redo()
            frame.header.tell(translate("Editing", "Done again: {what}").format(what=what))


class View:
    """Which page is shown, and how large."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve one window."""
        self._window = window

    def show(self, page: str) -> None:
        """Show a page."""
        if self._window.frame:
            self._window.frame.show_page(page)
            self._window.frame.take_focus()

    def print_report(self) -> None:
        """Show the report as it will be printed; from there, print it."""
        from mutualrisk.ui.pages.reports import ReportsPage  # noqa: PLC0415 - loads the libraries of the preview

        frame = self._window.frame
        if frame:
            shown = frame.page(frame.page_name)
            if isinstance(shown, ReportsPage) and shown.print_button.isEnabled():
                shown.print_report()
            else:
                frame.show_page("reports")

    def find(self) -> None:
        """Search all questions."""
        if self._window.frame:
            self._window.frame.search()

    def back(self) -> None:
        """Show the page that was shown before."""
        if self._window.frame:
            self._window.frame.go_back()
            self._window.frame.take_focus()

    def next_section(self) -> None:
        """Show the questions' next section."""
        if self._window.frame:
            self._window.frame.show_page("questions", "section:next")
            self._window.frame.take_focus()

    def previous_section(self) -> None:
        """Show the questions' section before."""
        if self._window.frame:
            self._window.frame.show_page("questions", "section:previous")
            self._window.frame.take_focus()

    def next_part(self) -> None:
        """Take the focus to the next part of the window."""
        if self._window.frame:
            self._window.frame.go_round(+1)

    def previous_part(self) -> None:
        """Take the focus to the part before."""
        if self._window.frame:
            self._window.frame.go_round(-1)

    def toggle_navigation(self) -> None:
        """Hide or show the navigation."""
        if self._window.frame:
            self._window.frame.toggle_navigation()

    def larger(self) -> None:
        """Make the text larger."""
        self._window.windows.change_text_size(+10)

    def smaller(self) -> None:
        """Make the text smaller."""
        self._window.windows.change_text_size(-10)

    def plain_size(self) -> None:
        """Show the text as it is by itself."""
        self._window.windows.change_text_size(0)


class Help:
    """Settings, tour, keyboard map, about."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve one window."""
        self._window = window

    def settings(self) -> None:
        """Show the settings."""
        from mutualrisk.ui.dialogs.settings import show_settings  # noqa: PLC0415 - only when wanted

        show_settings(self._window)

    def tour(self) -> None:
        """Show the tour of the program."""
        from mutualrisk.ui.dialogs.tour import show_tour  # noqa: PLC0415 - only when wanted

        show_tour(self._window)

    def keyboard(self) -> None:
        """Show what the keys do."""
        from mutualrisk.ui.dialogs.keyboard import show_keyboard  # noqa: PLC0415 - only when wanted

        show_keyboard(self._window)

    def about(self) -> None:
        """Show what this program is, and that nothing leaves this computer."""
        from mutualrisk.ui.dialogs.about import show_about  # noqa: PLC0415 - only when wanted

        show_about(self._window)
