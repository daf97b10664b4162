"""Help and About by key, and the settings' way out and in through a file."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from tests.app.window.driver import Running, until
from whereby_desktop.preferences import Theme
from whereby_desktop.ui.about.about_dialog import AboutDialog
from whereby_desktop.ui.diagnostics.diagnostics_dialog import DiagnosticsDialog
from whereby_desktop.ui.help.help_window import HelpWindow
from whereby_desktop.ui.settings.import_dialog import ImportDialog
from whereby_desktop.ui.settings.settings_page import SettingsPage


async def test_f1_shows_every_key_and_leads_on(running: Running) -> None:
    running.keys("F1")
    window = await running.dialog_opened(HelpWindow)
    running.type("points")
    assert running.seen(QListView, window)
    running.click("Copy as text", window)
    assert "Ctrl+G" in running.clipboard()
    assert running.status == "Keys copied"
    running.click("About…", window)
    about = await running.dialog_opened(AboutDialog)
    running.click("Diagnostics…", about)
    report = await running.dialog_opened(DiagnosticsDialog)
    await until(lambda: "Whereby Desktop" in report.text.toPlainText())
    for each in (report, about, window):
        each.close()


async def test_f1_again_brings_it_to_the_front(running: Running) -> None:
    running.keys("F1")
    window = await running.dialog_opened(HelpWindow)
    await running.in_front()
    running.keys("F1")
    assert await running.dialog_opened(HelpWindow) is window
    window.close()


async def test_ctrl_f_searches_the_settings_while_they_are_shown(running: Running) -> None:
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    page = running.seen(SettingsPage)[0]
    running.keys("Ctrl+F")
    await until(page.search.hasFocus)
    running.type("zzz")
    assert page.nothing.isVisible()
    running.keys("Ctrl+1")
    running.keys("Ctrl+F")
    await until(running.workspace.page.toolbar.search.hasFocus)


async def test_settings_go_out_and_come_in_with_a_look_before(
    running: Running, tmp_path: Path
) -> None:
    file = tmp_path / "mine.json"
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    page = running.seen(SettingsPage)[0]
    running.click("Export settings…", page)
    await running.choose_file(file)
    await until(lambda: running.notice("Settings saved to mine.json"))
    whole = json.loads(file.read_text("utf-8"))
    assert "Example Clinic" not in file.read_text("utf-8")
    whole["settings"].update(theme="dark", invented=[7])
    file.write_text(json.dumps(whole))

    running.click("Import settings…", page)
    await running.choose_file(file)
    dialog = await running.dialog_opened(ImportDialog)
    assert running.program.furniture.preferences.now.theme is Theme.SYSTEM
    assert "Dark, now System" in running.texts(dialog)
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not running.seen(ImportDialog))
    assert running.program.furniture.preferences.now.theme is Theme.SYSTEM

    await running.in_front()
    running.click("Import settings…", page)
    await running.choose_file(file)
    dialog = await running.dialog_opened(ImportDialog)
    dialog.take.click()
    await until(lambda: running.shown.theme.dark)
    kept = running.profile / "preferences.json"
    await until(lambda: json.loads(kept.read_text("utf-8")).get("invented") == [7])
    await running.in_front()
    running.click("Undo")
    await until(lambda: not running.shown.theme.dark)


@pytest.mark.parametrize("content", [b"{}", b"", b"\xff\xd8\xff\xe0", b"[" * 100_000])
async def test_a_file_that_holds_no_settings_is_said(
    running: Running, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "other.json"
    file.write_bytes(content)
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    running.click("Import settings…")
    await running.choose_file(file)
    await until(lambda: running.notice("other.json cannot be read as settings"))
    text = "Nothing was changed. The file is damaged, or not one with settings."
    assert running.notice(f"other.json cannot be read as settings {text}")
