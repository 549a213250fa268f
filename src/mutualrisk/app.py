"""The window's composition root: ``mutualrisk-window [CASE...]``, or ``python -m mutualrisk.app``."""

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from mutualrisk.store import system
from mutualrisk.store.first_look import first_look
from mutualrisk.ui import languages
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.windows import Windows


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with the cases that are named."""
    names = list(sys.argv[1:] if arguments is None else arguments)
    app = QApplication(["MutualRisk"])
    app.setApplicationName("MutualRisk")
    app.setDesktopFileName("mutualrisk")
    first = first_look(system.settings_folder())
    languages.speak(app, first.language)
    windows = Windows(Dressing(app, first.theme, first.text_size))
    windows.guide_newcomers()
    window = windows.new_window()
    window.doings.filing.open_all(names)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
