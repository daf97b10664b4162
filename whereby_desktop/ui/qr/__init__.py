"""A guest link as a large code: for a beamer, a phone, a poster."""
