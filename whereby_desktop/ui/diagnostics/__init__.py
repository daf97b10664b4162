"""What goes into a bug report, and what the program says of its own failures."""
