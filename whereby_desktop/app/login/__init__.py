"""Starting at login, hidden: each system's own way, and whether it would do so."""
