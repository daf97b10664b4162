"""Reading `whereby-desktop:` links. They come from anywhere, so only what is written here is read.

whereby-desktop:new                 a new meeting with the default preset
whereby-desktop:new?preset=NAME     with the preset of that name
"""

import unicodedata
from urllib.parse import unquote_to_bytes

from whereby_desktop.app.wish import LINK_SCHEME

_NEW = "new"
_LONGEST = 500  # letters of a link
_SHOWN = 80
_UNSEEN = ("C", "Zl", "Zp")  # kinds of letters that are not, or not as such, to be seen


def wished_preset(link: str) -> str:
    """The name of the preset a new meeting is to be made with; "" for the default one.

    Raises ValueError for every other link.
    """
    if len(link) > _LONGEST or not link.lower().startswith(LINK_SCHEME):
        raise ValueError("not a link of this program")
    what, asked, query = link[len(LINK_SCHEME) :].partition("?")
    if what.lower() != _NEW:
        raise ValueError("not a link this program knows")
    if not asked or not query:
        return ""
    name, _, value = query.partition("=")
    if name != "preset" or any(letter in value for letter in "&;#="):
        raise ValueError("not a link this program knows")
    preset = _decoded(value).strip()
    if not preset or shown(preset, len(preset)) != preset:
        raise ValueError("no name of a preset")
    return preset


def shown(text: str, longest: int = _SHOWN) -> str:
    """What may be shown of a text from anywhere: one line, nothing that turns or hides letters."""
    seen = "".join(each for each in text if not unicodedata.category(each).startswith(_UNSEEN))
    return seen if len(seen) <= longest else f"{seen[:longest]}…"


def _decoded(value: str) -> str:
    """Raises ValueError (UnicodeDecodeError)."""
    return unquote_to_bytes(value.replace("+", " ")).decode("utf-8")
