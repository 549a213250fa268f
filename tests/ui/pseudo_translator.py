"""Lets the window speak the language that nobody speaks."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from tests.pseudo_text import pseudo


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
