"""Windows that ask one thing, or tell one thing."""
