"""Writing, preview and print of reports."""
