"""The window: pages that read one session and ask it to edit."""

from mutualrisk.ui import immortals, sources

immortals.keep()
sources.leave_unread()
