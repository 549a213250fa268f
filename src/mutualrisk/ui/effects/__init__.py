"""What a change does to the ratings, as values, in words and to the eye; several pages show it."""
