"""What the desktop offers to every program through its portals, over D-Bus."""
