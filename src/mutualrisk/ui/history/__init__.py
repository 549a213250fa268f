"""The parts of the history page: the log in words, and what differs between two moments."""
