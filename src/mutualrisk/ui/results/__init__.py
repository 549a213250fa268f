"""The parts of the results page: what each shows, as data, and the few widgets that are unlike the rest."""
