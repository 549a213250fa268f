"""The languages of the window: English, and each one whose file lies in the resources.

A language is added by adding files: ``i18n/mutualrisk_cy.ts`` with the window's texts, from which
`make translations` makes the ``.qm`` that is read here, and ``languages/cy`` in a method's folder.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mutualrisk import resources

BASE = "en"
"""The language that the window is written in."""

_COUNTRY = "GB"
_PREFIX = "mutualrisk_"
_KEPT_AS = "language"


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """The codes of the languages that the window can speak, its own first; of the program, or of a folder."""
    found = (folder or resources.path("i18n")).glob(f"{_PREFIX}*.qm")
    codes = {path.stem.removeprefix(_PREFIX) for path in found}
    return BASE, *sorted(codes - {BASE})


def own_name(code: str) -> str:
    """What a language calls itself, as the list of languages shows it: Cymraeg."""
    name = _locale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" if code != BASE else "English"


def speak(application: QCoreApplication, code: str, folder: Path | None = None) -> None:
    """Let the window speak a language, and write dates and numbers as it does.

    Texts that a file does not hold stay English. What is already shown is made anew by whoever shows it.
    """
    for former in application.findChildren(QTranslator, _KEPT_AS):
        application.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(_locale(code))
    own = str((folder or resources.path("i18n")) / f"{_PREFIX}{code}.qm")
    qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"
    for file in (qt, own) if code != BASE else ():
        translator = QTranslator(application)
        translator.setObjectName(_KEPT_AS)
        if translator.load(file):
            application.installTranslator(translator)


def spoken() -> str:
    """The language that the window speaks now."""
    return QLocale().name().partition("_")[0]


def _locale(code: str) -> QLocale:
    """How a language is written in Britain."""
    return QLocale(f"{code}_{_COUNTRY}")
