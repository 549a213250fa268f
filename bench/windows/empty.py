"""The floor: an empty window of PySide6."""

from PySide6.QtWidgets import QApplication, QWidget

from bench.windows.ending import end_once_painted

if __name__ == "__main__":
    application = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    end_once_painted(window)
