"""Ends a program once its window has been painted, so that a process can be timed from its start to that."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Painted(QObject):
    """Quits the application after a window was painted for the first time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, QApplication.quit)
        return False


def end_once_painted(window: QWidget) -> int:
    """Run until the window has been painted."""
    painted = Painted()
    window.installEventFilter(painted)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    status = application.exec()
    print(most_memory())
    return status


def most_memory() -> int:
    """The most memory that this program had, in KiB; 0 where the system does not tell it so."""
    told = Path("/proc/self/status")
    lines = told.read_text(encoding="ascii").splitlines() if told.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
