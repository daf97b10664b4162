"""The help window, "About", and the palette."""

from collections.abc import Awaitable, Callable

from tests.screens.stage import Stage
from whereby_desktop.ui.about.about_dialog import AboutDialog
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.help.help_window import HelpWindow
from whereby_desktop.ui.palette.palette import Palette


async def help_window(on: Stage) -> None:
    on.do(Do.HELP)
    window = await on.dialog(HelpWindow)
    await on.take_through("help", window)
    window.search.setText("Ctrl+C")
    await on.take("help-found", window)
    window.search.setText("xylophone")
    await on.take("help-nothing-found", window)
    window.search.clear()
    await on.leave_dialogs()


async def about(on: Stage) -> None:
    on.do(Do.ABOUT)
    dialog = await on.dialog(AboutDialog)
    await on.take("about", dialog)
    for row in (1, dialog.list.count() - 1):
        dialog.list.setCurrentRow(row)
        await on.take(f"about-licence-{row}", dialog)
    await on.leave_dialogs()


async def palette(on: Stage) -> None:
    on.do(Do.PALETTE)
    found = on.window.findChild(Palette)
    assert found is not None
    await on.take("palette")
    for name, typed in (("rooms", "consult"), ("settings", "not"), ("nothing", "xylophone")):
        found.line.setText(typed)
        await on.take(f"palette-{name}")
    found.close_palette()


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (help_window, about, palette)
