"""The engine: tables of what it must give, one module at a time."""
