"""A program that is nothing but the tray: says its signals on stdout, takes orders on stdin.

Both are JSON, one thing in a line: a name and its values. A carried out order is answered "done".
"""

import asyncio
import json
import sys
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.ui.gauge.fakes import FakeMeter
from tests.ui.tray.rooms import NOW, Presets, StandingClock, book_of, room
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Preferences, TrayClick
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.event_loop import EventLoop
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.tray.panel_watch import follow_panel
from whereby_desktop.ui.tray.tray import Tray

_ANSWERED = Quota(limit=1000, remaining=842, replied_instant=0.0, resets_instant=3600.0)


def tell(*words: object) -> None:
    sys.stdout.write(json.dumps([str(getattr(each, "value", each)) for each in words]) + "\n")
    sys.stdout.flush()


class TrayProgram:
    def __init__(self, app: QApplication) -> None:
        theme = Theme(app, resources(), Choice.LIGHT)
        theme.apply()
        self._preferences = CurrentPreferences(Preferences())
        self._clock = StandingClock()
        self._presets = PresetBook(Presets())
        self._meter = FakeMeter(_ANSWERED)
        self._tray = Tray(theme, Icons(theme), self._preferences)
        for name in ("create", "copy", "open", "settings", "quit"):
            signal = getattr(self._tray, f"{name}_wished")
            signal.connect(lambda *values, name=name: tell(name, *values))
        self._tray.available_changed.connect(lambda there: tell("available", there))

    async def run(self) -> None:
        self._tray.start()
        tell("ready", self._tray.available)
        reader = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while line := await reader.readline():
            name, *values = json.loads(line)
            if name == "end":
                return
            if name == "follow":
                await self._follow()
            else:
                await self._carry_out(name, values)
            tell("done", name)

    async def _carry_out(self, name: str, values: list[Any]) -> None:
        match name:
            case "rooms":
                rooms = [room(n, NOW + timedelta(minutes=minutes)) for n, minutes in values[0]]
                book, self._server = await book_of(rooms, self._clock)
                self._book = book
                self._tray.set_book(book, self._meter, self._clock, self._presets)
            case "now rooms":
                self._server.rooms = [
                    room(n, NOW + timedelta(minutes=minutes)) for n, minutes in values[0]
                ]
                await self._book.refresh()
            case "points":
                self._meter.say(replace(_ANSWERED, remaining=values[0]))
            case "click":
                self._preferences.change(tray_click=TrayClick(values[0]))
            case "preset":
                await self._presets.change_to(self._presets.now.with_default(values[0]))
            case "look":
                tell("there", self._tray.available)
            case "no key":
                self._tray.set_book(None, None, None)

    async def _follow(self) -> None:
        heard = asyncio.Event()

        def hear() -> None:
            heard.set()
            self._tray.look_now()

        self._following = asyncio.create_task(follow_panel(hear))
        await heard.wait()


def main() -> None:
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale("en_GB"))
    font = QFont("Inter")
    font.setPixelSize(13)
    app.setFont(font)
    program = TrayProgram(app)
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        runner.run(program.run())


if __name__ == "__main__":
    main()
