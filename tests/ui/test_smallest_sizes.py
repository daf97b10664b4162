"""However small a window is made, nothing that cannot be scrolled to is lost at its edges."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cut_off import cut_off, laid_out
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _dialog(theme: Theme, icons: Icons) -> tuple[QDialog, Sequence[WrappingButton]]:
    dialog = QDialog()
    footer = DialogFooter(theme, dialog)
    buttons = [WrappingButton(theme, icons, parent=footer) for _ in range(4)]
    for number, button in enumerate(buttons):
        button.setText(f"Words of button number {number}")
    footer.arrange(buttons[:2], buttons[2:])
    scroll = FormScroll(theme, QLabel("A form", dialog), dialog)
    stack_bands(dialog, scroll, footer, tall=scroll)
    return dialog, buttons


def test_a_dialog_keeps_the_buttons_below_its_form(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    dialog, buttons = _dialog(theme, icons)
    qtbot.addWidget(dialog)
    dialog.show()

    def all_inside() -> bool:
        dialog.resize(dialog.width(), 1)
        laid_out()
        ends = [each.mapTo(dialog, QPoint(0, each.height())).y() for each in buttons]
        return max(ends) <= dialog.height() and not cut_off(dialog)

    low = 0
    for width in (900, 400, 1):
        dialog.resize(width, 1)
        qtbot.waitUntil(all_inside)
        assert dialog.height() > low  # narrower: on more lines
        low = dialog.height()
    dialog.resize(900, low)
    dialog.resize(900, 1)
    assert dialog.height() < low


def test_buttons_on_several_lines_stand_at_the_end(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    dialog, buttons = _dialog(theme, icons)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(300, 400)
    laid_out()
    edges = {each.mapTo(dialog, QPoint(each.width(), 0)).x() for each in buttons[2:]}
    assert len({each.mapTo(dialog, QPoint(0, 0)).y() for each in buttons}) == 4
    assert edges == {dialog.width() - theme.px(20)}


@pytest.mark.parametrize("needs", [(1000, 700), (300, 300)])
def test_the_window_is_never_smaller_than_its_page(
    qtbot: QtBot, theme: Theme, icons: Icons, needs: tuple[int, int]
) -> None:
    window, page = MainWindow(theme, icons), QWidget()
    qtbot.addWidget(window)
    page.setMinimumSize(*needs)
    window.set_page("welcome", page)
    window.show_page("welcome")
    window.show()
    least = (max(880, min(needs[0], 800)), max(564, needs[1]))  # the screen is 800 wide

    def as_small_as_it_goes() -> bool:
        window.resize(1, 1)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return (window.width(), window.height()) == least

    qtbot.waitUntil(as_small_as_it_goes)
