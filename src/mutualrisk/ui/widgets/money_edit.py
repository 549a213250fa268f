"""A field for pounds."""

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.number_edit import NumberEdit


class MoneyEdit(NumberEdit):
    """Pounds, with the sign before them and room for a billion."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, before="£", digits=14)
