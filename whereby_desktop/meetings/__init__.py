"""What the product is about: meetings, their life, drafts, points. No Qt, no network, no files."""
