"""What can be done from the menus and the keyboard, as a table; the window builds its menus from it."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from mutualrisk.ui.translation import QT_TRANSLATE_NOOP, translate

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


MENUS: tuple[Menu, ...] = (
    Menu(
        QT_TRANSLATE_NOOP("Commands", "&File"),
        (
            Command("filing.new", QT_TRANSLATE_NOOP("Commands", "&New case…"), ("Ctrl+N",)),
            Command("filing.open", QT_TRANSLATE_NOOP("Commands", "&Open…"), ("Ctrl+O",)),
            Command("filing.show_start", QT_TRANSLATE_NOOP("Commands", "&Start page"), ("Ctrl+Shift+H",)),
            None,
            Command("filing.save", QT_TRANSLATE_NOOP("Commands", "&Save"), ("Ctrl+S",), "edit"),
            Command("filing.save_as", QT_TRANSLATE_NOOP("Commands", "Save &as…"), ("Ctrl+Shift+S",), "case"),
            Command(
                "filing.duplicate", QT_TRANSLATE_NOOP("Commands", "&Duplicate in a new window"), (), "case"
            ),
            None,
            Command(
                "filing.read_in",
                QT_TRANSLATE_NOOP("Commands", "&Read in accounts or answers…"),
                ("Ctrl+I",),
                "edit",
            ),
            Command(
                "asking.questionnaire",
                QT_TRANSLATE_NOOP("Commands", "Questionnaire for the &bidder…"),
                needs="case",
            ),
            Command(
                "lists.organisations",
                QT_TRANSLATE_NOOP("Commands", "Organisations from a &list…"),
                (),
                "edit",
            ),
            None,
            Command(
                "view.print_report",
                QT_TRANSLATE_NOOP("Commands", "&Print or make a report…"),
                ("Ctrl+P",),
                "case",
            ),
            None,
            Command(
                "help.settings",
                QT_TRANSLATE_NOOP("Commands", "Se&ttings…"),
                ("Ctrl+,",),
                role=QAction.MenuRole.PreferencesRole,
            ),
            Command("filing.close", QT_TRANSLATE_NOOP("Commands", "&Close"), ("Ctrl+W",)),
            Command(
                "filing.quit",
                QT_TRANSLATE_NOOP("Commands", "&Quit"),
                ("Ctrl+Q",),
                role=QAction.MenuRole.QuitRole,
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Commands", "&Edit"),
        (
            Command("editing.undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), ("Ctrl+Z",), "undo"),
            Command(
                "editing.redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"
            ),
            None,
            Command("view.find", QT_TRANSLATE_NOOP("Commands", "&Find a question"), ("Ctrl+F",), "case"),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Commands", "&View"),
        (
            *(
                Command(f"view.show_{name}", title, (keys,), "case")
                for keys, (name, title) in zip(
                    (*(f"Ctrl+{number}" for number in range(1, 10)), "Ctrl+H"),
                    (
                        ("overview", QT_TRANSLATE_NOOP("Commands", "&Overview")),
                        ("contract", QT_TRANSLATE_NOOP("Commands", "The &contract")),
                        ("organisation", QT_TRANSLATE_NOOP("Commands", "Or&ganisations")),
                        ("questions", QT_TRANSLATE_NOOP("Commands", "&Questions")),
                        ("evidence", QT_TRANSLATE_NOOP("Commands", "&Evidence")),
                        ("results", QT_TRANSLATE_NOOP("Commands", "&Results")),
                        ("actions", QT_TRANSLATE_NOOP("Commands", "&Actions")),
                        ("reports", QT_TRANSLATE_NOOP("Commands", "Re&ports")),
                        ("method", QT_TRANSLATE_NOOP("Commands", "&Method")),
                        ("history", QT_TRANSLATE_NOOP("Commands", "&History")),
                    ),
                    strict=True,
                )
            ),
            None,
            Command("view.back", QT_TRANSLATE_NOOP("Commands", "Go &back"), ("Alt+Left",), "case"),
            Command(
                "view.next_section", QT_TRANSLATE_NOOP("Commands", "&Next section"), ("Ctrl+PgDown",), "case"
            ),
            Command(
                "view.previous_section",
                QT_TRANSLATE_NOOP("Commands", "Pre&vious section"),
                ("Ctrl+PgUp",),
                "case",
            ),
            Command(
                "view.next_part", QT_TRANSLATE_NOOP("Commands", "Ne&xt part of the window"), ("F6",), "case"
            ),
            Command(
                "view.previous_part",
                QT_TRANSLATE_NOOP("Commands", "Part &before of the window"),
                ("Shift+F6",),
                "case",
            ),
            None,
            Command("view.larger", QT_TRANSLATE_NOOP("Commands", "&Larger text"), ("Ctrl++", "Ctrl+=")),
            Command("view.smaller", QT_TRANSLATE_NOOP("Commands", "&Smaller text"), ("Ctrl+-",)),
            Command("view.plain_size", QT_TRANSLATE_NOOP("Commands", "Text at 100%"), ("Ctrl+0",)),
            Command(
                "view.toggle_navigation",
                QT_TRANSLATE_NOOP("Commands", "Show or hide the n&avigation"),
                ("F9",),
                "case",
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Commands", "&Help"),
        (
            Command("help.tour", QT_TRANSLATE_NOOP("Commands", "&Tour")),
            Command("help.keyboard", QT_TRANSLATE_NOOP("Commands", "&Keyboard map"), ("F1",)),
            None,
            Command(
                "help.about",
                QT_TRANSLATE_NOOP("Commands", "&About MutualRisk"),
                role=QAction.MenuRole.AboutRole,
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


def _built(bar: QMenuBar, owner: QWidget, doing: Callable[[str], Callable[[], object]]) -> Iterator[Offered]:
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
    return translate("Commands", title)
