"""Tests of lists of bidders and partners."""
