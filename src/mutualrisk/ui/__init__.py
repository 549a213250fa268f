"""The window: pages that read one session and ask it to edit."""
