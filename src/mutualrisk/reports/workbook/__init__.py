"""Writes neutral tables as a workbook. The only place of the reports that knows openpyxl."""
