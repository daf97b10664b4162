"""The rules of the house, checked over the source: imports, sizes, what must never be called."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "whereby_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
MOST_LINES, MOST_IN_CLASS, MOST_IN_FUNCTION, MOST_IN_MAIN_WINDOW = 300, 250, 40, 200
TOP = {"pyproject.toml", "whereby_desktop", "resources", "tests", "packaging", "README.md"}


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _too_large(path: Path) -> Iterator[str]:
    text = path.read_text("utf-8")
    lines = len(text.splitlines())
    most = MOST_IN_MAIN_WINDOW if path.name == "main_window.py" else MOST_LINES
    if lines > most:
        yield f"{_named(path)}: {lines} lines, {most} at most"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            most = MOST_IN_CLASS if isinstance(node, ast.ClassDef) else MOST_IN_FUNCTION
            if size > most:
                yield f"{_named(path)}: {node.name} has {size} lines, {most} at most"


def test_sizes() -> None:
    assert [each for path in FILES for each in _too_large(path)] == []


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        (r"\.exec\(\)", "a nested loop inside a task strands other tasks"),
        (r"processEvents\(", "events are not pumped by hand"),
        (r"asyncSlot|asyncClose", "they lose tasks or loop"),
        (r"\btr\(f[\"']", "an f-string is never found among the translations"),
        (r"\btranslate\([^,]+, f[\"']", "an f-string is never found among the translations"),
        (r"time\.sleep\(", "nothing blocks"),
        (
            r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setAnimated\(",
            "nothing moves: nobody has to ask for less motion",
        ),
        (r"datetime\.(now|utcnow)\(\)(?!\.astimezone)", "time is always aware"),
    ],
)
def test_never(pattern: str, why: str) -> None:
    found = [_named(path) for path in FILES if re.search(pattern, path.read_text("utf-8"))]
    assert found == [], why


def test_imports_go_one_way() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as l; l()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_what_belongs_at_the_top() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    if tracked.returncode:
        pytest.skip("not a git checkout")
    names = {line.partition("/")[0] for line in tracked.stdout.splitlines()}
    odd = {each for each in names - TOP if not each.startswith(".") and each != "LICENSE"}
    assert odd == set()
    assert not (ROOT / "packaging" / "__init__.py").exists()  # would shadow PyPI's packaging


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    assert [
        _named(path) for path in FILES if path.stem in {"utils", "util", "helpers", "misc"}
    ] == []
