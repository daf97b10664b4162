"""A small Whereby on loopback: for the demo workspace, the tests, and trying any client against it.

It shares no code with the API client on purpose: a client that has misread the API must not be
able to agree with itself. Start with `server.Sandbox`, or run `python -m whereby_desktop.sandbox`.
"""
