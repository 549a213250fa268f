"""The parts of the actions page: what is recorded, what could be done, and what each would change."""
