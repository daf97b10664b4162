"""What lies on the clipboard, as whoever pastes or keeps a history of it finds it."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.clipboard import LinkClipboard

TEXT, HTML = Secret("Intake\nhttps://example.com/a"), Secret("<p><b>Intake</b></p>")
WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"",
    "application/x-nspasteboard-concealed-type": b"",
    WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): bytes(4),
    WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}


@pytest.fixture
def clipboard(qapp: QApplication) -> LinkClipboard:
    return LinkClipboard(qapp.clipboard(), qapp)


def formats() -> set[str]:
    data: object = QGuiApplication.clipboard().mimeData()  # None once it is cleared
    return set(data.formats()) if isinstance(data, QMimeData) else set()


def hints() -> dict[str, bytes]:
    data = QGuiApplication.clipboard().mimeData()
    return {each: bytes(data.data(each).data()) for each in HINTS if data.hasFormat(each)}


def test_an_invitation_is_there_as_text_and_as_html(clipboard: LinkClipboard) -> None:
    clipboard.copy_invitation(TEXT, HTML, keyed=False, seconds=60)
    data = QGuiApplication.clipboard().mimeData()
    assert formats() == {"text/plain", "text/html"}
    assert data.text() == TEXT.reveal()
    assert data.html() == HTML.reveal()


def test_one_with_a_key_is_marked_for_every_system(clipboard: LinkClipboard) -> None:
    clipboard.copy_invitation(TEXT, HTML, keyed=True, seconds=60)
    data = QGuiApplication.clipboard().mimeData()
    assert hints() == HINTS
    assert (data.text(), data.html()) == (TEXT.reveal(), HTML.reveal())


def test_a_viewer_link_is_marked_and_stays(clipboard: LinkClipboard) -> None:
    clipboard.copy_secret(TEXT, 0)
    assert hints() == HINTS
    clipboard.clear_secret()
    assert QGuiApplication.clipboard().text() == TEXT.reveal()


def test_what_may_be_seen_is_not_marked(clipboard: LinkClipboard) -> None:
    clipboard.copy_secret(TEXT, 60)
    clipboard.copy("https://example.com/a")
    assert hints() == {}


def test_one_with_a_key_leaves_after_its_time(qtbot: QtBot, clipboard: LinkClipboard) -> None:
    clipboard.copy_invitation(TEXT, HTML, keyed=True, seconds=1)
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().text(), timeout=3000)
    assert formats() == set()


def test_only_if_it_is_still_there(clipboard: LinkClipboard) -> None:
    clipboard.copy_invitation(TEXT, HTML, keyed=True, seconds=60)
    QGuiApplication.clipboard().setText("from another program")
    clipboard.clear_secret()
    assert QGuiApplication.clipboard().text() == "from another program"


def test_one_without_a_key_stays(clipboard: LinkClipboard) -> None:
    clipboard.copy_secret(Secret("before"), 60)
    clipboard.copy_invitation(TEXT, HTML, keyed=False, seconds=1)
    clipboard.clear_secret()
    assert QGuiApplication.clipboard().text() == TEXT.reveal()
