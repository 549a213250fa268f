"""The logo of the letterhead: a picture that is checked before it is kept."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from mutualrisk.domain.issue import Faulty
from mutualrisk.ui.faults import said
from mutualrisk.ui.setting.field import PickedField
from mutualrisk.ui.setting.wording import Words
from mutualrisk.ui.theme import Look

TALLEST, WIDEST = 56, 200
KEPT = Qt.AspectRatioMode.KeepAspectRatio
SMOOTH = Qt.TransformationMode.SmoothTransformation


class LogoField(PickedField):
    """Shows the picture as it is, and keeps a copy of it beside the settings."""

    def __init__(self, look: Look, words: Words, folder: Path, value: str) -> None:
        super().__init__(look, "logo", words)
        self._folder, self._logo = folder, value
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("The logo as it is printed"))
        self.body.insertWidget(0, self._picture)
        self.name_buttons(self.tr("Choose a picture…"), self.tr("Use no logo"))
        self.picking.clicked.connect(self._on_picking_clicked)
        self.dropping.clicked.connect(lambda: self._set(""))
        self._tell()

    def _on_picking_clicked(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self, self.words.label, "", kinds)
        if name:
            self._take(Path(name))

    def _take(self, path: Path) -> None:
        from mutualrisk.store.settings import kept_logo  # noqa: PLC0415 - with the first logo
        from mutualrisk.ui.reporting.maker import logo_in  # noqa: PLC0415

        try:
            if not logo_in(path):
                self.say(self.tr("This picture cannot be read, or it is too large. Choose another one."))
                return
            self._set(kept_logo(self._folder, path))
        except Faulty as fault:
            self.say(said(fault.issues[0]))

    def _set(self, logo: str) -> None:
        self._logo = logo
        self.say("")
        self._tell()
        self.edited.emit(self.name, logo)

    def _tell(self) -> None:
        from mutualrisk.ui.reporting.maker import logo_in  # noqa: PLC0415 - as above

        picture = QPixmap()
        picture.loadFromData(logo_in(self._folder / self._logo) if self._logo else b"")
        room = QSize(self.look.px(WIDEST), self.look.px(TALLEST))
        fitting = picture if picture.isNull() else picture.scaled(room, KEPT, SMOOTH)
        self._picture.setPixmap(fitting)
        self._picture.setVisible(not picture.isNull())
        self.said.setVisible(picture.isNull())
        self.said.setText(self.tr("No logo"))
        self.dropping.setEnabled(bool(self._logo))
