"""Which proxy the client is told, from what the preferences and the keyring say."""

from dataclasses import replace

import pytest

from whereby_desktop.api.proxy import DIRECT
from whereby_desktop.app.network import Network, logins_in_keyring
from whereby_desktop.meetings.proxy_address import Proxy, ProxyAddressError, proxy_at
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.preferences import Preferences, ProxyUse
from whereby_desktop.storage.secret_store import KeyringSecrets
from whereby_desktop.storage.secrets_in_memory import SecretsInMemory

OFFICE = "http://proxy.example.org:3128"
OWN = Preferences(proxy=ProxyUse.OWN, proxy_address=OFFICE)


class Stores:
    """One for each address, as in the keyring."""

    def __init__(self) -> None:
        self.of: dict[str, SecretsInMemory] = {}

    def __call__(self, address: str) -> SecretsInMemory:
        return self.of.setdefault(address, SecretsInMemory())


class Locked(SecretsInMemory):
    async def read(self, name: str) -> Secret | None:
        raise TroubleError(Trouble(TroubleKind.KEYRING_LOCKED, subject=name))


def network(now: Preferences, stores: Stores | None = None) -> Network:
    return Network(lambda: now, stores or Stores())


async def test_the_systems_none_and_ones_own() -> None:
    assert await network(Preferences()).proxy() is None
    assert await network(replace(OWN, proxy=ProxyUse.SYSTEM)).proxy() is None
    assert await network(replace(OWN, proxy=ProxyUse.NONE)).proxy() == DIRECT
    assert await network(OWN).proxy() == proxy_at(OFFICE)


@pytest.mark.parametrize("address", ["", " ", "socks5://proxy:1", "none:x"])
async def test_what_cannot_be_used_is_never_another_way(address: str) -> None:
    setting = await network(replace(OWN, proxy_address=address)).proxy()
    assert setting not in (None, "", DIRECT)
    assert isinstance(setting, str)
    with pytest.raises(ProxyAddressError):
        proxy_at(setting)


async def test_its_login_comes_from_the_keyring_once() -> None:
    stores = Stores()
    await network(OWN, stores).keep(proxy_at(OFFICE).with_login(Secret("ada:love%20lace")))
    again = network(replace(OWN, proxy_login=True), stores)
    found = await again.proxy()
    assert isinstance(found, Proxy)
    assert (found.user.reveal(), found.password.reveal()) == ("ada", "love lace")
    stores.of.clear()
    assert await again.proxy() == found


async def test_a_login_goes_to_no_other_proxy() -> None:
    stores = Stores()
    await network(OWN, stores).keep(proxy_at(OFFICE).with_login(Secret("ada:lovelace")))
    other = replace(OWN, proxy_address="http://other.example.org:3128", proxy_login=True)
    found = await network(other, stores).proxy()
    assert isinstance(found, Proxy)
    assert not found.has_credentials


async def test_a_login_that_is_forgotten_is_gone() -> None:
    stores = Stores()
    known = network(replace(OWN, proxy_login=True), stores)
    await known.keep(proxy_at(OFFICE).with_login(Secret("ada:lovelace")))
    await known.forget(OFFICE)
    assert await known.proxy() == proxy_at(OFFICE)


async def test_a_keyring_that_does_not_give_it_keeps_nobody_waiting() -> None:
    known = Network(lambda: replace(OWN, proxy_login=True), lambda _: Locked())
    assert await known.proxy() == proxy_at(OFFICE)


def test_the_keyrings_entry_bears_the_proxys_address() -> None:
    store = logins_in_keyring(OFFICE)
    assert isinstance(store, KeyringSecrets)
    assert "ada" not in repr(proxy_at("http://ada:lovelace@proxy.example.org:3128"))
