"""The window on the meetings: list, search, details."""
