"""The contract's figures beside its questions."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mutualrisk.ui.contract.figures import contract_figures
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.figure_list import FigureList
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.scroll import Scroll
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDTH = 320


class ContractFigures(QWidget):
    """A heading, and the figures, or what makes them appear."""

    def __init__(self, session: Session, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self._session = session
        self._none = WrappingLabel(look, "", "small", tone="second_ink")
        self._none.setText(
            self.tr(
                "Answer what the contract is worth and how long it runs; what that means shows here at once."
            )
        )
        self._list = FigureList(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(12))
        column.addWidget(Heading(look, self.tr("What the figures mean"), "h3"))
        column.addWidget(self._none)
        column.addWidget(self._list)

    def refresh(self) -> None:
        """Show the figures as they are now."""
        found = contract_figures(self._session)
        self._none.setVisible(not found)
        self._list.show_figures(found)


class FigurePanel(Scroll):
    """The figures on a ground of their own, as high as the page."""

    def __init__(self, figures: ContractFigures, look: Look) -> None:
        """Show the figures."""
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("What the figures mean"))
        self.setFixedWidth(look.px(WIDTH))
        inner = QFrame()
        inner.setProperty("role", "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(look.px(24), look.gap(28), look.px(24), look.gap(24))
        column.addWidget(figures)
        column.addStretch(1)
        self.setWidget(inner)
