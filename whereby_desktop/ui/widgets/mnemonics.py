"""The sign that stands before the letter to be pressed with Alt."""

import re


def without_mnemonic(text: str) -> str:
    """The text as it is read: "C&lose" is "Close", "R&&D" is "R&D"."""
    return re.sub(r"&(.)", r"\1", text)
