"""From the first start to the second: a key, a room, its link, and nothing asked twice."""

from urllib.parse import urlsplit

import pytest

from tests.fixtures.program import Desktop
from whereby_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.screen


def test_from_the_key_to_the_link(desktop_with_keyring: Desktop, sandbox: Sandbox) -> None:
    desktop, server = desktop_with_keyring, urlsplit(sandbox.url).netloc
    sandbox.add_meeting(prefix="first")
    program = desktop.start("--api-url", sandbox.url)
    program.until_title("^Welcome – Whereby Desktop$")
    program.type(sandbox.token)
    program.keys("Return")
    program.until_title("^Meetings – .* – Whereby Desktop$")
    assert desktop.kept_key(server) == sandbox.token
    assert desktop.kept_key("127.0.0.1:9") == ""

    program.until(lambda: sandbox.requests.count("list") == 2, "the list after the key's test")
    program.keys("ctrl+shift+n")
    program.until(lambda: len(sandbox.rooms.all()) == 2, "the room")
    made = sandbox.rooms.all()[1]
    program.until(lambda: program.clipboard().endswith(made.name), "the link on the clipboard")
    assert program.clipboard() == f"https://{sandbox.organisation}.whereby.com{made.name}"

    program.keys("F5")
    program.until(lambda: sandbox.requests.count("list") == 3, "the refresh")
    program.keys("ctrl+w")
    assert program.ended() == 0

    again = desktop.start("--api-url", sandbox.url)
    again.until_title("^Meetings – ")
    again.until(lambda: sandbox.requests.count("list") == 4, "the list without a word of a key")
    assert again.end() == 0
    assert sandbox.requests.count("create") == 1
    assert {seen.authorization for seen in sandbox.requests.all()} == {"right"}


def test_a_key_is_offered_to_no_other_server(
    desktop_with_keyring: Desktop, sandbox: Sandbox
) -> None:
    desktop_with_keyring.keep_key(sandbox.token, "127.0.0.1:9")
    program = desktop_with_keyring.start("--api-url", sandbox.url)
    program.until_title("^Welcome – ")
    assert program.end() == 0
    assert sandbox.requests.count() == 0
