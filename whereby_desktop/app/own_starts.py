"""How the program starts itself for a purpose of its own. Read at every start: no imports."""

HOLD_CLIPBOARD = "--hold-clipboard"  # see lasting_clipboard
