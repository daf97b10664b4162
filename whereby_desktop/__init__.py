"""Whereby Desktop: a native desktop program for the Whereby meeting API."""

__version__ = "0.1.0"
