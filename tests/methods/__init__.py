"""What the shipped methods promise."""
