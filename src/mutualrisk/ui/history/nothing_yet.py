"""What the history page shows before the first edit, with the way to where edits are made."""

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.empty_state import EmptyState


class NothingYet(EmptyState):
    """Says what will be here; ``begin`` leads to the questions, so that the keyboard has a place here."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            "history",
            self.tr("Nothing has been changed yet"),
            self.tr(
                "From the first edit on, this page says who changed what, when and why. Nothing in it can be "
                "changed or taken out without leaving a trace."
            ),
        )
        self.begin = self.add_action(self.tr("Go to the questions"))
