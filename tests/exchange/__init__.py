"""Other people's files: each is read as far as it can be, and what cannot is named."""
