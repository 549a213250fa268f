"""Writes a neutral document as a PDF. The only place of the program that knows reportlab."""
