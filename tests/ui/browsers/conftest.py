"""Programs that play a browser: they write down what they were given."""

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def fake_browser(tmp_path: Path) -> Callable[[str], Path]:
    """Makes the program `name` in tmp_path; returns the file its arguments will be in."""

    def make(name: str) -> Path:
        program, seen = tmp_path / name, tmp_path / f"{name}.seen"
        program.write_text(
            f'#!/bin/sh\nfor each in "$@"; do echo "$each"; done >>{seen}\necho end >>{seen}\n'
        )
        program.chmod(0o755)
        return seen

    return make
