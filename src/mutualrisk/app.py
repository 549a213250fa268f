"""The window's composition root: ``mutualrisk-window [CASE...]``, or ``python -m mutualrisk.app``."""

import os
import sys
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

import mutualrisk.ui  # noqa: F401 - before all else of ours, whose sources PySide6 would read

# isort: split
from mutualrisk import resources
from mutualrisk.store import system
from mutualrisk.store.first_look import first_look
from mutualrisk.ui import languages, waste
from mutualrisk.ui.pages import PAGES
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.theme.dressing import STYLE, STYLED
from mutualrisk.ui.windows import Windows

ICON_SIZES = (16, 32, 48, 128, 256)


class Asked(NamedTuple):
    """What the command line asks for: cases in files, worked samples, and the page to begin on."""

    cases: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()
    page: str = ""


class Application(QApplication):
    """Qt's application, which tells the files that it is asked to open while it runs, as macOS does."""

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take what names a file."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


class Started(NamedTuple):
    """The program with its first window, about to run."""

    application: Application
    windows: Windows


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with the cases that are named, and run until the last one is closed."""
    return started(sys.argv[1:] if arguments is None else arguments).application.exec()


def started(arguments: Sequence[str]) -> Started:
    """The program with its windows open."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some takes a picture's time
    asked = read(arguments)
    app = Application(
        ["MutualRisk", "-style", STYLE]
    )  # set later, PySide6 would hand out Qt's own style for it
    app.setProperty(STYLED, STYLE)
    app.setApplicationName("MutualRisk")
    app.setDesktopFileName("mutualrisk")
    app.setWindowIcon(icon())
    first = first_look(system.settings_folder())
    languages.speak(app, first.language)
    windows = Windows(Dressing(app, first.theme, first.text_size))
    windows.guide_newcomers()
    window = windows.new_window(first.geometry, shown=False)
    for name in asked.samples:
        window.doings.filing.open_sample(name, asked.page)
    window.doings.filing.open_all(asked.cases, asked.page)
    window.show()
    app.aboutToQuit.connect(waste.leave)
    app.file_wanted.connect(lambda name: windows.front().doings.filing.open_all([name]))
    return Started(app, windows)


def read(arguments: Sequence[str]) -> Asked:
    """What is asked for. Names alone are files; anything more is read with some care, and some time."""
    if not any(argument.startswith("-") for argument in arguments):
        return Asked(tuple(arguments))
    from argparse import ArgumentParser  # noqa: PLC0415 - costs more than the window's first icon

    samples = sorted(path.stem for path in resources.path("samples").glob("*.yaml"))
    parser = ArgumentParser("mutualrisk-window", description="Open the window of MutualRisk.")
    parser.add_argument(
        "cases", nargs="*", metavar="CASE", help="a case to open, each in a window of its own"
    )
    parser.add_argument("--sample", choices=samples, action="append", default=[], help="a worked sample")
    pages = [entry.name for entry in PAGES]
    parser.add_argument("--page", choices=pages, default="", help="the page to begin on")
    found = parser.parse_args(arguments)
    return Asked(tuple(found.cases), tuple(found.sample), found.page)


def icon() -> QIcon:
    """The program's icon, each size from its own file."""
    made = QIcon()
    for size in ICON_SIZES:
        made.addFile(str(resources.path("app", f"app-{size}.png")), QSize(size, size))
    return made


if __name__ == "__main__":
    sys.exit(main())
