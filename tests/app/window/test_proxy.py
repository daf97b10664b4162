"""The way through a proxy, as a person sets it and meets it."""

import ssl
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, settled, until
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from tests.faults.certificates import SERVER, Certificates
from tests.faults.conftest import certificates
from tests.faults.fault_table import Proxy
from tests.faults.tunnel_proxy import TunnelProxy
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.preferences import AccountEntry, Preferences, ProxyUse
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.secrets_in_memory import SecretsInMemory
from whereby_desktop.ui.settings.proxy_dialog import ProxyDialog
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.welcome.key_dialog import KeyDialog
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

__all__ = ["certificates"]
ELSEWHERE = f"https://{SERVER}/v1"  # a made-up name: only the proxy knows the way
AT_HOME = AccountEntry(key="clinic", name="Example Clinic", connected=True)
LOGIN = b"Proxy-Authorization: Basic YWRhOmxvdmUgbGFjZQ=="  # of ada, whose word is "love lace"


@pytest.fixture
def behind(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """Whereby with one room, in a place that has nothing but a proxy to the outside."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        for spelling in (name, name.lower()):
            monkeypatch.delenv(spelling, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.show(context)
    with Sandbox(token=TOKEN, seed=7, ssl_context=context) as server:
        server.add_meeting()
        yield server


@pytest.fixture
async def proxy(behind: Sandbox) -> AsyncIterator[TunnelProxy]:
    async with TunnelProxy(behind.port) as running:
        yield running


def through(proxy: TunnelProxy | None = None, *, login: bool = False) -> Preferences:
    """Preferences of somebody who has set that proxy, or none."""
    now = replace(CONNECTED, accounts=(AT_HOME,), account_key=AT_HOME.key)
    if proxy is None:
        return now
    return replace(now, proxy=ProxyUse.OWN, proxy_address=proxy.url, proxy_login=login)


async def launched(launch: Launch, now: Preferences, logins: SecretsInMemory | None) -> Running:
    vaults = {AT_HOME.key: MemoryVault(Secret(TOKEN))}
    return await launch(preferences=now, other_server=ELSEWHERE, vaults=vaults, proxy_logins=logins)


async def settings(run: Running) -> SettingsPage:
    run.keys("Ctrl+,")
    await until(lambda: run.seen(SettingsPage))
    return run.seen(SettingsPage)[0]


def wish_for_one(run: Running, page: SettingsPage) -> None:
    """The last of the choices, from the keyboard."""
    combo = run.named(QComboBox, "Proxy", page)
    combo.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(combo, Qt.Key.Key_End)


def on_disk(run: Running) -> str:
    files = (each for each in run.profile.rglob("*") if each.is_file())
    return "".join(each.read_bytes().decode("latin-1") for each in files)


def asked_the_proxy(run: Running, proxy: TunnelProxy) -> bool:
    return bool(proxy.heard) and len(run.rooms()) == 1


async def test_a_proxy_set_in_the_settings_is_gone_through_at_once(
    launch: Launch, proxy: TunnelProxy, caplog: pytest.LogCaptureFixture
) -> None:
    logins = SecretsInMemory()
    run = await launched(launch, through(), logins)
    await until(lambda: run.notice("You are offline"))
    window = run.workspace
    page = await settings(run)
    wish_for_one(run, page)
    dialog = await run.dialog_opened(ProxyDialog)
    run.enter("Address", proxy.url.removeprefix("http://"), dialog)
    run.click("The proxy asks for a user name", dialog)
    run.enter("User name", "ada", dialog)
    run.enter("Password, concealed", "love lace", dialog)
    run.click("Use proxy", dialog)
    await until(lambda: proxy.heard)
    await run.in_front()
    run.keys("Ctrl+1")
    await until(lambda: asked_the_proxy(run, proxy))
    assert not run.notice("You are offline")
    assert run.workspace is window  # nothing that was open had to go
    for head in proxy.heard:
        assert head.startswith(f"CONNECT {SERVER}:443 ".encode())
        assert LOGIN in head
        assert TOKEN.encode() not in head
    await until(lambda: proxy.url in on_disk(run))
    kept = await logins.read("login")
    assert kept is not None
    assert kept.reveal() == "ada:love%20lace"
    for secret in ("love", "YWRhOmxvdmU"):
        assert secret not in on_disk(run) + caplog.text + run.texts()


async def test_the_next_run_has_it_all(launch: Launch, proxy: TunnelProxy) -> None:
    logins = SecretsInMemory()
    await logins.store("login", Secret("ada:love%20lace"))
    run = await launched(launch, through(proxy, login=True), logins)
    await run.refreshed()
    assert len(run.rooms()) == 1
    assert LOGIN in proxy.heard[0]
    page = await settings(run)
    assert proxy.url in run.texts(page)
    assert "User name and password are kept in the keyring" in run.texts(page)


async def test_a_proxy_that_refuses_is_named_with_the_way_to_its_settings(
    launch: Launch, proxy: TunnelProxy, behind: Sandbox
) -> None:
    proxy.trouble = Proxy.WANTS_A_PASSWORD
    run = await launched(launch, through(proxy), None)
    await until(lambda: run.notice("The proxy does not let the app through"))
    assert run.notice("Nothing was sent.")
    assert run.notice("407")
    run.click("Proxy settings…")
    await until(lambda: run.seen(SettingsPage))
    combo = run.named(QComboBox, "Proxy")
    await until(combo.hasFocus)
    # Going another way than the one that is set is what nobody asked for.
    assert behind.requests.count() == 0
    run.click("Change the proxy")
    dialog = await run.dialog_opened(ProxyDialog)
    assert run.named(QLineEdit, "Address", dialog).text() == proxy.url
    run.click("The proxy asks for a user name", dialog)
    run.enter("User name", "ada", dialog)
    run.enter("Password, concealed", "love lace", dialog)
    proxy.trouble = None
    run.key(Qt.Key.Key_Return)
    await until(lambda: behind.requests.count("list") == 1)
    await until(lambda: not run.notice("The proxy does not let the app through"))
    assert LOGIN in proxy.heard[-1]


async def test_none_means_none(
    launch: Launch, proxy: TunnelProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    run = await launched(launch, through(), None)
    await run.refreshed()
    heard = len(proxy.heard)
    page = await settings(run)
    run.choose("Proxy", "None", page)
    await until(lambda: run.notice("You are offline"))
    assert len(proxy.heard) == heard
    run.choose("Proxy", "As this computer has it", page)
    await until(lambda: not run.notice("You are offline"))
    assert len(proxy.heard) > heard


@pytest.mark.parametrize("address", ["", " ", "socks5://proxy.example:1080", "none"])
async def test_a_setting_spoiled_by_hand_goes_no_other_way(
    launch: Launch, proxy: TunnelProxy, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    now = replace(through(), proxy=ProxyUse.OWN, proxy_address=address)
    run = await launched(launch, now, None)
    await until(lambda: run.notice("The proxy does not let the app through"))
    assert proxy.heard == []


class NoKeyring(SecretsInMemory):
    async def read(self, name: str) -> Secret | None:
        raise TroubleError(Trouble(TroubleKind.KEYRING_MISSING, subject=name))

    async def store(self, name: str, secret: Secret) -> None:
        del secret
        raise TroubleError(Trouble(TroubleKind.KEYRING_MISSING, subject=name))


async def test_without_a_keyring_the_login_is_for_this_run(
    launch: Launch, proxy: TunnelProxy
) -> None:
    run = await launched(launch, through(), NoKeyring())
    await until(lambda: run.notice("You are offline"))
    page = await settings(run)
    wish_for_one(run, page)
    dialog = await run.dialog_opened(ProxyDialog)
    run.enter("Address", proxy.url.replace("http://", "http://ada:love%20lace@"), dialog)
    run.key(Qt.Key.Key_Tab)
    address = run.named(QLineEdit, "Address", dialog)
    concealed = run.named(QLineEdit, "Password, concealed", dialog)
    assert "love" not in address.displayText() + concealed.displayText()
    run.click("Use proxy", dialog)
    await until(lambda: run.notice("stay in memory until you quit"))
    await until(lambda: proxy.heard)
    assert LOGIN in proxy.heard[-1]
    await until(lambda: not run.workspace.background.running("refresh"))
    assert "love" not in on_disk(run) + run.texts()
    await run.end()
    again = await launch(
        preferences=None,
        profile=run.profile,
        other_server=ELSEWHERE,
        vaults={AT_HOME.key: MemoryVault(Secret(TOKEN))},
        proxy_logins=NoKeyring(),
    )
    await again.refreshed()  # this proxy asks nobody
    assert b"Authorization" not in proxy.heard[-1]


async def test_the_first_run_behind_a_proxy(launch: Launch, proxy: TunnelProxy) -> None:
    newcomer = replace(AT_HOME, connected=False, name="")
    now = replace(through(), accounts=(newcomer,))
    run = await launch(preferences=now, other_server=ELSEWHERE, vaults={AT_HOME.key: MemoryVault()})
    await until(lambda: run.seen(WelcomePage))
    await set_proxy_and_connect(run, proxy, "Connect")
    await run.refreshed()
    assert len(run.rooms()) == 1


async def test_a_key_is_replaced_behind_a_proxy(launch: Launch, proxy: TunnelProxy) -> None:
    run = await launched(launch, through(), None)
    await until(lambda: run.notice("You are offline"))
    page = await settings(run)
    page.accounts.rows[AT_HOME.key].replace_key_wished.emit()
    dialog = await run.dialog_opened(KeyDialog)
    await set_proxy_and_connect(run, proxy, "Replace key", dialog)
    await run.refreshed()
    assert len(run.rooms()) == 1


async def set_proxy_and_connect(
    run: Running, proxy: TunnelProxy, connect: str, over: QWidget | None = None
) -> None:
    """Tries a key, is told that there is no way, and sets one without leaving the form."""
    QGuiApplication.clipboard().setText(TOKEN)
    run.click("Paste the API key")
    run.click(connect, over)
    await until(lambda: "You are offline" in run.texts(over or run.window))
    await until(lambda: run.button("Proxy settings…", over).height() >= 24, "the link in its place")
    run.click("Proxy settings…", over)
    dialog = await run.dialog_opened(ProxyDialog)
    run.enter("Address", proxy.url, dialog)
    proxy.trouble = Proxy.PAGE_FOR_A_TUNNEL
    run.click("Use proxy", dialog)
    await settled()
    if over is None:
        await run.in_front()
    run.click(connect, over)
    await until(lambda: "The proxy does not let the app through" in run.texts(over or run.window))
    proxy.trouble = None
    run.click(connect, over)
