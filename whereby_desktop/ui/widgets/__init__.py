"""Building blocks that several parts of the screen share."""
