"""The server's own words, whatever form they come in, made fit to be shown."""

import re
import unicodedata
from collections.abc import Iterable

import msgspec

from whereby_desktop.log import HIDDEN, redacted
from whereby_desktop.meetings.secret import Secret

LONGEST = 300
_LOOKED_AT = 65_536  # bytes of a body that are searched for words
_DEEPEST = 4
_SHORTEST_SECRET = 4  # characters; less would hide every other word
_SAYING = ("message", "error", "error_description", "detail", "title", "errors", "reason")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_SILENT = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


def plain(text: str) -> str:
    """One line without control, bidirectional and other invisible characters."""
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text  # nothing of the kind in it: most are like that, and lists are long
    spaced = "".join(" " if character.isspace() else character for character in text)
    visible = "".join(
        character for character in spaced if unicodedata.category(character)[0] != "C"
    )
    return " ".join(visible.split())


def shortened(text: str, secrets: Iterable[Secret] = ()) -> str:
    """One plain line of bounded length, without `secrets` and what else looks like a key.

    Servers are known to repeat what they do not like.
    """
    line = plain(text)
    for secret in secrets:
        if len(secret.reveal()) >= _SHORTEST_SECRET:
            line = re.sub(re.escape(secret.reveal()), HIDDEN, line, flags=re.IGNORECASE)
    line = redacted(line)
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def spoken(body: bytes, phrase: str) -> str:
    """What a body says: its JSON message, its plain text, its page's title; else `phrase`."""
    text = body[:_LOOKED_AT].decode("utf-8", "replace").strip().lstrip("\ufeff")
    if text[:1] in {"{", "[", '"'}:
        said = _said_in_json(body)
    elif text.startswith("<"):
        said = _said_in_page(text)
    else:
        said = "" if "\ufffd" in text or "\0" in text else text
    return said if plain(said) else phrase


def _said_in_json(body: bytes) -> str:
    try:
        return _said(msgspec.json.decode(body.strip().removeprefix(b"\xef\xbb\xbf")), _DEEPEST)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return ""


def _said(value: object, depth: int) -> str:
    if isinstance(value, str):
        return value
    if depth == 0:
        return ""
    if isinstance(value, dict):
        inner = [value[name] for name in _SAYING if name in value]
    elif isinstance(value, list):
        inner = value[:3]
    else:
        inner = []
    return next((said for item in inner if (said := _said(item, depth - 1))), "")


def _said_in_page(page: str) -> str:
    import html  # with half a megabyte of names; few servers ever answer with a page

    if (title := _TITLE.search(page)) and plain(title[1]):
        return html.unescape(_TAG.sub(" ", title[1]))
    return html.unescape(_TAG.sub(" ", _SILENT.sub(" ", page)))
