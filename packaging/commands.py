"""What dev.py's commands do, once a suitable Python runs them."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import system_packages
from environment import LOCKS, ROOT, Environment
from interpreter import SetupError

PICTURE = ROOT / "build" / "whereby-desktop-demo.png"
GALLERY = ROOT / "build" / "gallery"
LEFTOVERS = (
    ".venv",
    "build",
    "dist",
    ".mypy_cache",
    ".ruff_cache",
    ".import_linter_cache",
    ".hypothesis",
)
CHECKS = (
    ("ruff check", ("-m", "ruff", "check")),
    ("ruff format", ("-m", "ruff", "format", "--check")),
    ("mypy", ("-m", "mypy")),
    ("lint-imports", ("-c", "from importlinter.cli import lint_imports_command as c; c()")),
)
# Half as many again as there are cores, since half of a window's test is waiting for a screen; up
# to the number of virtual screens that is still sensible.
WORKERS = min(6, (os.cpu_count() or 2) * 3 // 2)
IN_PARALLEL = ("-n", str(WORKERS), "--dist", "loadgroup")


def run(command: str, arguments: Sequence[str]) -> int:
    """Run one of dev.py's commands; returns its exit status. Raises SetupError."""
    environment = Environment(ROOT / ".venv")
    rest = list(arguments[1:] if arguments[:1] == ["--"] else arguments)
    match command:
        case "demo":
            return demo(environment, rest)
        case "test":
            return test(environment, rest)
        case "gallery":
            return gallery(environment, rest)
        case "check":
            _prepare(environment, "dev", ())
            return min(1, len(failing_checks(environment)))
        case "lock":
            return lock(environment, rest)
        case _:
            return clean()


def _prepare(
    environment: Environment, lock: str, packages: Sequence[system_packages.Package]
) -> dict[str, str]:
    environ = clean_environ(os.environ)
    system_packages.ensure(packages, environ, with_venv=not environment.is_ready(lock))
    environment.ensure(lock, environ)
    return environ


def clean_environ(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment variables without those that would let another Python's modules in."""
    return {k: v for k, v in environ.items() if k not in {"PYTHONPATH", "PYTHONHOME"}}


def call(command: Sequence[str], environ: Mapping[str, str], folder: Path | None = None) -> int:
    """Run a program to its end and return its exit status, as a shell would count it.

    Ctrl-C reaches the program by itself, SIGTERM is passed on; both leave the ending to it.
    """
    asked: list[int] = []
    started: list[subprocess.Popen[bytes]] = []

    def pass_on(number: int, _: object) -> None:
        asked.append(number)
        for process in started:
            process.terminate()

    before = signal.signal(signal.SIGTERM, pass_on)
    try:
        with subprocess.Popen(command, env=dict(environ), cwd=folder) as process:
            started.append(process)
            if asked:  # while it was being started
                process.terminate()
            return _end_of(process)
    finally:
        signal.signal(signal.SIGTERM, before)


def _end_of(process: subprocess.Popen[bytes]) -> int:
    while True:
        try:
            status = process.wait()
        except KeyboardInterrupt:
            continue
        return status if status >= 0 else 128 - status


def demo(environment: Environment, arguments: Sequence[str]) -> int:
    """Open the program on its demo workspace; where there is no screen, leave a picture of it."""
    environ = _prepare(environment, "runtime", system_packages.for_demo(os.environ))
    environ["PYTHONPATH"] = str(ROOT)  # the folder this was called from stays the current one
    program = [str(environment.python), "-m", "whereby_desktop", "--demo", *arguments]
    if system_packages.screen(environ):
        return call(program, environ)
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if any(argument.split("=")[0] == "--screenshot" for argument in arguments):
        return call(program, environ)
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.unlink(missing_ok=True)
    status = call([*program, "--screenshot", str(PICTURE)], environ)
    if PICTURE.exists():
        print(f"There is no screen here, so the window was drawn without one: {PICTURE}")
    return status


def test(environment: Environment, arguments: Sequence[str]) -> int:
    """Run every check, then every test; with arguments, only pytest with these."""
    environ = _prepare(environment, "dev", system_packages.for_tests())
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pytest = [str(environment.python), "-m", "pytest"]
    if arguments:
        return call([*pytest, *arguments], environ, ROOT)
    failing = failing_checks(environment)
    # pytest goes last: its closing line is the last one printed.
    return call([*pytest, *IN_PARALLEL], environ, ROOT) or min(1, len(failing))


def gallery(environment: Environment, arguments: Sequence[str]) -> int:
    """Take pictures of every screen, into the folder that is named first or else GALLERY."""
    environ = _prepare(environment, "dev", system_packages.for_tests())
    named = bool(arguments) and not arguments[0].startswith("-")
    folder = Path(arguments[0]).resolve() if named else GALLERY
    module = ("-m", "tests.screens.gallery", str(folder))
    status = call([str(environment.python), *module, *arguments[named:]], environ, ROOT)
    if status == 0:
        print(f"The pictures are in {folder}")
    return status


def failing_checks(environment: Environment) -> list[str]:
    """Run every check to its end, say which failed, and return their names."""
    failing = []
    for name, arguments in CHECKS:
        print(f"== {name}", flush=True)
        if call([str(environment.python), *arguments], clean_environ(os.environ), ROOT) != 0:
            failing.append(name)
    verdict = f"failed: {', '.join(failing)} (see above)" if failing else "all passed"
    print(f"== checks: {verdict}", flush=True)
    return failing


def lock(environment: Environment, arguments: Sequence[str]) -> int:
    """Write the lock files anew: for every platform and Python supported, hashes, no address."""
    environ = _prepare(environment, "dev", ())
    compiling = [
        *(str(environment.python), "-m", "uv", "pip", "compile", "--no-config", "--quiet"),
        *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"),
        *("--no-emit-find-links", "--custom-compile-command", "python3 packaging/dev.py lock"),
        *arguments,
        "pyproject.toml",
    ]
    runtime = str(LOCKS / "runtime.txt")
    status = call([*compiling, "-o", runtime], environ, ROOT)
    for group in ("dev", "package"):
        file = str(LOCKS / f"{group}.txt")
        with_group = [*compiling, "--group", group, "-c", runtime, "-o", file]
        status = status or call(with_group, environ, ROOT)
    return status


def clean() -> int:
    """Remove the private environment, caches and everything built."""
    if Path(sys.prefix).resolve() == ROOT / ".venv":
        raise SetupError("Run this with another Python than the one in .venv, which it removes.")
    for name in LEFTOVERS:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    return 0
