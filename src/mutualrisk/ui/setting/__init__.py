"""Parts of the settings dialog."""
