"""The user's own place: the real server, their keyring, their memory of rooms."""

from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.options import Options
from whereby_desktop.app.place import Place, real_place
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.paths import Profile, user_profile
from whereby_desktop.storage.preferences_file import PreferencesFile


class Home:
    """Knows the way back from a demo that was asked for on the command line, too."""

    def __init__(self, options: Options, profile: Profile, furniture: Furniture) -> None:
        self._options, self._profile, self._furniture = options, profile, furniture
        self._left = False  # the demo's throw-away profile

    def place(self, account: str = "") -> Place:
        """The place of that account, or of the one in use. Raises TroubleError (DISK)."""
        if self._options.demo and self._options.profile_dir is None and not self._left:
            self._leave_made_up_profile()
        account = account or self._furniture.preferences.now.account.key
        return real_place(self._options.api_url, self._profile, account)

    def _leave_made_up_profile(self) -> None:
        """The demo's folder will be thrown away; from now on the user's own files are used."""
        profile = user_profile()
        try:
            profile.make()
        except OSError as error:
            raise TroubleError(
                Trouble(
                    TroubleKind.DISK, words=error.strerror or "", subject=str(error.filename or "")
                )
            ) from error
        file = PreferencesFile(profile.preferences_file)
        self._furniture.take_preferences(file, file.load())
        self._profile = profile
        self._left = True
