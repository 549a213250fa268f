"""The look of the window: colours as data, one scale of type, icons, and the ring of focus."""

from mutualrisk.ui.theme.dressing import Dressing, Wish, apply, wear
from mutualrisk.ui.theme.look import THEMES, Look, ThemeName, load_look

__all__ = ["THEMES", "Dressing", "Look", "ThemeName", "Wish", "apply", "load_look", "wear"]
