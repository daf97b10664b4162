"""What the command line asks for."""

from dataclasses import dataclass
from pathlib import Path

from whereby_desktop.app.hand_over import activation_token
from whereby_desktop.app.wish import BE_THERE, CREATE, DEMO, FOLLOW, SHOW, Wish

API_URL = "https://api.whereby.dev/v1"


@dataclass(frozen=True, slots=True)
class Options:
    demo: bool = False
    api_url: str = API_URL
    profile_dir: Path | None = None
    hidden: bool = False
    quick_create: bool = False
    screenshot: Path | None = None
    self_test: bool = False
    log_level: str = "WARNING"
    link: str = ""

    @property
    def server(self) -> str:
        """As wishes name it: "" is the usual one."""
        if self.demo:
            return DEMO
        return "" if self.api_url == API_URL else self.api_url

    @property
    def wish(self) -> Wish:
        """What the program that runs already is asked for instead."""
        kind = SHOW
        if self.quick_create:
            kind = CREATE
        elif self.link:
            kind = FOLLOW
        elif self.hidden:
            kind = BE_THERE
        return Wish(kind, link=self.link, server=self.server, activation=activation_token())
