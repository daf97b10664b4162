"""The parameters that a room's page understands, and what may be written into them.

From the vendor's "Using URL parameters" and "Web Component Reference", as of 2025. Only what they
explain and spell alike is here: a link may hold others, which are neither known nor wrong.
"""

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlsplit

from whereby_desktop.meetings.link_options import LinkOptions


class ParameterKind(Enum):
    TEXT = "text"
    CHOICE = "choice"  # one of a few values
    SWITCH = "switch"  # written or left out


class ParameterGroup(Enum):
    """What a parameter is about. The order is that of the screen."""

    PERSON = "person"
    MEDIA = "media"
    ROOM = "room"
    TRACKING = "tracking"


@dataclass(frozen=True, slots=True)
class LinkParameter:
    """`default` holds where a link does not name the parameter; `longest` 0: no limit is known."""

    name: str
    kind: ParameterKind
    group: ParameterGroup
    default: str = ""
    longest: int = 0
    choices: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        """What a switch that is on writes: the opposite of what holds anyway."""
        return "off" if self.default == "on" else "on"

    def can_show(self, value: str) -> bool:
        """Whether a field of this kind can hold the value without changing it."""
        if self.kind is ParameterKind.SWITCH:
            return value == self.written
        return self.kind is ParameterKind.TEXT or value in self.choices


class Fault(Enum):
    TOO_LONG = "too long"
    BAD_CHARACTERS = "bad characters"
    UNKNOWN_CHOICE = "unknown choice"
    NOT_HTTPS = "not https"
    HAS_QUERY = "has query"
    TOO_MANY = "too many"
    SECRET = "secret"  # noqa: S105 - a key has no place among options that are kept in a file


@dataclass(frozen=True, slots=True)
class ParameterProblem:
    """`limit`: the most letters, or groups, that are allowed, where that is what is wrong."""

    name: str
    fault: Fault
    limit: int = 0


# "jp" is what the vendor writes for Japanese.
LANGUAGES = (
    "en",
    "cs",
    "da",
    "de",
    "es",
    "fr",
    "hi",
    "it",
    "jp",
    "nb",
    "nl",
    "pl",
    "pt",
    "zh-hant",
)
CAMERA_EFFECTS = (
    "slight-blur",
    "blur",
    "image-cabin",
    "image-concrete",
    "image-brick",
    "image-sunrise",
    "image-day",
    "image-night",
)
MOST_GROUPS = 20


def _switch(name: str, group: ParameterGroup, default: str) -> LinkParameter:
    return LinkParameter(name, ParameterKind.SWITCH, group, default)


def _text(name: str, group: ParameterGroup, longest: int = 0) -> LinkParameter:
    return LinkParameter(name, ParameterKind.TEXT, group, longest=longest)


def _choice(name: str, group: ParameterGroup, choices: tuple[str, ...]) -> LinkParameter:
    return LinkParameter(name, ParameterKind.CHOICE, group, choices=choices)


_PERSON, _MEDIA = ParameterGroup.PERSON, ParameterGroup.MEDIA
_ROOM, _TRACKING = ParameterGroup.ROOM, ParameterGroup.TRACKING

PARAMETERS = (
    _text("displayName", _PERSON, 100),
    _choice("lang", _PERSON, LANGUAGES),
    _text("avatarUrl", _PERSON),
    _switch("localization", _PERSON, "on"),
    _switch("video", _MEDIA, "on"),
    _switch("audio", _MEDIA, "on"),
    _switch("skipMediaPermissionPrompt", _MEDIA, "off"),
    _switch("precallReview", _MEDIA, "on"),
    _switch("precallCeremony", _MEDIA, "on"),
    _switch("precallCeremonyCanSkip", _MEDIA, "off"),
    _switch("cameraAccess", _MEDIA, "on"),
    _choice("cameraEffect", _MEDIA, CAMERA_EFFECTS),
    _text("virtualBackgroundUrl", _MEDIA),
    _switch("audioDenoiser", _MEDIA, "off"),
    _switch("aec", _MEDIA, "on"),
    _switch("agc", _MEDIA, "on"),
    _switch("lowData", _MEDIA, "off"),
    _switch("minimal", _ROOM, "off"),
    _switch("chat", _ROOM, "on"),
    _switch("people", _ROOM, "on"),
    _switch("screenshare", _ROOM, "on"),
    _switch("leaveButton", _ROOM, "on"),
    _switch("settingsButton", _ROOM, "on"),
    _switch("moreButton", _ROOM, "on"),
    _switch("pipButton", _ROOM, "on"),
    _switch("locking", _ROOM, "on"),
    _switch("participantCount", _ROOM, "on"),
    _switch("logo", _ROOM, "on"),
    _switch("background", _ROOM, "on"),
    _switch("topToolbar", _ROOM, "on"),
    _switch("bottomToolbar", _ROOM, "on"),
    _switch("toolbarDarkText", _ROOM, "off"),
    _switch("timer", _ROOM, "off"),
    _switch("subgridLabels", _ROOM, "off"),
    _switch("floatSelf", _ROOM, "off"),
    _switch("autoHideSelfView", _ROOM, "off"),
    _switch("autoSpotlight", _ROOM, "off"),
    _switch("breakout", _ROOM, "on"),
    _text("groups", _ROOM),
    _switch("roomIntegrations", _ROOM, "off"),
    _text("externalId", _TRACKING, 36),
    _text("metadata", _TRACKING, 512),
)
# What most people set, in the order in which they are asked for it.
COMMON = ("displayName", "lang", "video", "audio", "skipMediaPermissionPrompt")

_BY_NAME = {each.name: each for each in PARAMETERS}
_BAD_CHARACTERS = {
    "displayName": re.compile(r"[$!<>:;]"),
    "externalId": re.compile(r"[^A-Za-z0-9_-]"),
}
_ADDRESSES = ("avatarUrl", "virtualBackgroundUrl")


def parameter(name: str) -> LinkParameter | None:
    """None where the table does not know it."""
    return _BY_NAME.get(name)


def is_key(name: str) -> bool:
    """Whether a parameter of that name makes somebody host or viewer."""
    return name.strip().casefold() == "roomkey"


def problems(options: LinkOptions) -> list[ParameterProblem]:
    """What Whereby would refuse or ignore; at most one for each parameter."""
    found = (_problem(name, value) for name, value in options.parameters)
    return [each for each in found if each is not None]


def _problem(name: str, value: str) -> ParameterProblem | None:
    if is_key(name):
        return ParameterProblem(name, Fault.SECRET)
    known = parameter(name)
    if known is None:
        return None
    if known.longest and len(value) > known.longest:
        return ParameterProblem(name, Fault.TOO_LONG, known.longest)
    if name == "groups" and len(value.split(",")) > MOST_GROUPS:
        return ParameterProblem(name, Fault.TOO_MANY, MOST_GROUPS)
    fault = _fault(known, value)
    return ParameterProblem(name, fault) if fault else None


def _fault(known: LinkParameter, value: str) -> Fault | None:
    if known.kind is ParameterKind.CHOICE and value not in known.choices:
        return Fault.UNKNOWN_CHOICE
    bad = _BAD_CHARACTERS.get(known.name)
    if bad and bad.search(value):
        return Fault.BAD_CHARACTERS
    return _address_fault(known.name, value) if known.name in _ADDRESSES else None


def _address_fault(name: str, value: str) -> Fault | None:
    """A picture's address; that of an avatar must not have parameters of its own."""
    try:
        parts = urlsplit(value)
    except ValueError:  # such as a bracket without its other half
        return Fault.NOT_HTTPS
    if parts.scheme != "https" or not parts.netloc:
        return Fault.NOT_HTTPS
    return Fault.HAS_QUERY if name == "avatarUrl" and "?" in value else None
