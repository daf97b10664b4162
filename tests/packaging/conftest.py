"""How the tests reach the developer's script, whose folder is deliberately no package."""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def repository() -> Path:
    return ROOT


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Import one of the script's modules the way the script itself does: by its own folder."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a small shell program into a folder that a test can use as its PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()

    def write(name: str, body: str) -> Path:
        path = folder / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return write
