"""Many rooms from a table: read, checked, mended, and handed over as a batch."""
