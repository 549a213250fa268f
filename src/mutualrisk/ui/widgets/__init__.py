"""Widgets that know no session: they are given values, and say what their user did."""
