"""Spreadsheets of other people, opened without trusting them: Excel's, OpenDocument's, and plain tables.

Begin with :func:`mutualrisk.exchange.spreadsheet_file.opening.opened`.
"""
