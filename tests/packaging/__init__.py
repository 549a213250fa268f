"""What a system is told about the program."""
