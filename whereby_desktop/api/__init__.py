"""The Whereby REST API. httpx lives here and nowhere else."""
