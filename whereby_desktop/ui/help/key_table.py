"""Every key there is, in the groups in which the help shows them.

What can be done by menu, button or key comes from the table of actions; keys of one widget only
are listed here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from whereby_desktop.ui.accounts.account_keys import ACCOUNT_KEYS
from whereby_desktop.ui.actions import TABLE, Do

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OtherKeys:
    """Keys that are no action of the window's. `through`: the last of a row of keys.

    `also` is what does the same without a key, such as a double-click.
    """

    text: str
    keys: tuple[str, ...]
    through: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """`rows`: actions, and keys that are none. `title` is the English one."""

    title: str
    rows: tuple[Do | OtherKeys, ...]


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A row as it is shown: what it does, and each key's name on this system. No keys: a title."""

    text: str
    keys: tuple[str, ...] = ()

    @property
    def is_title(self) -> bool:
        return not self.keys


def _other(text: object, *keys: str, through: str = "", also: object = "") -> OtherKeys:
    return OtherKeys(str(text), keys, through, str(also))


GROUPS = (
    KeyGroup(
        str(QT_TRANSLATE_NOOP("Keys", "New meetings")),
        (
            Do.NEW_MEETING,
            Do.NEW_NOW,
            Do.FROM_CSV,
            Do.BATCHES,
            Do.DUPLICATE,
            Do.EXTEND,
            Do.SAVE_AS_PRESET,
        ),
    ),
    KeyGroup(
        str(QT_TRANSLATE_NOOP("Keys", "Links of the selected room")),
        (
            _other(
                QT_TRANSLATE_NOOP("Keys", "The row’s own action"),
                "Return",
                also=QT_TRANSLATE_NOOP("Keys", "double-click"),
            ),
            Do.COPY_LINK,
            Do.COPY_HOST_LINK,
            Do.OPEN,
            Do.OPEN_PRIVATE,
            Do.INVITE,
            Do.ADD_TO_CALENDAR,
            Do.MAIL,
            Do.COPY_MARKDOWN,
            Do.SHOW_QR,
            Do.LINK_OPTIONS,
        ),
    ),
    KeyGroup(
        str(QT_TRANSLATE_NOOP("Keys", "The list of rooms")),
        (
            Do.REFRESH,
            Do.SEARCH,
            _other(QT_TRANSLATE_NOOP("Keys", "Clear the search; again: to the list"), "Esc"),
            Do.EDIT_LABEL,
            Do.EDIT_NOTE,
            Do.DELETE,
            Do.DELETE_MANY,
            Do.UNDO,
            _other(QT_TRANSLATE_NOOP("Keys", "Collapse or expand a group"), "Left", "Right"),
            _other(QT_TRANSLATE_NOOP("Keys", "Select several rooms"), "Shift+Up", "Shift+Down"),
            _other(QT_TRANSLATE_NOOP("Keys", "Select all rooms"), "Ctrl+A"),
            _other(QT_TRANSLATE_NOOP("Keys", "Sort by a column, in the table’s header"), "Space"),
            _other(QT_TRANSLATE_NOOP("Keys", "Context menu"), "Shift+F10", "Menu"),
        ),
    ),
    KeyGroup(
        str(QT_TRANSLATE_NOOP("Keys", "The window")),
        (
            Do.MENU,
            Do.PALETTE,
            Do.MEETINGS,
            Do.SETTINGS,
            Do.DETAILS,
            Do.POINTS,
            Do.NEXT_PANE,
            Do.PREVIOUS_PANE,
            Do.SWITCH_ACCOUNT,
            _other(
                QT_TRANSLATE_NOOP("Keys", "Go to the first account, the second and so on"),
                "Ctrl+Alt+1",
                through=f"Ctrl+Alt+{ACCOUNT_KEYS}",
            ),
            Do.CLOSE,
            Do.QUIT,
        ),
    ),
    KeyGroup(
        str(QT_TRANSLATE_NOOP("Keys", "Dialogs and forms")),
        (
            _other(
                QT_TRANSLATE_NOOP("Keys", "Do what the dialog is for, from any field"),
                "Ctrl+Return",
            ),
            _other(QT_TRANSLATE_NOOP("Keys", "Cancel, or close"), "Esc"),
            _other(QT_TRANSLATE_NOOP("Keys", "Next field, former field"), "Tab", "Shift+Tab"),
            _other(QT_TRANSLATE_NOOP("Keys", "Fill the screen with a QR code"), "F11"),
        ),
    ),
    KeyGroup(
        str(QT_TRANSLATE_NOOP("Keys", "Presets in the settings")),
        (
            _other(QT_TRANSLATE_NOOP("Keys", "Edit the preset"), "F2", "Return"),
            _other(QT_TRANSLATE_NOOP("Keys", "Duplicate the preset"), "Ctrl+D"),
            _other(QT_TRANSLATE_NOOP("Keys", "Move the preset up or down"), "Alt+Up", "Alt+Down"),
            _other(QT_TRANSLATE_NOOP("Keys", "Delete the preset"), "Del"),
        ),
    ),
    KeyGroup(
        str(QT_TRANSLATE_NOOP("Keys", "Help")),
        (Do.HELP, Do.ABOUT, Do.REQUEST_LOG, Do.DIAGNOSTICS),
    ),
)

_SPECS = {spec.do: spec for spec in TABLE}


def lines(typed: str = "") -> list[KeyLine]:
    """The rows in which each word of `typed` occurs, each group's title above its own."""
    words = typed.casefold().split()
    shown: list[KeyLine] = []
    for group in GROUPS:
        title = KeyLine(translate("Keys", group.title))
        rows = [_line(row) for row in group.rows]
        if not _matches(title, words):
            rows = [row for row in rows if _matches(row, words)]
        shown += [title, *rows] if rows else []
    return shown


def key_name(keys: str) -> str:
    """As the keyboard of this system has it: Ctrl is Cmd on macOS."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _line(row: Do | OtherKeys) -> KeyLine:
    if isinstance(row, Do):
        spec = _SPECS[row]
        text = translate("Actions", spec.text).removesuffix("…")
        return KeyLine(text, tuple(map(key_name, spec.shortcuts)))
    names = list(map(key_name, row.keys))
    if row.through:
        names = [translate("Keys", "{0} to {1}").format(names[0], key_name(row.through))]
    if row.also:
        names.append(translate("Keys", row.also))
    return KeyLine(translate("Keys", row.text), tuple(names))


def _matches(line: KeyLine, words: Sequence[str]) -> bool:
    hay = " ".join(_haystack(line)).casefold()
    return all(word in hay for word in words)


def _haystack(line: KeyLine) -> Iterator[str]:
    yield line.text
    for name in line.keys:
        yield name
        yield name.replace("+", " ")
