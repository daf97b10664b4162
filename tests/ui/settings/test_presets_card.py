"""The presets in the settings: shown, put in order, changed by mouse, by menu and by keys."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.longer_texts import another_language
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import CONSULT, GROUP_LESSON, SUPPORT_CALL, WEBINAR
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.presets_card import PresetsCard
from whereby_desktop.ui.settings.presets_deeds import Deed
from whereby_desktop.ui.settings.presets_row import ListedPreset
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Store:
    """Presets on disk, for as long as the test lasts."""

    def __init__(self) -> None:
        self.saved = PresetList()

    async def load(self) -> PresetList:
        return self.saved

    async def save(self, presets: PresetList) -> None:
        self.saved = presets


@pytest.fixture
def book() -> PresetBook:
    return PresetBook(Store())


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, icons: Icons, book: PresetBook) -> Iterator[PresetsCard]:
    """On a page that scrolls, its changes given to the book."""
    page = QScrollArea()
    page.setWidgetResizable(True)
    content = QWidget()
    column = QVBoxLayout(content)
    card = PresetsCard(theme, icons, CurrentPreferences(Preferences()), book)
    card.changed.connect(lambda presets: change(book, presets))
    column.addWidget(card)
    column.addStretch()
    page.setWidget(content)
    qtbot.addWidget(page)
    page.resize(500, 600)
    page.show()
    page.activateWindow()
    settle()
    yield card
    page.close()


def change(book: PresetBook, presets: PresetList) -> None:
    asyncio.run(book.change_to(presets))


def settle() -> None:
    """What layouts have put off."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()


def names(card: PresetsCard) -> list[str]:
    return [row.words[0] for row in card.list.rows]


def keys(book: PresetBook) -> list[str]:
    return [each.key for each in book.now.presets]


def row_of(card: PresetsCard, name: str) -> ListedPreset:
    return card.list.rows[names(card).index(name)]


def open_menu(row: ListedPreset) -> QMenu:
    QTest.mouseClick(row.more, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, deed: Deed) -> QAction:
    return next(each for each in menu.actions() if each.data() is deed)


def choose(row: ListedPreset, deed: Deed) -> None:
    menu = open_menu(row)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry(menu, deed)).center())


def focus(row: ListedPreset) -> None:
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert row.hasFocus()


def test_each_preset_says_what_it_makes(card: PresetsCard) -> None:
    assert names(card) == [
        "1-hour consult",
        "Support call, 30 min",
        "Group lesson",
        "Webinar with viewers",
    ]
    summary = card.list.rows[1].words[1]
    assert summary == "30 min, normal, unlocked, prefix “support-”"
    assert card.list.rows[0].words[1].endswith(", group, locked, prefix “consult-”, host link")


def test_the_default_is_marked_by_words_and_a_tick(card: PresetsCard, book: PresetBook) -> None:
    assert [row.words[2] for row in card.list.rows] == ["Default", "", "", ""]
    change(book, book.now.with_default(WEBINAR.key))
    assert [row.words[2] for row in card.list.rows] == ["", "", "", "Default"]


def test_a_screen_reader_hears_all_of_it(card: PresetsCard) -> None:
    row = QAccessible.queryAccessibleInterface(card.list.rows[0])
    assert row.role() is QAccessible.Role.Button
    assert row.text(QAccessible.Text.Name) == "1-hour consult, default"
    assert "group, locked" in row.text(QAccessible.Text.Description)
    more = QAccessible.queryAccessibleInterface(card.list.rows[0].more)
    assert more.text(QAccessible.Text.Name) == "More actions for 1-hour consult"


@pytest.mark.parametrize(
    "how",
    [
        lambda row: QTest.mouseDClick(row, LEFT),
        lambda row: QTest.keyClick(row, Qt.Key.Key_Return),
        lambda row: QTest.keyClick(row, Qt.Key.Key_F2),
        lambda row: choose(row, Deed.EDIT),
    ],
    ids=["double click", "enter", "F2", "menu"],
)
def test_a_preset_is_edited(
    card: PresetsCard, qtbot: QtBot, how: Callable[[ListedPreset], None]
) -> None:
    focus(card.list.rows[2])
    with qtbot.waitSignal(card.edit_wished) as wished:
        how(card.list.rows[2])
    assert wished.args == [GROUP_LESSON]


def test_one_click_edits_nothing(card: PresetsCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.edit_wished):
        QTest.mouseClick(card.list.rows[2], LEFT)
    assert card.list.rows[2].hasFocus()


def test_another_becomes_the_default(card: PresetsCard, book: PresetBook) -> None:
    choose(row_of(card, "Group lesson"), Deed.MAKE_DEFAULT)
    assert book.now.default == GROUP_LESSON
    menu = open_menu(row_of(card, "Group lesson"))
    assert not entry(menu, Deed.MAKE_DEFAULT).isEnabled()
    menu.close()


def test_a_duplicate_stands_below_under_a_name_of_its_own(
    card: PresetsCard, book: PresetBook
) -> None:
    choose(card.list.rows[0], Deed.DUPLICATE)
    focus(card.list.rows[0])
    QTest.keyClick(card.list.rows[0], Qt.Key.Key_D, CONTROL)
    assert names(card)[:4] == [
        "1-hour consult",
        "1-hour consult (3)",
        "1-hour consult (2)",
        "Support call, 30 min",
    ]
    copy = book.now.presets[1]
    assert copy == replace(CONSULT, key=copy.key, name="1-hour consult (3)")
    assert len(set(keys(book))) == 6
    assert book.now.default == CONSULT


def test_keys_put_them_in_order_and_the_focus_goes_along(
    card: PresetsCard, book: PresetBook
) -> None:
    focus(card.list.rows[0])
    for _ in range(5):  # no further than the end
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down, ALT)
    assert keys(book) == ["support", "lesson", "webinar", "consult"]
    assert card.list.rows[3].hasFocus()
    QTest.keyClick(card.list.rows[3], Qt.Key.Key_Up, ALT)
    assert keys(book) == ["support", "lesson", "consult", "webinar"]
    assert card.list.rows[2].hasFocus()


def test_the_menu_moves_one_place(card: PresetsCard, book: PresetBook) -> None:
    choose(card.list.rows[1], Deed.UP)
    assert keys(book) == ["support", "consult", "lesson", "webinar"]
    choose(card.list.rows[1], Deed.DOWN)
    assert keys(book) == ["support", "lesson", "consult", "webinar"]
    menu = open_menu(card.list.rows[0])
    assert not entry(menu, Deed.UP).isEnabled()
    assert entry(menu, Deed.DOWN).isEnabled()
    menu.close()


def drag(row: ListedPreset, to: QPoint, card: QWidget | None = None, *, drop: bool = True) -> None:
    """`to` in the card, or in the row."""
    start = QPoint(60, row.height() // 2)
    to = row.mapFrom(card, to) if card else to
    QTest.mousePress(row, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(row, start + (to - start) * share)
    if drop:
        QTest.mouseRelease(row, LEFT, pos=to)


@pytest.mark.parametrize(
    ("place", "onto", "below", "order"),
    [
        (0, 2, True, ["support", "lesson", "consult", "webinar"]),
        (0, 2, False, ["support", "consult", "lesson", "webinar"]),
        (0, 3, True, ["support", "lesson", "webinar", "consult"]),
        (3, 1, False, ["consult", "webinar", "support", "lesson"]),
        (3, 0, False, ["webinar", "consult", "support", "lesson"]),
        (2, 2, True, ["consult", "support", "lesson", "webinar"]),
        (2, 1, True, ["consult", "support", "lesson", "webinar"]),
    ],
)
def test_the_mouse_drags_them_into_order(
    card: PresetsCard, book: PresetBook, place: int, onto: int, below: bool, order: list[str]
) -> None:
    row, target = card.list.rows[place], card.list.rows[onto]
    drag(row, target.mapTo(card, QPoint(90, target.height() // 2 + (8 if below else -8))), card)
    assert keys(book) == order


def test_escape_ends_a_drag(card: PresetsCard, book: PresetBook) -> None:
    row = card.list.rows[0]
    drag(row, QPoint(60, 120), drop=False)
    QTest.keyClick(row, Qt.Key.Key_Escape)
    QTest.mouseRelease(row, LEFT, pos=QPoint(60, 120))
    assert book.now == PresetList()


def test_a_drag_shows_where_it_would_go(card: PresetsCard, theme: Theme) -> None:
    row = card.list.rows[0]
    drag(row, QPoint(60, 120), drop=False)
    shown = card.list.grab().toImage()
    accent = theme.colour("accent").rgb()
    lines = [y for y in range(shown.height()) if shown.pixel(5, y) == accent]
    QTest.mouseRelease(row, LEFT, pos=QPoint(60, 120))
    below = card.list.rows[3].mapTo(card.list, QPoint()).y()
    assert len(lines) == 2
    assert below - 10 < lines[0] < below


@pytest.mark.parametrize("by_key", [True, False])
def test_a_preset_is_deleted_and_can_be_brought_back(
    card: PresetsCard, book: PresetBook, qtbot: QtBot, by_key: bool
) -> None:
    row = card.list.rows[1]
    focus(row)
    with qtbot.waitSignal(card.deleted) as deleted:
        if by_key:
            QTest.keyClick(row, Qt.Key.Key_Delete)
        else:
            choose(row, Deed.DELETE)
    assert deleted.args == [SUPPORT_CALL, PresetList()]
    assert keys(book) == ["consult", "lesson", "webinar"]
    settle()
    assert len(card.list.rows) == 3
    if by_key:
        assert card.list.rows[1].hasFocus()


def test_the_last_one_stays(card: PresetsCard, book: PresetBook, qtbot: QtBot) -> None:
    change(book, PresetList((CONSULT,), CONSULT.key))
    (row,) = card.list.rows
    focus(row)
    with qtbot.assertNotEmitted(card.deleted):
        QTest.keyClick(row, Qt.Key.Key_Delete)
    menu = open_menu(row)
    assert not entry(menu, Deed.DELETE).isEnabled()
    menu.close()
    assert book.now.presets == (CONSULT,)


def test_its_keys_are_not_the_windows(card: PresetsCard, qtbot: QtBot) -> None:
    """The window's Delete is about rooms, wherever the focus is."""
    shortcut = QShortcut(QKeySequence("Del"), card.window())
    row = card.list.rows[1]
    focus(row)
    with qtbot.assertNotEmitted(shortcut.activated), qtbot.waitSignal(card.deleted):
        QTest.keyClick(row, Qt.Key.Key_Delete)
    with qtbot.waitSignal(shortcut.activated):
        QTest.keyClick(card.add_preset, Qt.Key.Key_Delete)


def test_what_is_missing_of_the_programs_own_can_be_restored(
    card: PresetsCard, book: PresetBook
) -> None:
    assert not card.restore.isVisible()
    change(book, book.now.without("consult").without("lesson"))
    assert card.restore.isVisible()
    QTest.mouseClick(card.restore, LEFT)
    assert keys(book) == ["support", "webinar", "consult", "lesson"]
    assert not card.restore.isVisible()


def test_the_buttons_below_tell_what_is_wished(card: PresetsCard, qtbot: QtBot) -> None:
    for button, signal in (
        (card.add_preset, card.add_wished),
        (card.import_presets, card.import_wished),
        (card.export_presets, card.export_wished),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)


def test_the_list_is_one_stop_for_tab_and_arrows_go_within(card: PresetsCard) -> None:
    rows = card.list.rows
    focus(rows[0])
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    QTest.keyClick(rows[1], Qt.Key.Key_Down)
    assert rows[2].hasFocus()
    QTest.keyClick(rows[2], Qt.Key.Key_End)
    assert rows[3].hasFocus()
    QTest.keyClick(rows[3], Qt.Key.Key_Tab)
    assert rows[3].more.hasFocus()
    QTest.keyClick(rows[3].more, Qt.Key.Key_Tab)
    assert card.add_preset.hasFocus()
    QTest.keyClick(card.add_preset, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert rows[3].more.hasFocus()


def test_the_menu_key_opens_the_same_menu(card: PresetsCard) -> None:
    row = card.list.rows[1]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(row, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert entry(menu, Deed.EDIT).text() == "Edit…"
    menu.close()


def many(count: int) -> PresetList:
    made = [
        replace(SUPPORT_CALL, key=str(number), name=f"Room {number}") for number in range(count)
    ]
    return PresetList(tuple(made), "0")


def test_many_scroll_the_page_and_are_not_cramped(card: PresetsCard, book: PresetBook) -> None:
    change(book, many(60))
    settle()
    page = next(each for each in ancestors(card) if isinstance(each, QScrollArea))
    rows = card.list.rows
    assert min(row.height() for row in rows) >= 40
    assert page.verticalScrollBar().maximum() > 2000
    focus(rows[0])
    QTest.keyClick(rows[0], Qt.Key.Key_End)
    settle()
    assert rows[59].hasFocus()
    assert rows[59].visibleRegion().boundingRect().height() == rows[59].height()


def ancestors(widget: QWidget) -> list[QWidget]:
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def test_a_long_name_is_wrapped(card: PresetsCard, book: PresetBook) -> None:
    one_line = card.list.rows[1].height()
    named = replace(SUPPORT_CALL, name="Supervision of the second year, with the whole team in it")
    change(book, book.now.with_preset(named))
    card.window().resize(330, 600)
    settle()
    assert card.list.rows[1].height() > one_line


def test_it_follows_the_language(card: PresetsCard, qapp: QApplication) -> None:
    with another_language(qapp):
        shown = [part for row in card.list.rows for part in row.words if part]
        assert [part for part in shown if not part.startswith("[")] == []
        assert card.title.startswith("[")
        assert card.restore.text().startswith("[")


def test_a_card_that_is_gone_listens_no_longer(
    qtbot: QtBot, theme: Theme, icons: Icons, book: PresetBook
) -> None:
    card = PresetsCard(theme, icons, CurrentPreferences(Preferences()), book)
    qtbot.addWidget(card)
    card.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    change(book, book.now.without("lesson"))


def test_two_changes_at_once_both_count(card: PresetsCard) -> None:
    """The book hears of a change a moment later."""
    card.changed.disconnect()
    changes = list[PresetList]()
    card.changed.connect(changes.append)
    card.list.moved.emit("consult", 3)
    card.list.moved.emit("lesson", 0)
    assert [each.key for each in changes[-1].presets] == ["lesson", "support", "webinar", "consult"]
    assert names(card)[0] == "Group lesson"
