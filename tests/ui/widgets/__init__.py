"""Tests of the widgets, by real keys and clicks."""
