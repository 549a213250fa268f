"""Other people's files: published accounts, answered workbooks, lists of bidders. Read, never trusted."""
