"""The viewport is known for what it is before PySide would look it up among all types."""

import os
import subprocess
import sys

import pytest

# In a process of its own: a type is built once, and other tests build many.
_SCRIPT = """
from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from whereby_desktop.ui.widgets.known_viewport import know_viewport
app = QtWidgets.QApplication([])
area = {area}
know_viewport(area)
area.viewport().update()
print("QWidget" in vars(QtWidgets), "QCalendarWidget" in vars(QtWidgets))
"""


@pytest.mark.parametrize("area", ["QScrollArea()", "QTableView()", "QHeaderView(Qt.Horizontal)"])
def test_a_viewport_builds_no_type_it_is_not(area: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT.format(area=f"QtWidgets.{area}")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == ["True", "False"]
