"""What is not imported, and when: the first paint and the memory in use hang on it."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from whereby_desktop.app.command_line import options
from whereby_desktop.app.options import Options

ROOT = Path(__file__).parents[2]
HEAVY = {
    "asyncio",
    "httpx",
    "keyring",
    "msgspec",
    "qasync",
    "segno",
    "sqlite3",
    "ssl",
    "truststore",
}
LATER = {
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "whereby_desktop.api",
    "whereby_desktop.app.program",
    "whereby_desktop.meetings",
    "whereby_desktop.sandbox",
    "whereby_desktop.storage.atomic_file",
    "whereby_desktop.ui.meetings",
}

# The program, up to the moment its first paint is done.
FIRST_PAINT = """
import builtins, gc, json, linecache, os, sys
import whereby_desktop.app.window_run as window_run
from whereby_desktop.__main__ import main
def painted():
    from PySide6 import QtGui, QtWidgets
    print(json.dumps({
        "modules": sorted(sys.modules),
        "qt_types": sorted({*vars(QtGui), *vars(QtWidgets)}),
        "sources_kept": [name for name in linecache.cache if "whereby_desktop" in name],
        "import_is_pythons": builtins.__import__.__name__ == "__import__",
        "collects": gc.isenabled(),
        "frozen": gc.get_freeze_count(),
    }), flush=True)
    os._exit(0)
window_run._signals_held_back = painted
main(sys.argv[1:])
"""


@dataclass(frozen=True)
class Painted:
    """How the program is when its window was painted for the first time."""

    modules: list[str]
    qt_types: list[str]
    sources_kept: list[str]
    import_is_pythons: bool
    collects: bool
    frozen: int


def _said(script: str, *arguments: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"} | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> Painted:
    folder = tmp_path_factory.mktemp("profile")
    (folder / "preferences.json").write_text(
        '{"accounts": [{"key": "default", "name": "Example Clinic"}]}', "utf-8"
    )
    return Painted(**json.loads(_said(FIRST_PAINT, "--profile-dir", str(folder))))


def _modules_after(statement: str) -> list[str]:
    script = f"import json, sys\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    return list(json.loads(_said(script)))


def _loaded(names: set[str], modules: list[str]) -> set[str]:
    """Those of `names` that are loaded, whole or in part."""
    return {name for name in names if any(f"{each}.".startswith(f"{name}.") for each in modules)}


def test_the_first_paint_waits_for_nothing_it_does_not_need(painted: Painted) -> None:
    assert _loaded({"whereby_desktop.ui.main_window", "json"}, painted.modules)  # it did paint
    assert _loaded(HEAVY | LATER, painted.modules) == set()


def test_where_nothing_is_asked_for_nothing_is_parsed(tmp_path: Path) -> None:
    names = ("HOME", *(f"XDG_{each}_HOME" for each in ("CONFIG", "DATA", "STATE", "CACHE")))
    home = {**dict.fromkeys(names, str(tmp_path)), "XDG_RUNTIME_DIR": str(tmp_path)}
    painted = Painted(**json.loads(_said(FIRST_PAINT, **home)))
    assert _loaded({"whereby_desktop.app.options"}, painted.modules)
    assert _loaded({"argparse", "whereby_desktop.app.command_line"}, painted.modules) == set()
    assert Options() == options([])


def test_no_costly_type_of_qt_is_built_for_the_first_paint(painted: Painted) -> None:
    assert "QWidget" in painted.qt_types  # types are built when they are first asked for
    assert {"QStyle", "QAccessible"} & set(painted.qt_types) == set()


def test_no_hook_reads_the_sources_of_what_is_imported(painted: Painted) -> None:
    assert painted.import_is_pythons
    assert painted.sources_kept == []


def test_garbage_is_collected_again_after_the_first_paint(painted: Painted) -> None:
    assert painted.collects
    assert painted.frozen > 10_000


def test_the_api_does_without_httpxs_command_line() -> None:
    modules = _modules_after("import whereby_desktop.api.client")
    assert "httpx" in modules
    assert _loaded({"click", "pygments", "rich"}, modules) == set()


def test_what_is_seldom_asked_for_is_not_loaded_with_the_program() -> None:
    modules = _modules_after("import whereby_desktop.app.program")
    seldom = {
        "keyring",
        "segno",
        "whereby_desktop.sandbox",
        "whereby_desktop.ui.create.new_meeting_dialog",
        "whereby_desktop.ui.settings.settings_page",
    }
    assert _loaded(seldom, modules) == set()
