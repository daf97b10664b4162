"""A part of the program with a licence of its own."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Component:
    """`licence` is its short name, "" if nothing says it; `text` reads the licence's own words."""

    name: str
    version: str
    licence: str
    text: Callable[[], str]
