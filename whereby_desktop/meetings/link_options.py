"""What a room link tells Whereby about the one who opens it, as parameters of its address."""

from dataclasses import dataclass
from urllib.parse import quote, unquote

from whereby_desktop.meetings.secret import Secret


@dataclass(frozen=True, slots=True)
class LinkOptions:
    """Parameters with their values, not yet encoded, in the order in which they are joined."""

    parameters: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str:
        """ "" where it is not set."""
        return next((value for each, value in self.parameters if each == name), "")

    def with_value(self, name: str, value: str) -> "LinkOptions":
        """In the place of an older value; "" takes the parameter away."""
        if name in (each for each, _ in self.parameters):
            replaced = ((each, value if each == name else old) for each, old in self.parameters)
            return LinkOptions(tuple(pair for pair in replaced if pair[1]))
        return LinkOptions((*self.parameters, (name, value))) if value else self

    def joined_to(self, link: str) -> str:
        """The link with the options, joined with `&` where it has a key already."""
        address, mark, fragment = link.partition("#")
        address, _, query = address.partition("?")
        set_here = {name for name, _ in self.parameters}
        kept = [
            each
            for each in query.split("&")
            if each and unquote(each.partition("=")[0]) not in set_here
        ]
        added = [
            f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in self.parameters
        ]
        whole = "&".join([*kept, *added])
        return f"{address}?{whole}{mark}{fragment}" if whole else f"{address}{mark}{fragment}"

    def joined_to_secret(self, link: Secret) -> Secret:
        return Secret(self.joined_to(link.reveal()))

    def __bool__(self) -> bool:
        return bool(self.parameters)


NO_OPTIONS = LinkOptions()
