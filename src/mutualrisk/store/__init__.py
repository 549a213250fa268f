"""Our own files: cases, methods and their text forms."""
