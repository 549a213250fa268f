"""How much is asked, in words. It is read before the engine is loaded."""

from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.option_face import Choosable


def depth_options() -> tuple[Choosable, ...]:
    """A first look, or in full."""
    return (
        Choosable(
            "screening",
            translate("Depths", "A first look: 15 questions, ten minutes"),
            translate(
                "Depths", "Shows where the risks lie. You can go on in full at any time; answers are kept."
            ),
        ),
        Choosable(
            "full",
            translate("Depths", "In full: about 50 questions, and more where your answers call for them"),
            translate("Depths", "An hour or two with the papers at hand, at once or bit by bit."),
        ),
    )
