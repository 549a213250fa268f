"""Documents and statements that answers rest on: how they are shown, asked for and kept."""
