"""Tests of what other people's files offer, in the window."""
