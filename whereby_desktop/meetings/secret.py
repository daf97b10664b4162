"""A value that must never be seen by accident: the API token, a link that carries a room key."""


class Secret:
    """Text that shows itself only when asked to.

    `repr`, `str`, formatting and pickling never give the text away; only `reveal()` does, so every
    place where a secret leaves its cover can be found by searching for that word.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret(•••)"

    def __str__(self) -> str:
        return "•••"

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __reduce__(self) -> str:
        raise TypeError("A secret is not to be copied to disk")
