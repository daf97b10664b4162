"""The first screen, and the dialogs that ask for a key. No key is in any of the pictures."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tests.screens.stage import MORNING, Stage
from whereby_desktop.meetings.ports import KeyTest
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.key_dialog import KeyDialog
from whereby_desktop.ui.welcome.key_form import KeyForm
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

translate = QCoreApplication.translate

TEN_ROOMS = KeyTest(10, more_rooms=False, points_a_minute=1000)
TROUBLES = (
    Trouble(TroubleKind.KEY_REJECTED, status=401, at=MORNING),
    Trouble(TroubleKind.OFFLINE, subject="api.whereby.dev"),
    Trouble(TroubleKind.NO_ANSWER),
    Trouble(TroubleKind.UNSAFE, subject="api.whereby.dev"),
    Trouble(TroubleKind.SERVER, status=503, at=MORNING),
)


@dataclass(frozen=True)
class _Keyring:
    name: str = "GNOME Keyring"
    collection: str = "Login"
    locked: bool = False


async def welcome(on: Stage) -> None:
    page = WelcomePage(on.theme, on.icons)
    on.window.show_strip(None)
    on.window.set_page("welcome", page)
    on.window.show_page("welcome")
    await on.take("welcome")
    form = page.form
    form.show_keyring(_Keyring())
    form.show_problem(translate("ConnectFlow", "This does not look like an API key."))
    await on.take("welcome-no-key")
    form.forget_verdict()
    form.key_field.put("made-up.key-for.pictures")
    form.name_field.setText("Example Clinic")
    form.show_phase(Phase.TESTING)
    await on.take("welcome-testing")
    form.show_phase(Phase.IDLE)
    form.show_success(TEN_ROOMS)
    await on.take("welcome-works")
    form.show_phase(Phase.STORING)
    await on.take("welcome-storing")
    form.show_phase(Phase.IDLE)
    await _troubles(on, form)


async def _troubles(on: Stage, form: KeyForm) -> None:
    for trouble in TROUBLES:
        form.forget_verdict()
        form.show_trouble(trouble)
        await on.take(f"welcome-{trouble.kind.value.replace(' ', '-')}")
    form.forget_verdict()
    form.show_keyring(_Keyring(locked=True))
    await on.take("welcome-keyring-locked")
    form.show_keyring_trouble(Trouble(TroubleKind.KEYRING_MISSING))
    await on.take("welcome-keyring-missing")


async def key_dialogs(on: Stage) -> None:
    for purpose in KeyPurpose:
        if purpose is KeyPurpose.CONNECT:
            continue
        dialog = KeyDialog(on.theme, on.icons, purpose, on.window)
        if purpose is not KeyPurpose.ONCE:
            dialog.form.show_keyring(_Keyring())
        await on.take_opened(f"key-{purpose.value}", dialog)
    dialog = KeyDialog(on.theme, on.icons, KeyPurpose.NEW, on.window)
    dialog.form.show_keyring(_Keyring())
    dialog.form.key_field.put("made-up.key-for.pictures")
    dialog.form.show_trouble(TROUBLES[0])
    await on.take_opened("key-rejected", dialog)


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (welcome, key_dialogs)
