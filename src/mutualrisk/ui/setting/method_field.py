"""The method of new cases: one that comes with the program, or one that somebody wrote, if it is sound."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from mutualrisk import resources
from mutualrisk.domain.issue import Faulty
from mutualrisk.reports.progress import Tell
from mutualrisk.store import methods
from mutualrisk.ui.faults import said_with_place
from mutualrisk.ui.reporting.errand import Errand
from mutualrisk.ui.setting.field import Field
from mutualrisk.ui.setting.wording import Words
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.choice import Choice
from mutualrisk.ui.widgets.option_face import Choosable

MOST = 5
"""So many faults are shown; the rest are counted."""


class MethodField(Field):
    """A choice, and a folder to choose, which is read in a thread of its own and refused with its faults."""

    def __init__(self, look: Look, words: Words, value: str) -> None:
        super().__init__(look, "method", words)
        self._value = value or methods.DEFAULT
        self._errand: Errand | None = None
        self.choice: Choice | None = None
        self.picking = QPushButton(self.tr("Choose a method's folder…"))
        self.picking.setAccessibleDescription(words.hint)
        self.body.setSpacing(look.gap(8))
        self.picking.clicked.connect(self._on_picking_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        """Offer the program's own methods, and the folder that is chosen now."""
        if self.choice:
            self.body.removeWidget(self.choice)
            self.choice.deleteLater()
        ids = sorted(methods.installed(), key=lambda id_: id_ != methods.DEFAULT)
        own = [Choosable(id_, title(resources.path("methods", id_))) for id_ in ids]
        theirs = [] if self._value in methods.installed() else [self._of_folder(Path(self._value))]
        self.choice = Choice(self.look, (*own, *theirs), self.words.label)
        self.choice.set_value(self._value)
        self.choice.edited.connect(self._on_choice_edited)
        self.body.insertWidget(0, self.choice)
        self.body.addWidget(self.picking, 0, Qt.AlignmentFlag.AlignLeft)

    def _of_folder(self, folder: Path) -> Choosable:
        return Choosable(str(folder), title(folder) or folder.name, str(folder))

    def _on_choice_edited(self, value: object) -> None:
        self._value = str(value)
        self.edited.emit(self.name, "" if value == methods.DEFAULT else value)

    def _on_picking_clicked(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("The folder of a method"))
        if not name:
            return
        self.say("")
        self.picking.setText(self.tr("Reading the method…"))
        self._errand = Errand(partial(checked, Path(name)), "")
        self._errand.made.connect(self._on_errand_made)
        self._errand.failed.connect(self._on_errand_failed)
        self._errand.begin()

    def _on_errand_made(self, _errand: Errand, folder: Path) -> None:
        self._end()
        self._value = str(folder)
        self._lay_out()
        self.edited.emit(self.name, self._value)

    def _on_errand_failed(self, _errand: Errand, fault: Faulty | None) -> None:
        self._end()
        issues = fault.issues if fault else ()
        lines = [said_with_place(issue) for issue in issues[:MOST]]
        if len(issues) > MOST:
            lines.append(self.tr("And {count} more.").format(count=len(issues) - MOST))
        self.say("\n".join((self.tr("This method cannot be used. The one before stays."), *lines)))

    def _end(self) -> None:
        self._errand = None
        self.picking.setText(self.tr("Choose a method's folder…"))


def checked(folder: Path, tell: Tell) -> Path:
    """The folder, if what lies in it can judge a case; raises :class:`Faulty` with what is wrong."""
    tell(0.0)
    methods.judge_in(folder)
    return folder


def title(folder: Path) -> str:
    """What a method calls itself; "" where it cannot be read."""
    try:
        return methods.judge_in(folder).method.title
    except Faulty:
        return ""
