"""What this program is, what it is not, and what it is made of."""

from typing import TYPE_CHECKING

from mutualrisk import __version__
from mutualrisk.ui.dialogs.licences import PARTS
from mutualrisk.ui.dialogs.telling import TellingDialog
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row

if TYPE_CHECKING:
    from mutualrisk.domain.method import Method
    from mutualrisk.ui.main_window import MainWindow


def show_about(parent: "MainWindow") -> None:
    """Show what this program is, and that nothing leaves this computer."""
    AboutDialog(parent).exec()


class AboutDialog(TellingDialog):
    """Versions, promises, licences."""

    def __init__(self, parent: "MainWindow") -> None:
        super().__init__(parent, self.tr("About MutualRisk"))
        self.tell(self.tr("MutualRisk {version}").format(version=__version__))
        self.tell(method_words(parent))
        self.tell_part(self.tr("Nothing leaves this computer"))
        self.tell(
            self.tr(
                "The program opens no connection, asks for no account and sends no statistics. "
                "What you type lies in your case files and, until they are saved, in a journal on this "
                "computer. Printing hands pages to your system."
            )
        )
        self.tell_part(self.tr("It supports a judgement and does not make it"))
        self.tell(
            self.tr(
                "Nothing here is legal or financial advice. A rating is as good as the answers that it rests "
                "on; weights that no source sets are labelled illustrative."
            )
        )
        self._tell_licences()

    def _tell_licences(self) -> None:
        title = self.tr("Licences")
        self.tell_part(title)
        self.tell(
            self.tr(
                "MutualRisk and its method are free software under the MIT licence. It is made of these "
                "parts, whose licences travel with it:"
            )
        )
        cols = (
            Col(self.tr("Part"), 0.26, 120, folds=False),
            Col(self.tr("Licence"), 0.26, 110),
            Col(self.tr("What for"), 0.48, 200),
        )
        rows = [
            Row(
                "",
                (
                    Cell(part.name, font="small_strong"),
                    Cell(part.licence),
                    Cell(translate("Licences", part.use)),
                ),
            )
            for part in PARTS
        ]
        self.tell_table(title, cols, rows)


def method_words(window: "MainWindow") -> str:
    """Which method judges: that of the open case, or that of new ones."""
    from mutualrisk.domain.issue import Faulty  # noqa: PLC0415 - loads what the start page does without

    try:
        method = _method(window)
    except Faulty:
        return translate("About", "The method that is set cannot be read.")
    words = translate("About", "Method: {title}, version {version}, in force from {date}")
    from mutualrisk.ui.wording import date_words  # noqa: PLC0415 - as above

    return words.format(title=method.title, version=method.version, date=date_words(method.effective_from))


def _method(window: "MainWindow") -> "Method":
    from mutualrisk.store.methods import judge_in_use  # noqa: PLC0415 - as above
    from mutualrisk.ui.languages import spoken  # noqa: PLC0415 - as above

    if window.session:
        return window.session.method
    return judge_in_use(window.windows.preferences.method_folder(), spoken()).method
