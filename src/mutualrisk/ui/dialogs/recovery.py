"""The question after an interruption: bring the edits back, let them go, or decide later."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.history import log_words
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from mutualrisk.store.recovery import Left

Decision = Literal["recover", "discard", "later"]


class RecoveryDialog(DialogFrame):
    """Says which case, when, what was edited last, and what has become of its file."""

    def __init__(self, left: "Left", look: Look, parent: QWidget | None = None) -> None:
        """Ask about one interrupted case."""
        title = self.tr("The program ended before this was saved")
        super().__init__(parent, title, self.tr("Bring it back"), look)
        self.decision: Decision = "later"
        self._reject.setText(self.tr("Decide later"))
        self._remove = QPushButton(self.tr("Remove for good"))
        self._remove.setProperty("kind", "danger")
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._row.addWidget(self._remove)
        for words in told(left):
            self.body.addWidget(WrappingLabel(look, words))

    def accept(self) -> None:
        """Bring the edits back."""
        self.decision = "recover"
        super().accept()

    def _on_remove_clicked(self) -> None:
        self.decision = "discard"
        self.reject()


def told(left: "Left") -> Iterator[str]:
    """What there is to know for the decision, a sentence each."""
    yield translate("Recovery", "Case: {title}").format(title=title_of(left))
    yield translate("Recovery", "Last edited: {when}").format(when=when_words(left.last_edited))
    yield edits_words(left)
    if left.last:
        labels = "; ".join(map(log_words.title, left.last))
        words = (
            translate("Recovery", "The last one: {labels}")
            if len(left.last) == 1
            else translate("Recovery", "The last ones: {labels}")
        )
        yield words.format(labels=labels)
    if left.path is not None:
        yield _file_words(left).format(file=left.path.name, folder=left.path.parent)


def title_of(left: "Left") -> str:
    """What the case is called."""
    case = left.held.case
    names = [one.name for one in case.organisations if one.name]
    title = ", ".join(filter(None, (names[0] if names else "", case.contract.title or case.title)))
    return title or translate("Recovery", "a new case")


def edits_words(left: "Left") -> str:
    """How much would be lost."""
    if left.edits == 1:
        return translate("Recovery", "One edit is in no file")
    return translate("Recovery", "{count} edits are in no file").format(count=left.edits)


def when_words(moment: str) -> str:
    """A moment of the log as people write it, in local time."""
    try:
        seconds = int(datetime.fromisoformat(moment).timestamp())
    except ValueError:
        return moment
    local = QDateTime.fromSecsSinceEpoch(seconds).toLocalTime()
    return QLocale().toString(local, "d MMMM yyyy, HH:mm")


def _file_words(left: "Left") -> str:
    """What has become of the file, and what bringing the edits back means for it."""
    if left.file == "changed":
        return translate(
            "Recovery",
            "Its file {file} in {folder} was changed since. Look at both before you save over it.",
        )
    if left.file == "missing":
        return translate(
            "Recovery", "Its file {file} is no longer in {folder}; everything is here all the same."
        )
    return translate("Recovery", "Its file {file} in {folder} is as it was; it changes only when you save.")


def ask(left: "Left", look: Look, parent: QWidget | None) -> Decision:
    """Ask, and say what was decided; closing the question decides nothing."""
    dialog = RecoveryDialog(left, look, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.exec()
    return dialog.decision
