"""Workbooks recalculated by LibreOffice, against the engine."""
