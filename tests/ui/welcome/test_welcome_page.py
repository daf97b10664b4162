"""The first screen as a whole: words, order of the keyboard, its shape at every size."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

LEFT = Qt.MouseButton.LeftButton


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def top_left_x(page: WelcomePage, part: QWidget) -> int:
    return part.mapTo(page, part.rect().topLeft()).x()


def test_says_what_the_design_says(page: WelcomePage) -> None:
    said = texts(page)
    for words in (
        "Connect with your API key",
        "Your Whereby dashboard lists your API keys.",
        "A room lives in three stages",
        "Every request costs points",
        "Testing costs 1 point",
        "Try the demo workspace",
        "Made-up rooms. No network, no points.",
        "An independent app. Not made or endorsed by Whereby.",
    ):
        assert words in said
    names = [label.accessibleName() for label in page.panel.findChildren(QLabel)]
    assert "Winding down. For one more hour host rights and recording still work." in names


def test_the_key_field_has_the_focus_first(page: WelcomePage, qtbot: QtBot) -> None:
    page.setFocus()
    qtbot.waitUntil(page.form.key_field.hasFocus)


def test_the_keyboard_goes_in_reading_order(page: WelcomePage, qtbot: QtBot) -> None:
    form = page.form
    order = [
        form.dashboard,
        form.key_field,
        form.key_field.eye,
        form.paste,
        form.name_field,
        form.buttons.go,
        form.buttons.test,
        page.demo.open_demo,
        page.panel.links.help,
        page.panel.links.about,
    ]
    form.dashboard.setFocus()
    qtbot.waitUntil(form.dashboard.hasFocus)
    for expected in order[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_every_control_has_a_name(page: WelcomePage) -> None:
    every = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
    controls = [control for control in every if control.isVisible()]
    assert len(controls) == 10
    for control in controls:
        spoken = QAccessible.queryAccessibleInterface(control)
        assert spoken.text(QAccessible.Text.Name).strip(), control


def test_links_and_demo_are_wished_for(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.dashboard_wished):
        QTest.mouseClick(page.form.dashboard, LEFT)
    with qtbot.waitSignal(page.demo_wished):
        QTest.mouseClick(page.demo.open_demo, LEFT)
    with qtbot.waitSignal(page.help_wished):
        QTest.mouseClick(page.panel.links.help, LEFT)
    with qtbot.waitSignal(page.about_wished):
        QTest.mouseClick(page.panel.links.about, LEFT)


def test_nothing_is_pasted_from_an_empty_clipboard(page: WelcomePage) -> None:
    page.form.key_field.setText("what is there")
    QTest.mouseClick(page.form.paste, LEFT)
    assert page.form.key_field.text() == "what is there"


@pytest.mark.parametrize("width", [880, 1180, 1920])
def test_both_sides_fit_beside_each_other(page: WelcomePage, width: int) -> None:
    page.resize(width, 700)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    form, panel = page.form, page.panel
    assert panel.width() == min(440, max(320, panel.width()))
    assert form.width() == 452
    assert top_left_x(page, form) >= panel.width() + 24
    assert top_left_x(page, form) + form.width() <= width - 24


@pytest.mark.usefixtures("large_letters")
@pytest.mark.parametrize("pseudo", [False, True])
def test_large_text_puts_the_form_above_the_rest_and_cuts_nothing(
    qtbot: QtBot, qapp: QApplication, theme: Theme, icons: Icons, pseudo: bool
) -> None:
    translator = PseudoTranslator(qapp)
    if pseudo:
        qapp.installTranslator(translator)
    try:
        page = WelcomePage(theme, icons)
        qtbot.addWidget(page)
        page.resize(880, 600)
        page.form.show_problem("x " * 60)
        page.show()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        scroll = page.findChild(QScrollArea)
        assert isinstance(scroll, QScrollArea)
        content = scroll.widget()
        assert content is not None
        assert content.width() <= scroll.viewport().width()
        assert page.panel.y() > page.form.mapTo(content, page.form.rect().bottomLeft()).y()
        for label in page.findChildren(QLabel):
            if label.isVisibleTo(page) and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        for button in page.findChildren(QAbstractButton):
            if not button.isVisibleTo(page):
                continue
            assert button.width() >= button.sizeHint().width(), button.text()
            assert button.height() >= button.sizeHint().height(), button.text()
    finally:
        qapp.removeTranslator(translator)


def test_follows_the_language(page: WelcomePage, qapp: QApplication) -> None:
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    try:
        QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
        visible = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        plain = [
            label.text()
            for label in visible
            if label.text() and "[" not in label.text() and label.text() != "Whereby Desktop"
        ]
        assert plain == []
        assert page.form.buttons.go.text().startswith("[")
        assert page.demo.open_demo.text().startswith("[")
    finally:
        qapp.removeTranslator(translator)
        QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))


def test_follows_the_theme(page: WelcomePage, theme: Theme) -> None:
    from whereby_desktop.preferences import Theme as Choice

    light = page.grab().toImage()
    theme.choose(Choice.DARK)
    dark = page.grab().toImage()
    for x, y in ((10, 10), (1000, 10)):
        assert light.pixelColor(x, y).lightness() > 200
        assert dark.pixelColor(x, y).lightness() < 60
