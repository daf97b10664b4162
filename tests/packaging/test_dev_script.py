"""The script itself: wrong use, the choice of a Python, and that nothing but Python is needed."""

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
Program = Callable[[str, str], Path]

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="uses small shell programs")


def dev(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = str(repository / "packaging" / "dev.py")
    return subprocess.run(
        [sys.executable, script, *arguments], capture_output=True, text=True, check=False
    )


def test_help_names_every_command(repository: Path) -> None:
    told = dev(repository, "--help")

    assert told.returncode == 0
    for command in ("demo", "test", "gallery", "check", "lock", "clean"):
        assert command in told.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["dance"], "invalid choice: 'dance'"),
        (["check", "--fast"], "check takes no arguments, but got: --fast"),
        (["clean", "everything"], "clean takes no arguments, but got: everything"),
        (["--python"], "expected one argument"),
    ],
)
def test_wrong_use_is_told_and_ends_with_2(
    repository: Path, arguments: list[str], sentence: str
) -> None:
    told = dev(repository, *arguments)

    assert told.returncode == 2
    assert sentence in told.stderr
    assert not told.stdout


def test_an_interpreter_that_cannot_be_started_is_told(repository: Path) -> None:
    told = dev(repository, "demo", "--python", "no-such-python")

    assert told.returncode == 1
    assert told.stderr == ("dev.py: no-such-python could not be started as a Python interpreter.\n")


@posix_only
@pytest.mark.parametrize("version", ["3.10.14", "3.14.0"])
def test_an_interpreter_that_does_not_suit_is_told(
    repository: Path, program: Program, version: str
) -> None:
    python = program("python", f"echo {version.replace('.', ' ')}")

    told = dev(repository, "--python", str(python), "test")

    assert told.returncode == 1
    assert told.stderr == (
        f"dev.py: {python} is Python {version}, but Python 3.11, 3.12 or 3.13 is needed.\n"
    )


@posix_only
def test_the_command_moves_on_to_the_named_interpreter(repository: Path, program: Program) -> None:
    python = program("python", 'case "$1" in -c) echo 3 12 1;; *) echo "$@"; exit 7;; esac')

    told = dev(repository, "test", "--python", str(python), "-k", "one two")

    assert told.returncode == 7
    assert told.stdout == f"{repository / 'packaging' / 'dev.py'} test -k one two\n"


@pytest.mark.parametrize(
    ("version", "fine"),
    [((3, 10), False), ((3, 11), True), ((3, 12), True), ((3, 13), True), ((3, 14), False)],
)
def test_which_versions_suit(load: Load, version: tuple[int, int], fine: bool) -> None:
    assert load("interpreter").suits(version) is fine


def test_the_running_python_is_kept_where_it_suits(load: Load) -> None:
    assert load("interpreter").other_interpreter(None) is None


@posix_only
def test_a_suitable_python_beside_an_unsuitable_one_is_found(
    load: Load, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = load("interpreter")
    monkeypatch.setattr(module, "OLDEST", (4, 1))
    monkeypatch.setattr(module, "NEWEST", (4, 2))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    program("python3.13", "exit 127")  # a version manager's stand-in for one not chosen
    program("python3.11", "echo 3 11 9")
    with pytest.raises(module.SetupError, match="none that suits was found"):
        module.other_interpreter(None)

    program("python3.12", "echo 4 2 0")
    assert module.other_interpreter(None) == ["python3.12"]


def own_modules(repository: Path) -> dict[str, ast.Module]:
    """Return dev.py and every module of its own folder that it reaches, parsed."""
    found: dict[str, ast.Module] = {}
    waiting = ["dev"]
    while waiting:
        name = waiting.pop()
        path = repository / "packaging" / f"{name}.py"
        if name not in found and path.exists():
            found[name] = ast.parse(path.read_text(encoding="utf-8"))
            waiting.extend(imports(found[name]))
    return found


def imports(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_nothing_but_the_standard_library_is_imported(repository: Path) -> None:
    modules = own_modules(repository)
    reached = set().union(*map(imports, modules.values()))

    assert {"dev", "interpreter", "commands", "environment"} <= modules.keys()
    assert reached - modules.keys() <= sys.stdlib_module_names
    assert not modules.keys() & sys.stdlib_module_names  # nor hidden by a file of ours


@pytest.mark.parametrize("name", ["dev", "interpreter"])
def test_an_old_python_can_read_far_enough_to_be_told(repository: Path, name: str) -> None:
    path = repository / "packaging" / f"{name}.py"

    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 7))


@posix_only
def test_ci_runs_the_same_test_command(repository: Path, program: Program, tmp_path: Path) -> None:
    program("python3", r"""printf '%s\n' "$@"; exit 5""")
    environ = {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin", "CI": "true"}
    script = repository / ".ci" / "run"

    told = subprocess.run(
        ["bash", str(script)],
        env=environ,
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 5
    named, command = told.stdout.splitlines()
    assert Path(named).resolve() == repository / "packaging" / "dev.py"
    assert command == "test"
    assert script.stat().st_mode & 0o111
