"""The tray's menu: plain lines of text with icons, which is all that every desktop can show."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.tray.recent_rooms import RecentRoom

_ICONS = {LinkKind.GUEST: "link", LinkKind.HOST: "key"}


class TrayMenu(QMenu):
    """What it shows is set beforehand: a desktop may show the menu before it says that it does.

    A line stays tied to its room for as long as it is there, so a click on a line that a desktop
    still shows, but that is gone, does nothing.
    """

    create_wished = Signal(str)  # a preset's key; "" is the default preset
    copy_wished = Signal(str, object)  # the meeting's id and the LinkKind
    open_wished = Signal()
    settings_wished = Signal()
    edit_presets_wished = Signal()
    quit_wished = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._list = PresetList()
        self._connected = False
        self._rooms: dict[tuple[str, LinkKind], QAction] = {}
        self._create = self.addAction("")
        self._presets = self.addMenu("")
        self._preset_actions: dict[str, QAction] = {}
        self._presets.addSeparator()
        self._edit_presets = self._presets.addAction("")
        self.addSeparator()
        self._heading = self.addAction("")
        self._heading.setEnabled(False)
        self._after_rooms = self.addSeparator()
        self._points = self.addAction("")
        self._points.setEnabled(False)
        self.addSeparator()
        self._open = self.addAction("")
        self._settings = self.addAction("")
        self._quit = self.addAction("")
        self._connect()
        self._retranslate()
        self.tint()
        self.show_connected(connected=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def show_connected(self, *, connected: bool) -> None:
        """Without a key there is nothing to do but to open the window and to quit."""
        self._connected = connected
        for action in (
            self._create,
            self._presets.menuAction(),
            self._points,
            self._settings,
        ):
            action.setVisible(connected)
        if not connected:
            self.show_rooms([])

    def show_presets(self, presets: PresetList) -> None:
        """Leaves the lines that stay in place: a desktop may show the menu at this moment."""
        self._list = presets
        keys = [preset.key for preset in presets.presets]
        if keys != list(self._preset_actions):
            self._replace_presets(keys)
        for preset in presets.presets:
            self._preset_actions[preset.key].setText(_plain(preset_name(preset)))
        name = preset_name(presets.default)
        self._create.setText(_plain(self.tr("New meeting now ({0})").format(name)))

    def show_points(self, words: str, ring: QIcon) -> None:
        self._points.setText(_plain(words))
        self._points.setIcon(ring)

    def show_rooms(self, rooms: Sequence[RecentRoom]) -> None:
        wanted = [(each.meeting_id, each.kind) for each in rooms]
        if wanted != list(self._rooms):
            self._replace_rooms(wanted)
        for each in rooms:
            self._rooms[each.meeting_id, each.kind].setText(_plain(each.text))
        self._heading.setVisible(bool(rooms))
        self._after_rooms.setVisible(bool(rooms))

    def tint(self) -> None:
        """Takes the icons anew, in the theme's colours."""
        icon = self._icons.icon
        self._create.setIcon(icon("plus", "text"))
        self._presets.setIcon(icon("bookmark", "text"))
        for action in self._preset_actions.values():
            action.setIcon(icon("bookmark", "text"))
        self._edit_presets.setIcon(icon("pencil", "text"))
        for (_, kind), action in self._rooms.items():
            action.setIcon(icon(_ICONS[kind], "text"))
        self._quit.setIcon(icon("power", "text"))

    def _replace_presets(self, keys: Sequence[str]) -> None:
        for action in self._preset_actions.values():
            self._presets.removeAction(action)
            action.deleteLater()
        before = self._presets.actions()[0]  # the line above "Edit presets…"
        self._preset_actions = {key: self._preset_action(key) for key in keys}
        self._presets.insertActions(before, list(self._preset_actions.values()))

    def _preset_action(self, key: str) -> QAction:
        action = QAction(self._icons.icon("bookmark", "text"), "", self)
        action.triggered.connect(lambda: self.create_wished.emit(key))
        return action

    def _replace_rooms(self, wanted: list[tuple[str, LinkKind]]) -> None:
        """Leaves the lines that stay in place: taken out and put back, they would be new lines."""
        former, self._rooms = self._rooms, {}
        in_place = [key for key in former if key in wanted]
        if in_place != [key for key in wanted if key in former]:
            in_place = []
        for key, action in former.items():
            if key not in in_place:
                self.removeAction(action)
                action.deleteLater()
        before = self._after_rooms
        for key in reversed(wanted):
            if key not in in_place:
                former[key] = self._room_action(*key)
                self.insertAction(before, former[key])
            before = former[key]
        self._rooms = {key: former[key] for key in wanted}

    def _room_action(self, meeting_id: str, kind: LinkKind) -> QAction:
        action = QAction(self._icons.icon(_ICONS[kind], "text"), "", self)
        action.triggered.connect(lambda: self.copy_wished.emit(meeting_id, kind))
        return action

    def _connect(self) -> None:
        self._create.triggered.connect(lambda: self.create_wished.emit(""))
        self._edit_presets.triggered.connect(self.edit_presets_wished)
        self._open.triggered.connect(self.open_wished)
        self._settings.triggered.connect(self.settings_wished)
        self._quit.triggered.connect(self.quit_wished)

    def _retranslate(self) -> None:
        self.show_presets(self._list)
        self._presets.setTitle(self.tr("New meeting with preset"))
        self._edit_presets.setText(self.tr("Edit presets…"))
        self._heading.setText(self.tr("Recent: click to copy the link"))
        self._open.setText(self.tr("Open Whereby Desktop"))
        self._settings.setText(self.tr("Settings…"))
        self._quit.setText(self.tr("Quit"))


def _plain(text: str) -> str:
    """The text with no letter taken for a mnemonic."""
    return text.replace("&", "&&")
