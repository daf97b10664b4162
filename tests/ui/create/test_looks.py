"""What is seen: colours, room for long and large text, nothing cut off."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.create.fakes import NOON
from tests.ui.cut_off import cut_off
from tests.ui.longer_texts import another_language, installed
from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Mode,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.presets import CONSULT, WEBINAR
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.create import end_chips
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

EVERYTHING = MeetingDraft(
    NOON.replace(year=2027),
    viewer_mode=True,
    recording=Recording(storage=Storage(StorageProvider.S3, StorageAccess.ACCESS_KEY)),
    live_transcription=LiveTranscription(
        storage=Storage(StorageProvider.S3, StorageAccess.ROLE, region="Frankfurt")
    ),
    streaming=Streaming(Secret("")),
)


def colours_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }


def test_the_chosen_segment_is_marked_by_ground_and_line(
    dialog: NewMeetingDialog, theme: Theme
) -> None:
    dialog.fill(CONSULT)
    bar = dialog.form.mode.bar
    soft, accent = theme.colour("accentSoft").name(), theme.colour("accent").name()
    assert {soft, accent} <= colours_of(bar.segment(Mode.GROUP))
    assert soft not in colours_of(bar.segment(Mode.NORMAL))


def test_the_chosen_chip_has_a_tick(dialog: NewMeetingDialog) -> None:
    chips = dialog.form.end.chips
    QTest.mouseClick(chips.chip(end_chips.TWO_HOURS), Qt.MouseButton.LeftButton)
    assert not chips.chip(end_chips.TWO_HOURS).icon().isNull()
    assert chips.chip(end_chips.HOUR).icon().isNull()


def test_a_tick_that_cannot_be_taken_away_is_seen(dialog: NewMeetingDialog, theme: Theme) -> None:
    box = dialog.form.lock.box
    ground = theme.colour("lineStrong").name()
    dialog.fill(WEBINAR)
    assert not box.isEnabled()
    assert ground in colours_of(box)
    assert colours_of(box) & {theme.colour("surface").name()}  # the tick itself


def test_it_follows_the_theme(dialog: NewMeetingDialog, theme: Theme) -> None:
    dialog.fill(CONSULT)
    theme.choose(Choice.DARK)
    try:
        assert theme.colour("accentSoft").name() in colours_of(
            dialog.form.mode.bar.segment(Mode.GROUP)
        )
        assert dialog.grab().toImage().pixelColor(4, 100) == theme.colour("surface")
    finally:
        theme.choose(Choice.LIGHT)


def test_it_opens_as_wide_as_the_design_and_shows_all(dialog: NewMeetingDialog) -> None:
    dialog.fill(CONSULT)
    QCoreApplication.sendPostedEvents()
    assert dialog.width() == 544  # every chip and a whole date in one row each
    assert 560 <= dialog.height() <= 680
    form = dialog.form
    assert form.advanced.header.mapTo(dialog, QPoint(0, 0)).y() < dialog.height() - 60


def one_line_of(widget: QWidget) -> bool:
    parts = [each for each in widget.children() if isinstance(each, QWidget) and each.isVisible()]
    return len({each.geometry().center().y() for each in parts}) == 1


class Longer(QTranslator):
    """The ends take a little more room than the design has for them."""

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"{source} more" if (context, source) == ("EndChips", "Other") else source


def test_a_language_with_longer_words_opens_it_wider_and_keeps_their_lines(
    qapp: QApplication, new_dialog: Callable[[], NewMeetingDialog]
) -> None:
    with installed(qapp, Longer(qapp)):
        dialog = new_dialog()
        QCoreApplication.sendPostedEvents()
        assert 544 < dialog.width() <= 680
        assert one_line_of(dialog.form.end.chips)
        assert dialog.height() <= 680


@pytest.mark.usefixtures("twice_as_long")
def test_a_very_long_language_widens_it_by_a_quarter_at_the_most(
    new_dialog: Callable[[], NewMeetingDialog],
) -> None:
    dialog = new_dialog()
    assert dialog.width() <= max(680, dialog.minimumSizeHint().width())


@pytest.mark.usefixtures("large_and_long")
def test_long_and_large_text_is_not_cut_off(
    qtbot: QtBot, new_dialog: Callable[[], NewMeetingDialog]
) -> None:
    dialog = new_dialog()
    dialog.fill_from(EVERYTHING, "")
    dialog.form.advanced.header.setChecked(True)
    dialog.form.prefix.set_prefix("Ä" * 45)
    assert dialog.minimumSizeHint().width() <= 560  # a small screen
    for width in (560, 800, 1400):
        dialog.resize(width, 6000)
        qtbot.waitUntil(lambda: not cut_off(dialog))
        assert dialog.width() == width


def test_a_narrow_form_has_its_names_above_the_fields(
    qtbot: QtBot, dialog: NewMeetingDialog
) -> None:
    dialog.fill_from(EVERYTHING, "")
    dialog.form.advanced.header.setChecked(True)
    label = next(each for each in dialog.findChildren(QLabel) if each.text() == "Bucket")
    bucket = dialog.form.advanced.fields.recording.storage.bucket
    dialog.resize(400, 700)
    qtbot.waitUntil(lambda: not cut_off(dialog))
    assert label.y() == bucket.y()
    dialog.resize(300, 700)
    qtbot.waitUntil(lambda: not cut_off(dialog))
    assert label.geometry().bottom() < bucket.y()
    assert label.x() == bucket.x()


def test_a_low_screen_scrolls_and_keeps_the_footer(qtbot: QtBot, dialog: NewMeetingDialog) -> None:
    dialog.resize(520, 360)
    bar = dialog.findChild(QWidget, "qt_scrollarea_vcontainer")
    qtbot.waitUntil(lambda: bar is not None and bar.isVisible())
    width = dialog.form.prefix.edit.width()
    assert dialog.create_button.isVisible()
    dialog.form.prefix.set_prefix("ä")
    dialog.form.label.setFocus()
    QTest.keyClick(dialog.form.label, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    top = dialog.form.prefix.edit.mapTo(dialog, QPoint(0, 0)).y()
    assert 0 <= top < 300
    dialog.resize(520, 760)
    qtbot.waitUntil(lambda: bar is not None and not bar.isVisible())
    assert dialog.form.prefix.edit.width() == width  # the bar stands in the margin


def test_every_text_changes_with_the_language(qapp: QApplication, dialog: NewMeetingDialog) -> None:
    dialog.fill(CONSULT)
    dialog.form.advanced.header.setChecked(True)
    with another_language(qapp):
        shown = [
            each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()
        ]
        assert [text for text in shown if not text.startswith("[")] == []
        assert dialog.create_button.text().startswith("[")
        assert dialog.form.preset.currentText().startswith("[1-hour consult é")
        assert dialog.form.end.time.accessibleName().startswith("[")


def test_a_row_goes_on_below_where_the_width_does_not_do(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    row = FlowLayout(box, gap=6, line_gap=4)
    parts = [QWidget(box) for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 20)
        row.addWidget(part)
    assert row.heightForWidth(312) == 20
    assert row.heightForWidth(311) == 44
    assert row.heightForWidth(100) == 68
    assert row.sizeHint() == QSize(312, 20)

    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(312, 20)
    box.show()
    assert [part.x() for part in parts] == [212, 106, 0]


@pytest.mark.parametrize(
    ("width", "places"), [(320, [(0, 0), (220, 0)]), (150, [(0, 0), (50, 24)])]
)
def test_what_is_alone_on_the_last_line_stands_at_its_end(
    qtbot: QtBot, width: int, places: list[tuple[int, int]]
) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    row = FlowLayout(box, gap=6, line_gap=4, spread=True)
    parts = [QWidget(box) for _ in range(2)]
    for part in parts:
        part.setFixedSize(100, 20)
        row.addWidget(part)
    box.resize(width, 44)
    box.show()
    assert [(part.x(), part.y()) for part in parts] == places
