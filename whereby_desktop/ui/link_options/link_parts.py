"""A link taken apart for being shown: what was there, what the options add, no key."""

from typing import NamedTuple

from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.link_parameters import is_key
from whereby_desktop.ui.link_options.other_parameters import CONCEALED


class LinkPart(NamedTuple):
    text: str
    added: bool = False  # by the options


def link_parts(link: str, options: LinkOptions) -> list[LinkPart]:
    """The whole link in order; a key's value is concealed, wherever it comes from."""
    set_here = {name for name, _ in options.parameters}
    address, mark, fragment = options.joined_to(link).partition("#")
    address, query_mark, query = address.partition("?")
    parts = [LinkPart(address)]
    for number, each in enumerate(query.split("&") if query_mark else []):
        parts.append(LinkPart("&" if number else "?"))
        name, equals, _value = each.partition("=")
        shown = f"{name}{equals}{CONCEALED}" if is_key(name) else each
        parts.append(LinkPart(shown, name in set_here))
    if mark:
        parts.append(LinkPart(mark + fragment))
    return parts
