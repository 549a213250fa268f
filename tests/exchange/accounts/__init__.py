"""Published accounts, synthetic and real, read and offered."""
