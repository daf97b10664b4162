"""What the command line asks for."""

from dataclasses import dataclass
from pathlib import Path

API_URL = "https://api.whereby.dev/v1"
HOLD_CLIPBOARD = "--hold-clipboard"  # how the program starts itself: see lasting_clipboard


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
