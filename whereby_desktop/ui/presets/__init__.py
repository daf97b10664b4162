"""Presets: made, changed, put in order, taken in and out of files."""
