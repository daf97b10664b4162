"""A desktop of the tests' own: screen, bus and keyring."""

from tests.fixtures.private_bus import gnome_keyring, private_bus
from tests.fixtures.x_screen import x_screen

__all__ = ["gnome_keyring", "private_bus", "x_screen"]
