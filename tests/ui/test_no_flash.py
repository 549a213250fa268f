"""No part of a page is shown as a window of its own before it has its place: that would steal the focus."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.case_frame import CaseFrame
from mutualrisk.ui.pages import PAGES
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look


class Flashes(QObject):
    """Notes each widget that was visible as a window before it was put into another."""

    def __init__(self) -> None:
        """Nothing was noted yet."""
        super().__init__()
        self.noted: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at widgets that are about to get a parent."""
        about = event.type() == QEvent.Type.ParentAboutToChange
        if about and isinstance(watched, QWidget) and watched.isWindow() and watched.isVisible():
            self.noted.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture(params=["sample_session", "board_session"])
def session(request: pytest.FixtureRequest) -> Session:
    """Both samples: one has what the other lacks."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Session)
    return found


@pytest.mark.parametrize("page", [entry.name for entry in PAGES])
def test_a_page_is_built_without_a_flash(page: str, session: Session, look: Look, qtbot: QtBot) -> None:
    application, flashes = QApplication.instance(), Flashes()
    assert application is not None
    application.installEventFilter(flashes)
    try:
        frame = CaseFrame(session, look)
        qtbot.addWidget(frame)
        frame.resize(1400, 900)
        frame.show()
        frame.show_page(page)
        QApplication.processEvents()
        session.settle()
    finally:
        application.removeEventFilter(flashes)
    assert flashes.noted == []
