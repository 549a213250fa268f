"""The window: pages that read one session and ask it to edit."""

from mutualrisk.ui import immortal_none

immortal_none.keep()
