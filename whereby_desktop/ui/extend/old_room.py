"""What is to become of a room when a new one takes its place."""

from enum import StrEnum


class OldRoom(StrEnum):
    KEEP = "keep"
    DELETE_AT_END = "delete at end"
    DELETE_NOW = "delete now"
