"""The first screen: connecting with an API key."""
