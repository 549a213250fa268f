"""The parts of the method page: what a method says, written out for its readers."""
