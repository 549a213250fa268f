"""What is recorded of the contract, and what its figures mean."""
