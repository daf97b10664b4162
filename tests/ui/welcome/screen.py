"""The first screen with its flow, as a person uses it."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.welcome.fakes import until
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.connect_flow import ConnectFlow
from whereby_desktop.ui.welcome.key_form import KeyForm
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Told:
    """What a flow told its listeners, in order."""

    events: list[str] = field(default_factory=list)
    keys: list[Secret] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tones: list[str] = field(default_factory=list)

    def listen(self, flow: ConnectFlow) -> None:
        flow.connected.connect(self._connected)
        flow.stored_words.connect(self._stored)

    def _connected(self, key: Secret, name: str) -> None:
        self.events.append("connected")
        self.keys.append(key)
        self.names.append(name)

    def _stored(self, words: str, tone: str) -> None:
        self.events.append("words")
        self.words.append(words)
        self.tones.append(tone)


@dataclass
class Screen:
    """The first screen with its flow, and what a person does there."""

    page: WelcomePage
    form: KeyForm
    flow: ConnectFlow
    background: Background
    told: Told

    def phase(self) -> Phase:
        return self.form.phase

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        QTest.mouseClick(self.form.paste, LEFT)

    def click_go(self) -> None:
        QTest.mouseClick(self.form.buttons.go, LEFT)

    def click_test(self) -> None:
        QTest.mouseClick(self.form.buttons.test, LEFT)

    async def connected(self) -> None:
        await until(lambda: self.told.events == ["connected", "words"])

    async def verdict(self) -> str:
        await until(lambda: bool(self.form.banner.text))
        return self.form.banner.text

    async def ended(self, task: str) -> None:
        await until(lambda: not self.background.running(task))
