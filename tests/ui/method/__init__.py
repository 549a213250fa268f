"""The parts of the method's page."""
