"""Tests of what is read from other people's files."""
