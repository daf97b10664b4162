"""Sizes, colours, other languages and scripts: nothing clipped, nothing default-looking."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import NOW, ListDesk, at, past, room, sample
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import RoomName, Stage
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.cell_line import Cell
from whereby_desktop.ui.meetings.column_plan import plan_columns
from whereby_desktop.ui.meetings.meetings_filter import Filter
from whereby_desktop.ui.meetings.name_elision import elided_name, elided_room
from whereby_desktop.ui.meetings.row_measures import RowMeasures
from whereby_desktop.ui.meetings.row_painter import RowPainter
from whereby_desktop.ui.meetings.rows import GroupRow
from whereby_desktop.ui.meetings.state_words import state_words
from whereby_desktop.ui.theme import Theme


def grow(app: QApplication, theme: Theme, px: int) -> None:
    font = QFont("Inter")
    font.setPixelSize(px)
    app.setFont(font)
    theme.apply()


# names


NAME = RoomName("consult", "-7f3a9c2e-70ab-4c1e-9d3f-0c5d21bba7f4")


def width_of(name: RoomName, theme: Theme) -> int:
    strong, body = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("body"))
    return strong.horizontalAdvance(name.prefix) + body.horizontalAdvance(name.ending)


@pytest.mark.parametrize("width", [90, 120, 160, 240])
def test_prefix_and_last_four_always_stay(theme: Theme, width: int) -> None:
    strong, body = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("body"))
    shown = elided_name(NAME, width, strong, body)
    assert shown.prefix == "consult"
    assert shown.ending.endswith("…a7f4")
    assert width_of(shown, theme) <= width


def test_only_a_prefix_that_is_too_long_itself_is_cut(theme: Theme) -> None:
    strong, body = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("body"))
    long = RoomName("a-prefix-of-thirty-nine-letters-in-all-", NAME.ending)
    shown = elided_name(long, 150, strong, body)
    assert shown.prefix.endswith("…")
    assert shown.ending == "a7f4"
    assert width_of(shown, theme) <= 150
    assert elided_name(NAME, 900, strong, body) == NAME
    alone = elided_name(RoomName("tutoring-quiet-amber-otter", ""), 100, strong, body)
    assert "…" in alone.prefix
    assert alone.prefix[-1] == "r"


def test_a_name_in_one_piece_keeps_its_beginning_and_its_last_four(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("body"))
    shown = elided_room(NAME.whole, 120, metrics)
    assert shown.startswith("consult-7f")
    assert shown.endswith("…a7f4")
    assert metrics.horizontalAdvance(shown) <= 120
    assert elided_room(NAME.whole, 900, metrics) == NAME.whole


# columns


def test_columns_give_way_in_the_designs_order(theme: Theme) -> None:
    measures = RowMeasures(theme)
    seen = []
    for width in range(700, 400, -1):
        plan = plan_columns(width, measures)
        assert sum(plan.widths.values()) == width
        look = (plan.icon_only, frozenset(plan.widths))
        if look not in seen:
            seen.append(look)
    everything = frozenset(Column)
    without_mode = everything - {Column.MODE}
    assert seen[:4] == [
        (frozenset(), everything),
        (frozenset({Column.MODE}), everything),
        (frozenset({Column.MODE, Column.LOCK}), everything),
        (frozenset({Column.LOCK}), without_mode),
    ]


def test_the_designs_columns_at_its_width(full: ListDesk) -> None:
    header = full.view.header
    widths = [header.sectionSize(each) for each in Column]
    assert widths == [192, 84, 88, 188, 108]
    assert full.page.toolbar.height() == 56
    assert header.height() == 28


# rows


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def state_colours(desk: ListDesk, meeting_id: str) -> set[str]:
    rect = desk.cell(meeting_id, Column.STATE)
    return colours(desk.view.viewport().grab(rect).toImage())


def test_states_wear_their_colours(full: ListDesk, theme: Theme) -> None:
    for meeting_id, tone in (("1", "warn"), ("2", "ok"), ("8", "hostText"), ("9", "text")):
        assert theme.colour(tone).name() in state_colours(full, meeting_id), meeting_id


def test_past_rooms_are_grey(full: ListDesk, theme: Theme) -> None:
    full.book.change_history([past("gone", at(11, 20), label="Cancelled")])
    full.page.toolbar.filter.item(Filter.HISTORY).trigger()
    full.view.select_room("gone")
    full.view.clearSelection()

    def inks(meeting_id: str, column: Column) -> set[str]:
        image = full.view.viewport().grab(full.cell(meeting_id, column)).toImage()
        return colours(image) & {theme.colour(each).name() for each in ("text", "text2", "text3")}

    strong, second, grey = (theme.colour(each).name() for each in ("text", "text2", "text3"))
    assert strong in inks("1", Column.ROOM)
    assert strong not in inks("gone", Column.ROOM)
    for column in (Column.MODE, Column.LOCK):
        assert second in inks("1", column)
        assert inks("gone", column) == {grey}
    assert theme.colour("text2").name() in state_colours(full, "gone")
    assert theme.colour("accentText").name() in colours(
        full.view.viewport().grab(full.cell("gone", Column.ACTION)).toImage()
    )


def test_a_selected_row_has_ground_and_bar(full: ListDesk, theme: Theme) -> None:
    full.click_room("2")
    image = full.view.viewport().grab(full.cell("2", Column.ROOM)).toImage()
    assert image.pixelColor(1, 20) == theme.colour("accent")
    assert image.pixelColor(8, 4) == theme.colour("accentSoft")


def test_a_groups_count_is_written_as_numbers_are(
    theme: Theme, icons: Icons, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr(RowPainter, "text", lambda *given: written.append(given[3]))
    group = GroupRow(Stage.OPEN)
    group.count = 1560
    painter = QPainter(picture := QImage(400, 32, QImage.Format.Format_RGB32))
    RowPainter(theme, icons).group(painter, Cell(picture.rect(), rtl=False), group)
    painter.end()
    assert written == ["Open now", "1,560"]


def test_a_name_without_a_label_stands_in_the_middle(full: ListDesk) -> None:
    def ink(meeting_id: str) -> list[int]:
        rect = full.cell(meeting_id, Column.ROOM).adjusted(8, 2, -8, -3)
        image = full.view.viewport().grab(rect).toImage()
        return [
            y
            for y in range(image.height())
            if any(image.pixelColor(x, y).lightness() < 160 for x in range(image.width()))
        ]

    labelled, alone = ink("1"), ink("4")
    assert labelled[0] < alone[0]
    assert alone[-1] < labelled[-1]


def test_the_list_follows_the_theme(full: ListDesk, theme: Theme) -> None:
    theme.choose(Choice.DARK)
    image = full.window.grab().toImage()
    assert image.pixelColor(300, 660) == theme.colour("surface")
    assert theme.colour("ok").name() in state_colours(full, "2")


def test_large_text_makes_rows_higher(
    full: ListDesk, qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    grow(qapp, theme, 26)
    assert full.view.rowHeight(1) == 96
    assert full.view.rowHeight(0) == 64
    assert full.view.header.height() >= 56
    qtbot.waitUntil(lambda: full.page.toolbar.search.height() >= 64)


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("size", [(13, 660), (13, 520), (26, 824)])
def test_longer_languages_fit(
    desk: ListDesk, qapp: QApplication, theme: Theme, qtbot: QtBot, size: tuple[int, int]
) -> None:
    px, width = size
    grow(qapp, theme, px)
    desk.window.resize(width, 688)
    desk.book.change(sample())
    measures = desk.view.room_delegate.measures
    icon_only = desk.view.room_delegate.icon_only
    for column in (Column.MODE, Column.LOCK, Column.STATE, Column.ACTION):
        if not desk.view.isColumnHidden(column) and column not in icon_only:
            # In the smallest window the state gives way to the name, and its words wrap.
            whole = desk.view.columnWidth(column) >= measures.column_width(column)
            assert whole or (column is Column.STATE and measures.states_wrap)
    needed = [wrapped_height(desk, each) for each in sample()]
    assert max(needed) <= desk.view.rowHeight(1) - 2
    toolbar = desk.page.toolbar
    parts = (toolbar.filter, toolbar.refresh, toolbar.new_meeting)

    def fits() -> bool:
        whole = all(each.width() >= each.sizeHint().width() for each in parts)
        return whole and all(toolbar.rect().contains(each.geometry()) for each in parts)

    qtbot.waitUntil(fits)


def wrapped_height(desk: ListDesk, known: KnownMeeting) -> int:
    """What both texts of a state need, wrapped into the column."""
    measures = desk.view.room_delegate.measures
    space = measures.state_space(desk.view.columnWidth(Column.STATE))
    return sum(measures.state_heights(state_words(known.meeting, NOW), space))


def test_with_room_enough_no_state_wraps(full: ListDesk) -> None:
    assert not full.view.room_delegate.measures.states_wrap
    assert full.view.rowHeight(1) == 48


def test_texts_change_with_the_language(full: ListDesk, qapp: QApplication, qtbot: QtBot) -> None:
    full.page.show_face("key rejected")
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    try:
        toolbar = full.page.toolbar
        qtbot.waitUntil(lambda: toolbar.search.placeholderText().startswith("["))
        for text in (
            toolbar.new_meeting.main.text(),
            toolbar.refresh.toolTip(),
            full.page.face.accessibleName(),
            full.model.index(0, 0).data(),
            full.model.headerData(Column.STATE, Qt.Orientation.Horizontal),
        ):
            assert str(text).startswith("["), text
    finally:
        qapp.removeTranslator(translator)


def test_mirrored_the_name_is_still_read_from_left_to_right(
    full: ListDesk, qapp: QApplication, theme: Theme
) -> None:
    full.book.change([room("ltr", at(13), "consult-k7mf2q", prefix="consult-")])
    left_to_right = ink_of(full, "ltr")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = ink_of(full, "ltr")
        button = full.cell("ltr", Column.ACTION)
        assert button.right() < full.cell("ltr", Column.ROOM).left()
        full.click(QPoint(button.right() - 30, button.center().y()))
        assert [each[0] for each in full.acted] == ["ltr"]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored == left_to_right
    assert theme.colour("text").isValid()


def ink_of(desk: ListDesk, meeting_id: str) -> list[list[int]]:
    """A room's name as black and white, cut to its ink."""
    rect = desk.cell(meeting_id, Column.ROOM).adjusted(4, 10, -4, -10)
    image = desk.view.viewport().grab(rect).toImage()
    rows = [
        [int(image.pixelColor(x, y).lightness() < 128) for x in range(image.width())]
        for y in range(image.height())
    ]
    inked = [x for x in range(image.width()) if any(row[x] for row in rows)]
    return [row[inked[0] : inked[-1] + 1] for row in rows]
