"""The icon in the system tray, its menu, and notifications."""
