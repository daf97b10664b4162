"""What one start of the program asks of another that runs already, and how both spell it.

Read before anything else of the program: it imports nothing, so that a second start is quick.
"""

SHOW, BE_THERE, CREATE, FOLLOW = "show", "be there", "create", "follow"
TAKEN, REFUSED, TOLD, DONE, FAILED = "taken", "refused", "told", "done", "failed"
DEMO = "demo"
LONGEST = 64 * 1024  # bytes of a message

LINK_SCHEME = "whereby-desktop:"


class Wish:
    """`kind`: SHOW the window, BE_THERE (nothing more), CREATE a meeting, FOLLOW the `link`.

    `server`: the address of the API, "" for the usual one, DEMO for the demo workspace.
    `activation`: what the desktop gave the second start so that a window may come to the front.
    """

    __slots__ = ("activation", "kind", "link", "server")

    def __init__(
        self, kind: str, *, link: str = "", server: str = "", activation: str = ""
    ) -> None:
        self.kind, self.link, self.server, self.activation = kind, link, server, activation

    def message(self) -> bytes:
        return spell(
            {
                "wish": self.kind,
                "link": self.link,
                "server": self.server,
                "activation": self.activation,
            }
        )


def wish_in(message: bytes) -> Wish:
    """Raises ValueError for what is no wish. Its kind may be one of a newer version."""
    words = read(message)
    if not words.get("wish"):
        raise ValueError("no wish")
    return Wish(
        words["wish"],
        link=words.get("link", ""),
        server=words.get("server", ""),
        activation=words.get("activation", ""),
    )


def spell(words: dict[str, str]) -> bytes:
    """One line. The values are written in hexadecimal: they may hold anything."""
    pairs = (f"{name}={_bytes(value).hex()}" for name, value in words.items() if value)
    return " ".join(pairs).encode("ascii") + b"\n"


def read(message: bytes) -> dict[str, str]:
    """The words of a message. Raises ValueError."""
    words: dict[str, str] = {}
    for pair in message.decode("ascii").split():
        name, equals, value = pair.partition("=")
        if not equals:
            raise ValueError("not a message")
        words[name] = bytes.fromhex(value).decode("utf-8", "surrogateescape")
    return words


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogateescape")
