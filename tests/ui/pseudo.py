"""What a run in the language that nobody speaks finds: texts that went past translation, and cut ones.

with pseudo_language():
    window = MainWindow(...)
    …
    assert not untranslated(window, given=["Fernleaf", "tender.mutualrisk"])
    assert not cut(window)
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from tests.pseudo_text import pseudo, pseudo_method, unmade
from tests.ui.cut_texts import cut_texts
from tests.ui.pseudo_translator import pseudo_language
from tests.ui.shown_texts import Shown, shown_texts

__all__ = ["cut", "pseudo", "pseudo_language", "pseudo_method", "untranslated"]

_ROUNDS = 5
_LONGEST = 50
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_SAME_IN_ALL = re.compile(
    rf"\b\d{{1,2}} (?:{_MONTHS})[a-z]* \d{{4}}"  # dates, through QLocale
    r"|\b\d+(?:\.\d+)? (?:bytes|kB|MB|GB|KiB|MiB)\b"
    r"|\+(?:[A-Z]|F\d+)\b|(?<!\w)(?:/[\w.-]+)+"  # keys, and places of files
    r"|\bhttps?://\S+|\bMutualRisk\b|\b(?:Ctrl|Alt|Shift|F\d+)\b"
    r"|\b[\w-]+\.(?:mutualrisk|pdf|xlsx|yaml|json|csv)\b"
)
_LETTER = re.compile(r"[^\W\d_]")


def untranslated(window: QWidget, given: Iterable[str] = ()) -> list[str]:
    """The texts of a window that no translation made; ``given`` is what users wrote, such as names."""
    _settle()
    users = sorted((text for text in given if text), key=len, reverse=True)
    return [str(shown) for shown in shown_texts(window) if _LETTER.search(_unmade(shown.text, users))]


def cut(window: QWidget, given: Iterable[str] = ()) -> list[str]:
    """The texts of a window that do not fit where they stand.

    What only users wrote may be long and may be shortened, if a tool tip shows all of it.
    """
    users = sorted((text for text in given if text), key=len, reverse=True)
    for _ in range(_ROUNDS):  # what is worked out in idle time may still come, and move what is below
        _settle()
        found = [str(shown) for shown in cut_texts(window) if not _told_elsewhere(shown, users)]
        if not found:
            break
    return found


def _settle() -> None:
    """Let what wraps find its height, and what stands below it its place."""
    for _ in range(_ROUNDS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _LONGEST)


def _told_elsewhere(shown: Shown, users: list[str]) -> bool:
    return not _LETTER.search(_unmade(shown.text, users)) and shown.text in shown.widget.toolTip()


def _unmade(text: str, given: list[str]) -> str:
    """What is left of a text without what translation and users made of it."""
    left = unmade(text)
    for users in given if _LETTER.search(_SAME_IN_ALL.sub("", left)) else ():
        left = left.replace(users, "")
    return _SAME_IN_ALL.sub("", left)
