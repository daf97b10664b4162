"""PySide6's modules about signatures: run when they are asked, and then as good as ever."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LATER = ("errorhandler", "layout", "mapping", "parser", "lib.enum_sig", "lib.pyi_generator")

ASK = """
from PySide6.QtCore import QObject, Qt, QTimer

def attempt(what, *arguments):
    try:
        what(*arguments)
    except Exception as error:
        print(type(error).__name__, error)

timer = QTimer()
attempt(timer.start, "soon")
attempt(timer.setInterval)
attempt(timer.setInterval, 1, 2)
attempt(QObject, 1, 2, 3)
attempt(Qt.Key, "no")
from PySide6.support.signature import get_signature
print(get_signature(QTimer.setInterval), get_signature(QTimer.start))
print(QTimer.start.__doc__)
print(QObject.__doc__, Qt.AlignLeft, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
from PySide6.support.signature.lib.pyi_generator import generate_pyi
print(generate_pyi.__name__, "here")
"""
USUAL = f"import PySide6.QtWidgets\n{ASK}"
ON_DEMAND = f"""
from whereby_desktop.app.signatures import signatures_on_demand
with signatures_on_demand():
    import PySide6.QtWidgets
{ASK}
"""
WAITING = """
from whereby_desktop.app.signatures import signatures_on_demand
with signatures_on_demand():
    import PySide6.QtWidgets
import builtins, sys
print(builtins.compile.__module__)
for name in NAMES:
    module = sys.modules["shibokensupport.signature." + name]
    print(hasattr(module, "__path__"), len(vars(module)) < 15)
"""


def _said(script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_answers_are_those_of_pyside_alone() -> None:
    said = _said(ON_DEMAND)
    assert said == _said(USUAL)
    assert "Supported signatures" in said
    assert "(self, msec: int, /) -> None" in said


def test_nothing_is_run_before_it_is_asked() -> None:
    said = _said(f"NAMES = {LATER!r}\n{WAITING}")
    assert said.split("\n") == ["builtins", *["False True"] * len(LATER), ""]


@pytest.mark.parametrize("name", LATER)
def test_each_can_be_the_first_to_be_asked(name: str) -> None:
    wanted = f"sys.modules['shibokensupport.signature.{name}']"
    said = _said(
        f"{ON_DEMAND.partition(ASK)[0]}\nimport sys\n"
        f"try: {wanted}.nothing_of_that_name\nexcept AttributeError as error: print(error)\n"
        f"print(len(vars({wanted})) > 15)\n"
    )
    assert "has no attribute 'nothing_of_that_name'" in said
    assert said.endswith("True\n")
