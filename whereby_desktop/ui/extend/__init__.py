"""More time for a room: a new one in its place, and what becomes of the old one."""
