"""What could do nothing now: palette and menus do not offer it."""

from whereby_desktop.app.account import Account
from whereby_desktop.ui.actions import Do

# Those of the list, besides what is done with the rooms selected in it.
_OF_THE_LIST = frozenset({Do.SEARCH, Do.DETAILS, Do.EDIT_LABEL, Do.EDIT_NOTE})
_OF_A_ROOM = frozenset({Do.EDIT_LABEL, Do.EDIT_NOTE})


def idle_actions(account: Account) -> set[Do]:
    """Nothing where no account is open: then nobody answers for them."""
    workspace = account.workspace
    if workspace is None:
        return set()
    if not workspace.area.isVisible():
        return {*_OF_THE_LIST, *workspace.rooms.with_rooms()}
    if not workspace.page.selected_ids():
        return {*_OF_A_ROOM, *workspace.rooms.with_rooms()}
    return set()
