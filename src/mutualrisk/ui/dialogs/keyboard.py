"""The keyboard map: what the menus' table says of keys, and the keys of pages."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from mutualrisk.ui import commands
from mutualrisk.ui.dialogs.telling import TellingDialog
from mutualrisk.ui.translation import QT_TRANSLATE_NOOP, translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row

PAGE_KEYS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    QT_TRANSLATE_NOOP("Keyboard", "Everywhere"): (
        (("Tab", "Shift+Tab"), QT_TRANSLATE_NOOP("Keyboard", "To the next field, or back")),
        (
            ("Up", "Down"),
            QT_TRANSLATE_NOOP("Keyboard", "Between choices, pages of a case, rows and sections"),
        ),
        (("Space",), QT_TRANSLATE_NOOP("Keyboard", "Choose, press a button, open a menu or a list")),
        (("Return",), QT_TRANSLATE_NOOP("Keyboard", "Open what a row or a link stands for")),
        (("Esc",), QT_TRANSLATE_NOOP("Keyboard", "Leave a dialog, a search or a proof")),
        (("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keyboard", "Scroll what is longer than the window")),
        (("F10",), QT_TRANSLATE_NOOP("Keyboard", "Into the menus; Alt with an underlined letter opens one")),
    ),
    QT_TRANSLATE_NOOP("Keyboard", "Risk matrix"): (
        (("Left", "Right"), QT_TRANSLATE_NOOP("Keyboard", "To the next risk by likelihood or impact")),
        (("Return",), QT_TRANSLATE_NOOP("Keyboard", "Show why the risk is rated so")),
    ),
    QT_TRANSLATE_NOOP("Keyboard", "Tables"): (
        (("Ctrl+C",), QT_TRANSLATE_NOOP("Keyboard", "Copy the row")),
        (("Ctrl+Shift+C",), QT_TRANSLATE_NOOP("Keyboard", "Copy the whole table")),
    ),
    QT_TRANSLATE_NOOP("Keyboard", "Preview of a report"): (
        (("Space", "Backspace"), QT_TRANSLATE_NOOP("Keyboard", "To the next page, or back")),
        (("Home", "End"), QT_TRANSLATE_NOOP("Keyboard", "To the first page, or the last")),
        (("+", "-"), QT_TRANSLATE_NOOP("Keyboard", "Show the pages larger or smaller")),
        (("F3", "Shift+F3"), QT_TRANSLATE_NOOP("Keyboard", "To the next place that was found, or back")),
    ),
}
"""Keys that work where the focus is, by place. Those of the menus come from their own table."""


def show_keyboard(parent: QWidget) -> None:
    """Show what the keys do."""
    KeyboardDialog(parent).exec()


class KeyboardDialog(TellingDialog):
    """Every key of the program, by where it works."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Keyboard map"))
        self.tell(self.tr("Everything in this program can be done from the keyboard."))
        cols = (Col(self.tr("Keys"), 0.38, 150, folds=False), Col(self.tr("What they do"), 0.62, 200))
        for title, rows in groups():
            self.tell_part(title)
            self.tell_table(title, cols, rows)


def groups() -> Iterator[tuple[str, list[Row]]]:
    """The parts of the map: each menu that has keys, then each place."""
    for menu in commands.MENUS:
        rows = [
            _row(command.keys, _plain(commands.translated(command.title)))
            for command in menu.commands
            if command is not None and command.keys
        ]
        if rows:
            yield _plain(commands.translated(menu.title)), rows
    for place, keys in PAGE_KEYS.items():
        yield (
            translate("Keyboard", place),
            [_row(some, translate("Keyboard", what)) for some, what in keys],
        )


def _row(keys: tuple[str, ...], what: str) -> Row:
    shown = (QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)
    joined = translate("Keyboard", " or ", "between two keys").join(shown)
    return Row("", (Cell(joined, font="small_strong"), Cell(what)))


def _plain(title: str) -> str:
    """A menu's title without the sign of its underlined letter and without dots."""
    return title.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
