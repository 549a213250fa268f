"""Paper: a result becomes neutral content, then a PDF or a workbook."""
