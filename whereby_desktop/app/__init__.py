"""The composition root: builds every part, starts and stops them in order. Knows all rooms."""
