"""The live workbook: sheets of content and formulas, and what writes them. The only room of XlsxWriter."""
