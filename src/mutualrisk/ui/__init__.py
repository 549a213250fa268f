"""The window: pages that read one session and ask it to edit."""

from mutualrisk.ui import immortals

immortals.keep()
