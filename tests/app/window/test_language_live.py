"""A language that is chosen is everywhere at once, as if the program had been started in it."""

from dataclasses import replace

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, settled, until
from whereby_desktop.ui.language import PSEUDO
from whereby_desktop.ui.settings.settings_page import SettingsPage


def lines(run: Running) -> set[str]:
    """What is on screen but for times of day, which differ from run to run."""
    return {each for each in run.texts().splitlines() if not any(map(str.isdigit, each))}


async def test_every_word_on_screen_changes_with_the_language(
    launch: Launch, three_rooms: list[str]
) -> None:
    started = await launch(preferences=replace(CONNECTED, language=PSEUDO))
    await until(lambda: set(started.rooms()) == set(three_rooms))
    await until(lambda: not started.workspace.background.running("refresh"))
    started.select(three_rooms[0])
    meetings = lines(started)
    started.keys("Ctrl+,")
    await until(lambda: started.seen(SettingsPage))
    await settled()
    settings = lines(started)
    await started.end()

    run = await launch(preferences=CONNECTED)
    await run.refreshed()
    run.select(three_rooms[0])
    english = lines(run)
    run.keys("Ctrl+,")
    await until(lambda: run.seen(SettingsPage))
    run.program.furniture.preferences.change(language=PSEUDO)
    await until(lambda: lines(run) == settings, f"{lines(run) ^ settings}")
    run.keys("Ctrl+1")
    await until(lambda: lines(run) == meetings, f"{lines(run) ^ meetings}")
    run.program.furniture.preferences.change(language="")
    await until(lambda: lines(run) == english, f"{lines(run) ^ english}")
