"""One table of actions: text, icon, shortcuts. Menus, buttons, tray and help read it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.bidi import in_order
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class Do(Enum):
    """Everything that can be done by menu, button or key."""

    NEW_MEETING = "new meeting"
    NEW_NOW = "new now"
    FROM_CSV = "from CSV"
    BATCHES = "batches"
    REFRESH = "refresh"
    SEARCH = "search"
    COPY_LINK = "copy link"
    COPY_HOST_LINK = "copy host link"
    OPEN = "open"
    OPEN_PRIVATE = "open private"
    INVITE = "invite"
    ADD_TO_CALENDAR = "add to calendar"
    MAIL = "mail"
    COPY_MARKDOWN = "copy markdown"
    SHOW_QR = "show QR code"
    LINK_OPTIONS = "link options"
    EDIT_LABEL = "edit label"
    EDIT_NOTE = "edit note"
    SAVE_AS_PRESET = "save as preset"
    EXTEND = "extend"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    DELETE_MANY = "delete many"
    UNDO = "undo"
    POINTS = "points"
    DETAILS = "details"
    NEXT_PANE = "next pane"
    PREVIOUS_PANE = "previous pane"
    SWITCH_ACCOUNT = "switch account"
    MEETINGS = "meetings"
    SETTINGS = "settings"
    REQUEST_LOG = "request log"
    DIAGNOSTICS = "diagnostics"
    MENU = "menu"
    PALETTE = "palette"
    HELP = "help"
    ABOUT = "about"
    CLOSE = "close"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A row of the table; `text` is the English one, translated when it is shown."""

    do: Do
    text: str
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    colour: str = "text2"


def _spec(do: Do, text: object, icon: str = "", *shortcuts: str) -> ActionSpec:
    return ActionSpec(do, str(text), icon, shortcuts, "danger" if do is Do.DELETE else "text2")


TABLE = (
    _spec(Do.NEW_MEETING, QT_TRANSLATE_NOOP("Actions", "New meeting…"), "plus", "Ctrl+N"),
    _spec(Do.NEW_NOW, QT_TRANSLATE_NOOP("Actions", "New meeting now"), "plus", "Ctrl+Shift+N"),
    _spec(Do.FROM_CSV, QT_TRANSLATE_NOOP("Actions", "Create from CSV…"), "table", "Ctrl+B"),
    _spec(Do.BATCHES, QT_TRANSLATE_NOOP("Actions", "Batches…"), "table", "Ctrl+Shift+B"),
    _spec(Do.REFRESH, QT_TRANSLATE_NOOP("Actions", "Refresh"), "refresh", "F5", "Ctrl+R"),
    _spec(Do.SEARCH, QT_TRANSLATE_NOOP("Actions", "Search rooms and labels"), "search", "Ctrl+F"),
    _spec(Do.COPY_LINK, QT_TRANSLATE_NOOP("Actions", "Copy link"), "link", "Ctrl+C"),
    _spec(Do.COPY_HOST_LINK, QT_TRANSLATE_NOOP("Actions", "Copy host link"), "key", "Ctrl+Shift+C"),
    _spec(Do.OPEN, QT_TRANSLATE_NOOP("Actions", "Open in browser"), "external", "Ctrl+O"),
    _spec(
        Do.OPEN_PRIVATE,
        QT_TRANSLATE_NOOP("Actions", "Open in a private window"),
        "external",
        "Ctrl+Shift+O",
    ),
    _spec(Do.INVITE, QT_TRANSLATE_NOOP("Actions", "Invitation…"), "mail", "Ctrl+I"),
    _spec(
        Do.ADD_TO_CALENDAR, QT_TRANSLATE_NOOP("Actions", "Add to calendar"), "calendar", "Ctrl+E"
    ),
    _spec(Do.MAIL, QT_TRANSLATE_NOOP("Actions", "Write a mail"), "mail", "Ctrl+Shift+E"),
    _spec(
        Do.COPY_MARKDOWN, QT_TRANSLATE_NOOP("Actions", "Copy as Markdown"), "copy", "Ctrl+Shift+M"
    ),
    _spec(Do.SHOW_QR, QT_TRANSLATE_NOOP("Actions", "QR code…"), "qr", "Ctrl+K"),
    _spec(Do.LINK_OPTIONS, QT_TRANSLATE_NOOP("Actions", "Link options…"), "link", "Ctrl+L"),
    _spec(Do.EDIT_LABEL, QT_TRANSLATE_NOOP("Actions", "Edit label"), "pencil", "F2"),
    _spec(Do.EDIT_NOTE, QT_TRANSLATE_NOOP("Actions", "Edit note"), "pencil", "Shift+F2"),
    _spec(Do.SAVE_AS_PRESET, QT_TRANSLATE_NOOP("Actions", "Save as preset…"), "bookmark", "Ctrl+S"),
    _spec(Do.EXTEND, QT_TRANSLATE_NOOP("Actions", "Extend…"), "clock", "Ctrl+Shift+D"),
    _spec(Do.DUPLICATE, QT_TRANSLATE_NOOP("Actions", "Duplicate…"), "duplicate", "Ctrl+D"),
    _spec(Do.DELETE, QT_TRANSLATE_NOOP("Actions", "Delete…"), "trash", "Del"),
    _spec(Do.DELETE_MANY, QT_TRANSLATE_NOOP("Actions", "Delete rooms…"), "trash", "Ctrl+Shift+Del"),
    _spec(Do.UNDO, QT_TRANSLATE_NOOP("Actions", "Undo"), "", "Ctrl+Z"),
    _spec(Do.POINTS, QT_TRANSLATE_NOOP("Actions", "Points"), "", "Ctrl+G"),
    _spec(Do.DETAILS, QT_TRANSLATE_NOOP("Actions", "Show or hide details"), "", "F4"),
    _spec(Do.NEXT_PANE, QT_TRANSLATE_NOOP("Actions", "Next pane"), "", "F6"),
    _spec(Do.PREVIOUS_PANE, QT_TRANSLATE_NOOP("Actions", "Previous pane"), "", "Shift+F6"),
    _spec(
        Do.SWITCH_ACCOUNT, QT_TRANSLATE_NOOP("Actions", "Switch account"), "users", "Ctrl+Shift+A"
    ),
    _spec(Do.MEETINGS, QT_TRANSLATE_NOOP("Actions", "Meetings"), "meetings", "Ctrl+1"),
    _spec(Do.SETTINGS, QT_TRANSLATE_NOOP("Actions", "Settings"), "settings", "Ctrl+,"),
    _spec(Do.REQUEST_LOG, QT_TRANSLATE_NOOP("Actions", "Request log"), "table", "Ctrl+Shift+L"),
    _spec(Do.DIAGNOSTICS, QT_TRANSLATE_NOOP("Actions", "Diagnostics…"), "info", "Ctrl+Shift+I"),
    _spec(Do.MENU, QT_TRANSLATE_NOOP("Actions", "Menu"), "more", "F10"),
    _spec(Do.PALETTE, QT_TRANSLATE_NOOP("Actions", "Find anything…"), "search", "Ctrl+Shift+P"),
    _spec(Do.HELP, QT_TRANSLATE_NOOP("Actions", "Keyboard and help"), "help", "F1"),
    _spec(Do.ABOUT, QT_TRANSLATE_NOOP("Actions", "About Whereby Desktop"), "info", "Shift+F1"),
    _spec(Do.CLOSE, QT_TRANSLATE_NOOP("Actions", "Close window"), "", "Ctrl+W"),
    _spec(Do.QUIT, QT_TRANSLATE_NOOP("Actions", "Quit"), "power", "Ctrl+Q"),
)


class Actions(QObject):
    """The program's QActions, one for each row of the table. `connect_to` says what each does."""

    def __init__(self, theme: Theme, icons: Icons, owner: QWidget) -> None:
        super().__init__(owner)
        self._icons = icons
        self._specs = {spec.do: spec for spec in TABLE}
        self._slots: dict[Do, Callable[[], object]] = {}
        self._actions = {spec.do: self._made(spec, owner) for spec in TABLE}
        self._dress()
        theme.changed.connect(self._dress)
        owner.installEventFilter(self)

    def __getitem__(self, do: Do) -> QAction:
        return self._actions[do]

    def connect_to(self, do: Do, slot: Callable[[], object]) -> None:
        """Says what `do` does from now on."""
        self._slots[do] = slot

    def let_go(self, do: Do) -> None:
        """Nobody does it any more."""
        self._slots.pop(do, None)

    def answered(self, do: Do) -> bool:
        """Whether anybody has said what `do` does."""
        return do in self._slots

    def shortcut_text(self, do: Do) -> str:
        keys = self._actions[do].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return in_order(keys)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._dress()
        return False

    def _made(self, spec: ActionSpec, owner: QWidget) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(each) for each in spec.shortcuts])
        action.setShortcutVisibleInContextMenu(True)  # some desktops would hide it
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: self._do(spec.do))
        owner.addAction(action)
        return action

    def _do(self, do: Do) -> None:
        if slot := self._slots.get(do):
            slot()

    def _dress(self) -> None:
        for do, action in self._actions.items():
            spec = self._specs[do]
            action.setText(QCoreApplication.translate("Actions", spec.text))
            if spec.icon:
                action.setIcon(self._icons.icon(spec.icon, spec.colour))
