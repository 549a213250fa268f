"""The third back-end of the expression tree: a method as formulas of a spreadsheet, down to the answers.

Every node of a formula or a condition becomes a row of its own, so that an analyst can follow it by steps.
A number stands in three cells (low, high, gap), a truth in three (may hold, may fail, may not apply), each
twice: as answered, and as evidenced. Beside each formula stands the value that the engine itself comes to.

Only functions are used that Excel 2010 and LibreOffice share. Nothing here knows a library for workbooks.
"""
