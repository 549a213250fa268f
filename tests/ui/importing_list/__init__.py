"""Tests of how organisations are taken from a list, in the window."""
