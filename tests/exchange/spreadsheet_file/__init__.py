"""Tests of how other people's spreadsheets are opened."""
