"""Windows that are measured as whole processes; each ends by itself once it has been painted."""
