"""Many rooms deleted at once: by a rule, each of them seen before."""
