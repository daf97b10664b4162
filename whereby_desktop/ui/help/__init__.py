"""The keys, and what else a person looks up."""
