"""What a button that triggers an action says in its tooltip."""

from whereby_desktop.ui.actions import Actions, Do


def action_tip(actions: Actions, do: Do) -> str:
    """The action's text and its keys: "Copy link (Ctrl+C)"."""
    text, shortcut = actions[do].text(), actions.shortcut_text(do)
    return f"{text} ({shortcut})" if shortcut else text
