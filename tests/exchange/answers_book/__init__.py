"""Tests of how workbooks of answers are read back."""
