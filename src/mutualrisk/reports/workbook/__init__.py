"""The live workbook: sheets of content and formulas, and what writes them. All that knows XlsxWriter."""
