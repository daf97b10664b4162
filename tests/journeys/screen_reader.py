"""What a screen reader is told, and can do. Run by the system's own Python, which has `gi`.

    screen_reader.py read              every name, one a line
    screen_reader.py find ROLE NAME    name, description and value, once there is such a control
    screen_reader.py press ROLE NAME   presses it
    screen_reader.py type ROLE NAME    writes what comes from stdin into it
    screen_reader.py choose ROLE NAME  goes to a row or an item, as the arrow keys would
    screen_reader.py listen            every announcement from now on, a line each, until ended

NAME is a regular expression for the beginning. Waits for what it looks for; whoever runs it knows
for how long.
"""

import json
import re
import sys
from collections.abc import Iterator
from typing import Any, TypeAlias

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402

Control: TypeAlias = Any  # gi has no type hints; an event is no better off

APPLICATION = "Whereby Desktop"
LOOK_EVERY = 50  # milliseconds


def controls(parent: Control) -> Iterator[Control]:
    for number in range(parent.get_child_count()):
        child = parent.get_child_at_index(number)
        if child is not None:
            yield child
            yield from controls(child)


def everything() -> list[Control]:
    try:
        return list(controls(Atspi.get_desktop(0)))
    except GLib.Error:
        return []  # something went away while we looked


def is_it(control: Control, role: str, name: str) -> bool:
    try:
        shown = control.get_state_set().contains(Atspi.StateType.SHOWING)
        fits = re.fullmatch(role, control.get_role_name()) and re.match(
            name, control.get_name() or ""
        )
    except GLib.Error:
        return False
    return bool(shown and fits)


def found(role: str, name: str) -> Control:
    while True:
        for control in everything():
            if is_it(control, role, name):
                return control
        wait()


def wait() -> None:
    loop = GLib.MainLoop()
    GLib.timeout_add(LOOK_EVERY, loop.quit)
    loop.run()


def told(control: Control) -> dict[str, object]:
    value = control.get_value_iface()
    return {
        "name": control.get_name(),
        "description": control.get_description(),
        "value": value.get_current_value() if value else None,
    }


def act(control: Control, *wanted: str) -> None:
    """Does the first of the wanted actions it has."""
    actions = control.get_action_iface()
    names = [actions.get_action_name(number) for number in range(actions.get_n_actions())]
    able = [name for name in wanted if name in names]
    if not able:
        raise SystemExit(f"{control.get_role_name()} {control.get_name()!r} can do {names}")
    actions.do_action(names.index(able[0]))


def write(control: Control, text: str) -> None:
    if not control.get_editable_text_iface().set_text_contents(text):
        raise SystemExit(f"{control.get_name()!r} takes no text")


def choose(control: Control) -> None:
    parent = control.get_parent()
    selection = parent.get_selection_iface()
    selection.clear_selection()
    if not selection.select_child(control.get_index_in_parent()):
        raise SystemExit(f"{control.get_name()!r} cannot be chosen")


def listen() -> None:
    def heard(event: Control) -> None:
        sys.stdout.write(f"{event.any_data}\n")
        sys.stdout.flush()

    listener = Atspi.EventListener.new(heard)
    listener.register("object:announcement")
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    GLib.MainLoop().run()


def main(what: str, *words: str) -> None:
    if what == "read":
        names = (each.get_name() for each in everything())
        sys.stdout.write("\n".join(filter(None, names)))
        return
    if what == "listen":
        listen()
    control = found(*words)
    sys.stdout.write(json.dumps(told(control)))
    if what == "press":
        act(control, "Press", "Toggle")
    elif what == "choose":
        choose(control)
    elif what == "type":
        write(control, sys.stdin.read())


if __name__ == "__main__":
    main(*sys.argv[1:])
