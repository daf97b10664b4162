"""`--quick-create`: one meeting with the default preset, without a window."""

import asyncio
import shutil
import signal
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.api.clock import SystemClock
from whereby_desktop.app.connection import connection
from whereby_desktop.app.first_paint import application
from whereby_desktop.app.lasting_clipboard import copy_to_stay
from whereby_desktop.app.network import Network
from whereby_desktop.app.options import Options
from whereby_desktop.app.place import Place, demo_place, real_place
from whereby_desktop.app.points_pool import PointsPool
from whereby_desktop.app.quick_words import one_line, trouble_words
from whereby_desktop.app.start import say_on_stderr
from whereby_desktop.app.waiting_told import WaitingTold
from whereby_desktop.log import set_up
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.paths import Profile, resources
from whereby_desktop.preferences import AfterCreate, Preferences
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.ui.event_loop import EventLoop
from whereby_desktop.ui.language import install
from whereby_desktop.ui.tray.notification_service import NoNotificationsError, notification_service
from whereby_desktop.ui.tray.notification_words import Words, created_words, points_words

_UNLOCK_SECONDS = 120.0  # for typing the keyring's password
_FAILED, _STOPPED = 1, 130

translate = QCoreApplication.translate


def quick_create(options: Options, profile: Profile) -> int:
    """Creates, prints the guest link, copies it, notifies.

    The exit status is 0, 1 (a sentence on stderr says why) or 130 (stopped).
    """
    app = application()
    preferences = _preferences(profile)
    install(app, resources() / "translations", preferences.language)
    _start_log(options, profile)
    try:
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            return runner.run(_run(options, profile, preferences))
    except asyncio.CancelledError:
        return _STOPPED
    finally:
        if options.demo and options.profile_dir is None:
            shutil.rmtree(profile.data, ignore_errors=True)


async def _run(options: Options, profile: Profile, preferences: Preferences) -> int:
    _stop_on_signals()
    clock = SystemClock()
    if options.demo:
        place = await demo_place(profile, clock)
    else:
        place = real_place(options.api_url, profile, preferences.account.key)
    try:
        await _create(place, preferences, clock)
    except TroubleError as error:
        words = trouble_words(error.trouble)
        say_on_stderr(one_line(words), _FAILED)
        if preferences.notify_trouble:
            await _notify(Words(words.title, "") if _hides_names(preferences) else words)
        return _FAILED
    finally:
        await place.close()
    return 0


async def _create(place: Place, preferences: Preferences, clock: Clock) -> None:
    token = await place.vault.read(deadline=_UNLOCK_SECONDS)
    if token is None:
        raise TroubleError(Trouble(TroubleKind.NO_KEY))
    pacing = PointsPool(lambda: preferences.reserved_points, clock).fresh()
    connected = connection(
        place.api_url,
        token,
        place.shelf,
        pacing,
        clock,
        keep_history=lambda: preferences.keep_history.span,
        proxy=await Network(lambda: preferences).proxy(),
    )
    try:
        await connected.book.open()
        preset = (await place.presets.load()).default
        for damage in (place.shelf.trouble, place.presets.trouble):
            if damage is not None:
                say_on_stderr(one_line(trouble_words(damage)), _FAILED)
        waiting = WaitingTold(connected, lambda words: say_on_stderr(words, 0))
        draft = preset.draft(clock.now())
        draft = await KeptSecrets(place.secrets).complete(draft)
        created = await connected.book.create(
            draft, preset=preset.key, link_options=preset.link_options
        )
        waiting.end()
        price = connected.pacing.price(CallKind.CREATE)
        points = points_words(connected.pacing.quota, price)
    finally:
        await connected.close()
    await _hand_over(created.known, points, preferences)


async def _hand_over(known: KnownMeeting, points: str, preferences: Preferences) -> None:
    if sys.stdout is not None:  # None in a packaged build without a console
        sys.stdout.write(f"{known.guest_link}\n")
        sys.stdout.flush()
    copied = await copy_to_stay(known.guest_link)
    if not copied:
        say_on_stderr(translate("QuickCreate", "No clipboard here took the link."), 0)
    words = created_words(
        known.meeting,
        datetime.now(UTC),
        copied=AfterCreate.COPY_GUEST if copied else AfterCreate.NOTHING,
        points=points,
        hide_names=_hides_names(preferences),
    )
    if preferences.notify_created:
        await _notify(words)


async def _notify(words: Words) -> None:
    """Without buttons: nobody will be there to answer them."""
    service = notification_service()
    if service is None:
        return
    try:
        await service.show(words)
    except NoNotificationsError:
        pass  # the terminal has said it
    finally:
        await service.close()


def _hides_names(preferences: Preferences) -> bool:
    return preferences.hide_names_in_notifications


def _preferences(profile: Profile) -> Preferences:
    try:
        return PreferencesFile(profile.preferences_file).load().preferences
    except TroubleError:
        return Preferences()


def _start_log(options: Options, profile: Profile) -> None:
    try:
        set_up(options.log_level, profile.log_file)
    except OSError as error:
        say_on_stderr(f"{profile.log_file}: {error.strerror}", 0)


def _stop_on_signals() -> None:
    """An idle loop would not hear of Ctrl-C."""
    task = asyncio.current_task()
    if task is None or sys.platform == "win32":
        return
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
