"""Organisations from a list: which column is what, then which organisations are taken."""
