"""What is done of a case, what is missing, and what stands in the way of a conclusion."""
