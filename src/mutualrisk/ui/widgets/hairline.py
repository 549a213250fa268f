"""A thin line between two parts of a page."""

from PySide6.QtWidgets import QFrame


class Hairline(QFrame):
    """One pixel in the colour of lines, across a page or, ``upright``, beside a column."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "hairline")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
