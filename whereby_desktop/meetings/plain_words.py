"""Words from outside (titles, names) made harmless before they go into somebody else's format."""

import unicodedata

# They turn the direction of everything that follows them, the link as well.
_TURNS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def readable(text: str) -> str:
    """Lines separated by \\n, without control characters and halves of characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        each if each in "\n\t" or unicodedata.category(each) not in {"Cc", "Cs"} else "�"
        for each in lines
    )


def one_line(text: str) -> str:
    """For places that are one line in the format they go to; runs of blanks become one."""
    return readable(" ".join(text.translate(_TURNS).split()))
