"""The card of the way to Whereby, and the dialog for a proxy of one's own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.proxy_address import Proxy, ProxyFault, proxy_at
from whereby_desktop.preferences import Preferences, ProxyUse
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.proxy_words import proxy_fault_words, unusable_words
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.network_card import NetworkCard
from whereby_desktop.ui.settings.proxy_dialog import ProxyDialog
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
OFFICE = "http://proxy.example.org:3128"
Chosen = list[tuple[Proxy, bool]]


@pytest.fixture
def make_card(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> Callable[..., tuple[NetworkCard, CurrentPreferences, list[bool]]]:
    def make(**settings: object) -> tuple[NetworkCard, CurrentPreferences, list[bool]]:
        preferences = CurrentPreferences(Preferences(**settings))  # type: ignore[arg-type]
        card = NetworkCard(theme, icons, preferences)
        qtbot.addWidget(card)
        wished: list[bool] = []
        card.address_wished.connect(lambda: wished.append(True))
        card.show()
        return card, preferences, wished

    return make


def pick(card: NetworkCard, use: ProxyUse) -> None:
    card.proxy.setFocus()
    QTest.keyClick(card.proxy, Qt.Key.Key_Home)
    for _ in range(list(ProxyUse).index(use)):
        QTest.keyClick(card.proxy, Qt.Key.Key_Down)


def words(card: NetworkCard) -> list[str]:
    return [card.proxy.itemText(row) for row in range(card.proxy.count())]


def test_the_system_decides_unless_told_otherwise(make_card: Callable[..., tuple]) -> None:  # type: ignore[type-arg]
    card, preferences, wished = make_card()
    assert words(card) == ["As this computer has it", "None", "This one…"]
    assert card.proxy.accessibleName() == "Proxy"
    assert card.proxy.value is ProxyUse.SYSTEM
    assert not card.edit.isVisible()
    pick(card, ProxyUse.NONE)
    assert preferences.now.proxy is ProxyUse.NONE
    assert wished == []


def test_without_an_address_the_person_is_asked_and_nothing_changes_yet(
    make_card: Callable[..., tuple],  # type: ignore[type-arg]
) -> None:
    card, preferences, wished = make_card(proxy=ProxyUse.NONE)
    card.proxy.setFocus()
    QTest.keyClick(card.proxy, Qt.Key.Key_End)
    assert wished == [True]
    assert preferences.now.proxy is ProxyUse.NONE
    assert card.proxy.value is ProxyUse.NONE


def test_the_proxy_of_ones_own(make_card: Callable[..., tuple]) -> None:  # type: ignore[type-arg]
    card, preferences, wished = make_card(proxy_address=OFFICE, proxy_login=True)
    assert not card.edit.isVisible()
    pick(card, ProxyUse.OWN)
    assert preferences.now.proxy is ProxyUse.OWN
    assert wished == []
    assert card.edit.isVisible()
    assert card.edit.accessibleName() == "Change the proxy"
    assert card.edit.accessibleDescription().startswith("User name and password are kept")
    QTest.mouseClick(card.edit, LEFT)
    assert wished == [True]
    preferences.change(proxy=ProxyUse.SYSTEM)
    assert not card.edit.isVisible()
    assert preferences.now.proxy_address == OFFICE


@pytest.fixture
def chosen() -> Chosen:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, icons: Icons, chosen: Chosen) -> ProxyDialog:
    dialog = ProxyDialog(theme, icons)
    qtbot.addWidget(dialog)
    dialog.chosen.connect(lambda proxy, keeps: chosen.append((proxy, keeps)))
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_into(line: QLineEdit, text: str) -> None:
    line.clear()
    if text.isascii():
        QTest.keyClicks(line, text)
    else:  # no keyboard of QTest's has it
        line.insert(text)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("proxy:http", ProxyFault.UNREADABLE), ("socks5://proxy:1", ProxyFault.SOCKS),
        ("ftp://proxy", ProxyFault.SCHEME), ("http://", ProxyFault.NO_SERVER),
        ("proxy/path", ProxyFault.PATH), ("pröxy", ProxyFault.CHARACTERS),
    ],
)  # fmt: skip
def test_the_address_is_checked_as_it_is_typed(
    dialog: ProxyDialog, chosen: Chosen, typed: str, fault: ProxyFault
) -> None:
    type_into(dialog.form.address.edit, typed)
    assert dialog.form.address.note.text == proxy_fault_words(fault)
    assert dialog.form.address.edit.accessibleDescription() == proxy_fault_words(fault)
    assert not dialog.use.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen == []
    assert dialog.isVisible()


def test_every_fault_has_words_of_its_own() -> None:
    assert len({proxy_fault_words(fault) for fault in ProxyFault}) == len(ProxyFault)
    assert unusable_words("socks").startswith("SOCKS")
    assert unusable_words("http://127.0.0.1:9: refused") == ""


def test_an_empty_form_scolds_nobody(dialog: ProxyDialog) -> None:
    assert not dialog.form.address.edit.property("invalid")
    assert dialog.form.address.note.text == ""
    assert dialog.use.toolTip() == "Enter the address."
    assert not dialog.use.isEnabled()
    assert dialog.form.address.edit.hasFocus()
    assert not dialog.form.user.isVisible()


def test_an_address_without_a_login(dialog: ProxyDialog, chosen: Chosen) -> None:
    type_into(dialog.form.address.edit, "proxy.example.org:3128")
    QTest.keyClick(dialog.form.address.edit, Qt.Key.Key_Return)
    assert chosen == [(proxy_at(OFFICE), False)]
    assert not dialog.isVisible()


def test_with_user_name_and_password(dialog: ProxyDialog, chosen: Chosen) -> None:
    form = dialog.form
    type_into(form.address.edit, "proxy.example.org:3128")
    QTest.mouseClick(form.asks, LEFT)
    assert form.user.isVisible()
    assert not dialog.use.isEnabled()
    assert form.password.edit.echoMode() is QLineEdit.EchoMode.Password
    type_into(form.user.edit, "ada")
    type_into(form.password.edit, " a:b@c ")
    QTest.mouseClick(dialog.use, LEFT)
    proxy, keeps = chosen[0]
    assert (proxy.user.reveal(), proxy.password.reveal(), keeps) == ("ada", " a:b@c ", False)


def test_a_login_pasted_with_the_address_goes_where_it_is_concealed(
    dialog: ProxyDialog, chosen: Chosen
) -> None:
    form = dialog.form
    type_into(form.address.edit, "http://ada:love%20lace@proxy.example.org:3128")
    QTest.keyClick(form.address.edit, Qt.Key.Key_Tab)
    assert form.address.text == OFFICE
    assert form.user.text == "ada"
    assert form.password.edit.displayText() != "love lace"
    QTest.mouseClick(dialog.use, LEFT)
    assert chosen[0][0].password.reveal() == "love lace"


def test_a_login_that_is_kept_stays_until_another_is_entered(
    dialog: ProxyDialog, chosen: Chosen
) -> None:
    form = dialog.form
    dialog.fill(OFFICE, login_kept=True)
    assert form.user.edit.placeholderText() == "Kept in the keyring"
    assert form.password.edit.placeholderText() == "Kept in the keyring"
    assert dialog.use.isEnabled()
    type_into(form.password.edit, "new")
    assert not dialog.use.isEnabled()
    assert form.user.note.text == "Enter the user name."  # whose password?
    type_into(form.user.edit, "ada")
    assert form.proxy is not None
    assert not form.keeps_login
    type_into(form.user.edit, "")
    type_into(form.password.edit, "")
    QTest.mouseClick(dialog.use, LEFT)
    assert chosen == [(proxy_at(OFFICE), True)]


def test_a_login_is_not_kept_for_another_proxy(dialog: ProxyDialog) -> None:
    dialog.fill(OFFICE, login_kept=True)
    type_into(dialog.form.address.edit, "other.example.org:3128")
    assert not dialog.form.keeps_login
    assert dialog.form.user.edit.placeholderText() == ""
    assert not dialog.use.isEnabled()
    assert dialog.form.blocker == "Enter the user name."


def test_a_login_is_taken_away(dialog: ProxyDialog, chosen: Chosen) -> None:
    dialog.fill(OFFICE, login_kept=True)
    QTest.mouseClick(dialog.form.asks, LEFT)
    QTest.mouseClick(dialog.use, LEFT)
    assert chosen == [(proxy_at(OFFICE), False)]


def test_every_part_is_named(dialog: ProxyDialog) -> None:
    QTest.mouseClick(dialog.form.asks, LEFT)
    form = dialog.form
    parts = (form.address.edit, form.asks, form.user.edit, form.password.edit, form.password.reveal)
    names = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in parts
    ]
    assert names == [
        "Address", "The proxy asks for a user name", "User name", "Password, concealed",
        "Reveal the password",
    ]  # fmt: skip
