"""The form that creates a meeting."""
