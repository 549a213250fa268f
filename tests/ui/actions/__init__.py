"""The parts of the actions page."""
