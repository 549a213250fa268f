"""The window: pages that read one session and ask it to edit."""

from mutualrisk.ui import immortals, sources, waste

immortals.keep()
sources.leave_unread()
waste.put_off()
