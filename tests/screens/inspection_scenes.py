"""For those who look closely: request log, diagnostics, what nobody foresaw."""

from collections.abc import Awaitable, Callable

from tests.screens.stage import Stage
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.diagnostics.unexpected import Origin
from whereby_desktop.ui.requests.requests_window import RequestsWindow


async def request_log(on: Stage) -> None:
    """Of real calls, the lost and the refused among them."""
    for fault in (None, Fault(Reply(503), "list", 3), Fault(Cut("start"), "list", 3), None):
        if fault is not None:
            on.sandbox.faults.add(fault)
        await on.refresh()
        on.sandbox.faults.clear()
    made = on.workspace.create.make_now()
    await made
    on.do(Do.REQUEST_LOG)
    window = await on.dialog(RequestsWindow)
    await on.take("request-log", window)
    window.only_failed.setChecked(True)
    await on.take("request-log-failed", window)
    window.table.selectRow(0)
    await on.take("request-log-selected", window)
    await on.leave_dialogs()


async def diagnostics(on: Stage) -> None:
    on.do(Do.DIAGNOSTICS)
    await on.take_dialog("diagnostics", through=False)


async def unexpected(on: Stage) -> None:
    errors = on.program.inspection.unexpected
    for origin, error in ((Origin.SLOT, KeyError("end")), (Origin.TASK, ValueError("no such row"))):
        try:
            raise error
        except (KeyError, ValueError) as raised:
            errors.report(origin, raised, "an example")
    notices = on.program.furniture.notices
    await on.when(lambda: len(notices.shown) > 1, "both notices")
    await on.take("notice-unexpected")
    on.program.inspection.show_unexpected(errors.found[0].kind)
    await on.take_dialog("unexpected", through=False)


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (request_log, diagnostics, unexpected)
