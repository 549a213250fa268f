"""What can be done from the menus and the keyboard, as a table; the window builds its menus from it."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

Needs = Literal["nothing", "case", "edit", "undo", "redo"]
"""What must be there for a command to be offered: an open case, one that may be edited, something to undo."""


class Command(NamedTuple):
    """One command: the doing it calls, as ``part.method`` of the window, what it is called, its keys."""

    does: str
    title: str
    keys: tuple[str, ...] = ()
    needs: Needs = "nothing"
    role: QAction.MenuRole = QAction.MenuRole.NoRole


class Menu(NamedTuple):
    """A menu: its title and its commands; None is a line between them."""

    title: str
    commands: tuple[Command | None, ...]


_tr = QT_TRANSLATE_NOOP

MENUS: tuple[Menu, ...] = (
    Menu(
        _tr("Commands", "&File"),
        (
            Command("filing.new", _tr("Commands", "&New case…"), ("Ctrl+N",)),
            Command("filing.open", _tr("Commands", "&Open…"), ("Ctrl+O",)),
            Command("filing.show_start", _tr("Commands", "&Start page"), ("Ctrl+Shift+H",)),
            None,
            Command("filing.save", _tr("Commands", "&Save"), ("Ctrl+S",), "edit"),
            Command("filing.save_as", _tr("Commands", "Save &as…"), ("Ctrl+Shift+S",), "case"),
            Command("filing.duplicate", _tr("Commands", "&Duplicate in a new window"), (), "case"),
            None,
            Command("view.show_reports", _tr("Commands", "&Print or make a report…"), ("Ctrl+P",), "case"),
            None,
            Command(
                "help.settings",
                _tr("Commands", "Se&ttings…"),
                ("Ctrl+,",),
                role=QAction.MenuRole.PreferencesRole,
            ),
            Command("filing.close", _tr("Commands", "&Close"), ("Ctrl+W",)),
            Command("filing.quit", _tr("Commands", "&Quit"), ("Ctrl+Q",), role=QAction.MenuRole.QuitRole),
        ),
    ),
    Menu(
        _tr("Commands", "&Edit"),
        (
            Command("editing.undo", _tr("Commands", "&Undo"), ("Ctrl+Z",), "undo"),
            Command("editing.redo", _tr("Commands", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
            None,
            Command("view.find", _tr("Commands", "&Find a question"), ("Ctrl+F",), "case"),
        ),
    ),
    Menu(
        _tr("Commands", "&View"),
        (
            *(
                Command(f"view.show_{name}", title, (f"Ctrl+{number}",), "case")
                for number, (name, title) in enumerate(
                    (
                        ("overview", _tr("Commands", "&Overview")),
                        ("contract", _tr("Commands", "The &contract")),
                        ("organisation", _tr("Commands", "Or&ganisations")),
                        ("questions", _tr("Commands", "&Questions")),
                        ("results", _tr("Commands", "&Results")),
                        ("actions", _tr("Commands", "&Actions")),
                        ("reports", _tr("Commands", "Re&ports")),
                        ("method", _tr("Commands", "&Method")),
                        ("history", _tr("Commands", "&History")),
                    ),
                    1,
                )
            ),
            None,
            Command("view.back", _tr("Commands", "Go &back"), ("Alt+Left",), "case"),
            Command("view.next_section", _tr("Commands", "&Next section"), ("Ctrl+PgDown",), "case"),
            Command("view.previous_section", _tr("Commands", "Pre&vious section"), ("Ctrl+PgUp",), "case"),
            None,
            Command("view.larger", _tr("Commands", "&Larger text"), ("Ctrl++", "Ctrl+=")),
            Command("view.smaller", _tr("Commands", "&Smaller text"), ("Ctrl+-",)),
            Command("view.plain_size", _tr("Commands", "Text at 100%"), ("Ctrl+0",)),
            Command("view.toggle_navigation", _tr("Commands", "Show or hide the n&avigation"), ("F9",), "case"),
        ),
    ),
    Menu(
        _tr("Commands", "&Help"),
        (
            Command("help.tour", _tr("Commands", "&Tour")),
            Command("help.keyboard", _tr("Commands", "&Keyboard map"), ("F1",)),
            None,
            Command(
                "help.about", _tr("Commands", "&About MutualRisk"), role=QAction.MenuRole.AboutRole
            ),
        ),
    ),
)
"""The menus, in order. The keyboard map shows the same table."""


class Offered(NamedTuple):
    """A command with the action that stands for it in a window."""

    command: Command
    action: QAction


def build(bar: QMenuBar, owner: QWidget, doing: Callable[[str], Callable[[], object]]) -> tuple[Offered, ...]:
    """Fill a menu bar. ``doing`` finds what a command calls by its name, such as ``filing.save``."""
    return tuple(_built(bar, owner, doing))


def _built(
    bar: QMenuBar, owner: QWidget, doing: Callable[[str], Callable[[], object]]
) -> Iterator[Offered]:
    for menu in MENUS:
        shown = bar.addMenu(translated(menu.title))
        for command in menu.commands:
            if command is None:
                shown.addSeparator()
                continue
            action = QAction(translated(command.title), owner)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setMenuRole(command.role)
            action.triggered.connect(_called(doing, command.does))
            shown.addAction(action)
            yield Offered(command, action)


def _called(doing: Callable[[str], Callable[[], object]], name: str) -> Callable[[], None]:
    """What an action calls: looked up when it is triggered, so that a window may be built in any order."""

    def call() -> None:
        doing(name)()

    return call


def translated(title: str) -> str:
    """A title of the table in the language of the window."""
    return QCoreApplication.translate("Commands", title)
