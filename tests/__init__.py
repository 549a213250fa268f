"""The tests, laid out as ``src/mutualrisk`` is."""
