"""`--screenshot`: a picture of the window once its list is there."""

import asyncio
import sys
from pathlib import Path

from whereby_desktop.app.account import Account
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.ui.meetings.refresher import REFRESH_TASK

_LOAD_SECONDS = 20.0
_SETTLE_SECONDS = 0.4  # for the last layout and paint after the list has come


async def take_picture(account: Account, furniture: Furniture, file: Path) -> int:
    """Waits for the list (or the trouble that stands in its place), then saves the picture."""
    try:
        async with asyncio.timeout(_LOAD_SECONDS):
            if account.workspace is not None:
                await account.workspace.background.finish(REFRESH_TASK)
    except TimeoutError:
        sys.stderr.write("whereby-desktop: The list did not come; the picture shows why.\n")
    if account.workspace is not None:
        account.workspace.page.view.select_first_room()
    await asyncio.sleep(_SETTLE_SECONDS)
    picture = furniture.window.grab()
    if not await asyncio.to_thread(picture.toImage().save, str(file)):
        sys.stderr.write(f"whereby-desktop: The picture {file} cannot be written.\n")
        return 1
    return 0
