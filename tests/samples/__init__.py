"""The worked cases that ship: what each of them is there to show."""
