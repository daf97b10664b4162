"""A mail draft as an address that opens in the person's mail program."""

from urllib.parse import quote

from whereby_desktop.meetings.plain_words import one_line, readable
from whereby_desktop.meetings.secret import Secret

# Windows passes 2,083 characters to the program behind an address, some browsers fewer.
LONGEST = 2_000


class TooLongForMailError(ValueError):
    """The draft is longer than can be handed to every mail program: copy the text instead."""


def mail_address(subject: str, body: Secret) -> Secret:
    """A `mailto:` address without a recipient (RFC 6068): UTF-8, lines ended by CR LF.

    Raises TooLongForMailError above `LONGEST` characters.
    """
    text = readable(body.reveal()).replace("\n", "\r\n")
    address = f"mailto:?subject={quote(one_line(subject), safe='')}&body={quote(text, safe='')}"
    if len(address) > LONGEST:
        raise TooLongForMailError(f"{len(address)} characters, {LONGEST} at most")
    return Secret(address)
