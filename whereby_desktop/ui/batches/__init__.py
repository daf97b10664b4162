"""Many rooms at once: progress, results, and what is left of earlier batches."""
