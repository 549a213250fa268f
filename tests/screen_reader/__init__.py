"""The program as a screen reader has it, through the accessibility bus of Linux."""
