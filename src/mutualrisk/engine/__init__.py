"""Pure functions from a method and an assessment to a result."""
