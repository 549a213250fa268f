"""The values of the program: what they accept, and what they refuse."""
