"""Where the program's files live, and where its resources are found."""

from dataclasses import dataclass
from pathlib import Path

NAME = "whereby-desktop"
# What a desktop knows the program by: its menu entry, icon, portal, notifications.
APP_ID = "io.github.whereby_desktop.WherebyDesktop"
BUNDLE_ID = APP_ID.replace("_", "-")  # on macOS, where no _ may be in it


@dataclass(frozen=True, slots=True)
class Profile:
    """The folders of one run. With `--profile-dir` everything lies below that one folder."""

    config: Path
    data: Path
    log: Path

    @property
    def preferences_file(self) -> Path:
        return self.config / "preferences.json"

    @property
    def shelf_file(self) -> Path:
        return self.data / "meetings.sqlite3"

    @property
    def presets_folder(self) -> Path:
        """One file for each account; made when the first one is written."""
        return self.config / "presets"

    @property
    def log_file(self) -> Path:
        return self.log / "whereby-desktop.log"

    def make(self) -> None:
        """Creates the folders, for the user alone. Raises OSError."""
        for folder in (self.config, self.data, self.log):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def profile_in(folder: Path) -> Profile:
    return Profile(folder, folder, folder)


def user_profile() -> Profile:
    """The folders the operating system has for such files."""
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(NAME, appauthor=False, roaming=False)
    return Profile(Path(dirs.user_config_path), Path(dirs.user_data_path), Path(dirs.user_log_path))


def resources() -> Path:
    """The folder of icons, themes and translations: in an installed package, else beside it."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
