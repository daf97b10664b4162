"""The log of requests, in a window of its own."""
