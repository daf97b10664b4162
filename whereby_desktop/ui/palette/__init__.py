"""Finding anything by its name: what to do, rooms, presets, accounts, settings."""
