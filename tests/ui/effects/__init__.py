"""What a change does to the ratings."""
