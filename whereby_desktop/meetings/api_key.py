"""An API key as people paste it, made fit to be sent."""

import re

_LEAD = re.compile(
    r"""[\s"'`]*(?:-H|--header)?[\s"'`]*(?:authorization["'`]?\s*[:=]\s*)?["'`]?(?:bearer\s+)?""",
    re.IGNORECASE,
)
# Blanks of every kind (also inside: mail programs break long lines), and what cannot be seen.
_BLANKS = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f]+")
_AROUND = "\"'`“”‘’„‚«»<>,;"
# Real keys are several hundred characters long; nothing near this short is one.
SHORTEST = 20


def cleaned_key(pasted: str) -> str:
    """The key without blanks, line breaks, quotes and a leading `Authorization: Bearer `."""
    visible = re.sub(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", pasted)
    key = visible.strip().strip(_AROUND)
    key = key[found.end() :] if (found := _LEAD.match(key)) else key
    return _BLANKS.sub("", key).strip(_AROUND)


def looks_like_key(key: str) -> bool:
    """Whether a cleaned key could be one. Three dot-separated parts are usual, not required."""
    return len(key) >= SHORTEST and all("!" <= character <= "~" for character in key)
