"""Parts of the reports page: writing, preview, print."""
