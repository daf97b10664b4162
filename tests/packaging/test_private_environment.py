"""The private environment: when it counts as ready, and that a half-made one is made anew."""

import base64
import hashlib
import json
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from environment import Environment

Load = Callable[[str], ModuleType]

RUNNING = f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture
def environment(load: Load, tmp_path: Path) -> "Environment":
    """An environment that is not there yet, in a path with a space, with lock files of its own."""
    locks = tmp_path / "locks"
    locks.mkdir()
    for name in ("runtime", "dev"):
        (locks / f"{name}.txt").write_text(f"# {name}\n", encoding="utf-8")
    made: Environment = load("environment").Environment(tmp_path / "an environment", locks)
    return made


def digest(environment: "Environment", lock: str) -> str:
    return hashlib.sha256((environment.locks / f"{lock}.txt").read_bytes()).hexdigest()


def pretend(environment: "Environment", **stamp: str) -> None:
    environment.python.parent.mkdir(parents=True, exist_ok=True)
    environment.python.write_text(f"#!/bin/sh\necho {RUNNING}\n", encoding="utf-8")
    environment.python.chmod(0o755)
    environment.stamp.write_text(json.dumps(stamp), encoding="utf-8")


def test_what_is_not_there_is_not_ready(environment: "Environment") -> None:
    assert not environment.is_ready("runtime")


def test_the_stamp_of_these_locks_and_this_python_is_ready(environment: "Environment") -> None:
    pretend(environment, python=RUNNING, runtime=digest(environment, "runtime"))

    assert environment.is_ready("runtime")
    assert not environment.is_ready("dev")


def test_line_ends_of_a_checkout_do_not_matter(environment: "Environment") -> None:
    pretend(environment, python=RUNNING, runtime=digest(environment, "runtime"))
    (environment.locks / "runtime.txt").write_bytes(b"# runtime\r\n")

    assert environment.is_ready("runtime")


def test_a_changed_lock_is_not_ready(environment: "Environment") -> None:
    pretend(environment, python=RUNNING, runtime=digest(environment, "runtime"))
    (environment.locks / "runtime.txt").write_text("# another\n", encoding="utf-8")

    assert not environment.is_ready("runtime")


def test_another_python_is_not_ready(environment: "Environment") -> None:
    pretend(environment, python="3.10", runtime=digest(environment, "runtime"))

    assert not environment.is_ready("runtime")


@pytest.mark.parametrize("stamp", ["", "unfinished", "[]", "{"])
def test_an_unreadable_stamp_is_not_ready(environment: "Environment", stamp: str) -> None:
    pretend(environment)
    environment.stamp.write_text(stamp, encoding="utf-8")

    assert not environment.is_ready("runtime")


def test_a_lost_interpreter_is_not_ready(environment: "Environment") -> None:
    pretend(environment, python=RUNNING, runtime=digest(environment, "runtime"))
    environment.python.unlink()

    assert not environment.is_ready("runtime")


def wheel(folder: Path, name: str) -> str:
    """Write a wheel with nothing in it but its name; return its line for a lock file."""
    info = f"{name}-1.0.dist-info"
    files = {
        f"{name}.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = f"{info}/RECORD,,\n"
    for path, content in files.items():
        checked = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).decode()
        record += f"{path},sha256={checked.rstrip('=')},{len(content)}\n"
    folder.mkdir(exist_ok=True)
    target = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(target, "w") as archive:
        for path, content in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(path, content)
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(target.read_bytes()).hexdigest()}\n"


def test_a_half_made_one_is_made_anew_and_then_left_alone(
    environment: "Environment", load: Load, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    wheels = tmp_path / "wheels"
    environ = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": wheels.as_uri()}
    environ.update(PIP_CONFIG_FILE=os.devnull, PIP_NO_CACHE_DIR="1")
    (environment.locks / "dev.txt").write_text(wheel(wheels, "first"), encoding="utf-8")
    pretend(environment)
    environment.stamp.write_text("unfinished", encoding="utf-8")
    leftover = environment.folder / "leftover"
    leftover.touch()

    environment.ensure("dev", environ)

    assert environment.is_ready("dev")
    assert environment.is_ready("runtime")  # the developer's lock holds all of it
    assert not leftover.exists()
    assert [*environment.folder.rglob("first.py")]

    capfd.readouterr()
    environment.ensure("dev", environ)
    assert not capfd.readouterr().out

    # What has not its locked hash, or none, is refused; nothing then passes for finished.
    forged = wheel(wheels, "second").replace("sha256:", "sha256:0")[:-2] + "\n"
    for refused in (forged, "second==1.0\n"):
        (environment.locks / "dev.txt").write_text(refused, encoding="utf-8")
        environment.stamp.unlink()
        with pytest.raises(load("interpreter").SetupError, match="could not be made"):
            environment.ensure("dev", environ)
        assert environment.stamp.read_text(encoding="utf-8") == "unfinished"
    assert not [*environment.folder.rglob("second.py")]
