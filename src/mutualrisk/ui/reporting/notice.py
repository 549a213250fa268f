"""What became of the last thing that was asked: a file that was written, or why it was not."""

from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mutualrisk.domain.issue import Faulty
from mutualrisk.ui.faults import said
from mutualrisk.ui.reporting.showing import show_file, show_folder
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.banner import Banner


class Notice(QWidget):
    """Room for one banner. It stays until the next thing is asked, or until it is closed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def clear(self) -> None:
        """Say nothing any more."""
        if self.banner:
            self._column.removeWidget(self.banner)
            self.banner.hide()  # it goes only later, and would be heard until then
            self.banner.deleteLater()
            self.banner = None
        self.hide()

    def tell_written(self, path: Path) -> None:
        """Name the file that was written, and offer to look at it."""
        banner = Banner(
            self._look, self.tr("{name} is saved in {folder}.").format(name=path.name, folder=path.parent)
        )
        banner.add_action(self.tr("Open")).clicked.connect(lambda: self._shown(show_file(path)))
        banner.add_action(self.tr("Open folder")).clicked.connect(lambda: self._shown(show_folder(path)))
        self._tell(self._closing(banner))

    def tell_printed(self, pages: int) -> None:
        """Say that the printer has it."""
        words = self.tr("Printed: {count} pages.").format(count=pages)
        self._tell(self._closing(Banner(self._look, self.tr("Printed: one page.") if pages == 1 else words)))

    def tell_fault(self, fault: Faulty | None) -> None:
        """Say why nothing was written, and what to do about it."""
        words = " ".join(said(issue) for issue in fault.issues[:2]) if fault else ""
        unknown = self.tr("The program made a mistake and wrote nothing. Your case is safe.")
        self._tell(self._closing(Banner(self._look, words or unknown, "warning")))

    def offer(self, words: str, action: str) -> QPushButton:
        """Say something, and offer what to do about it."""
        banner = Banner(self._look, words)
        button = banner.add_action(action)
        self._tell(banner)
        return button

    def _tell(self, banner: Banner) -> None:
        self.clear()
        self.banner = banner
        self._column.addWidget(banner)
        banner.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(banner, QAccessible.Event.Alert))

    def _closing(self, banner: Banner) -> Banner:
        banner.add_action(self.tr("Close")).clicked.connect(self.clear)
        return banner

    def _shown(self, done: bool) -> None:  # noqa: FBT001 - what Qt says
        if not done and self.banner:
            self.banner.set_text(self.tr("This computer has no program that opens it."))
