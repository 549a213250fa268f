"""A language that nobody speaks: whatever is translated into it is bracketed, accented and 40 % longer.

A text of the window that stands there without brackets went past translation; one that is cut would be cut in
Welsh, too.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QCoreApplication, QTranslator

OPEN, CLOSE = "«", "»"
LONGER = 0.4
_KEPT = re.compile(r"(\{[^{}]*\}|%L?[0-9n]|<[^<>]*>|&[a-z]+;|&(?=\w)|\w+://\S+)")
_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_FILLING = " ámét dólór sít lórém ípsúm" * 100


def pseudo(text: str) -> str:
    """A text in the language that nobody speaks; placeholders, mark-up and mnemonics stay as they are."""
    pieces = _KEPT.split(text)
    words = "".join(pieces[::2])
    if not any(sign.isalpha() for sign in words):
        return text
    accented = (piece if i % 2 else piece.translate(_ACCENTS) for i, piece in enumerate(pieces))
    more = max(0, ceil(LONGER * len(words.strip())) - len(OPEN + CLOSE))
    return f"{OPEN}{''.join(accented)}{_FILLING[:more].rstrip()}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates every text of the window, Qt's own among them."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in the language that nobody speaks."""
        del context, disambiguation
        return pseudo(source.replace("%n", str(n)) if n >= 0 else source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never: it knows every text."""
        return False


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Let every window that is made meanwhile speak the language that nobody speaks."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = PseudoTranslator(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        translator.deleteLater()
