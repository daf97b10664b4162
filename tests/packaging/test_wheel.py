"""The wheel: what a person installs holds the package, its resources, its command, no more."""

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    root = Path(__file__).resolve().parents[2]
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=root, check=True)
    [path] = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def test_package_and_resources_are_inside(wheel: zipfile.ZipFile, repository: Path) -> None:
    names = set(wheel.namelist())
    resources = {
        f"whereby_desktop/{path.relative_to(repository).as_posix()}"
        for path in (repository / "resources").rglob("*")
        if path.is_file() and (path.parent.name != "translations" or path.suffix == ".qm")
    }
    inside = {name for name in names if name.startswith("whereby_desktop/resources/")}

    assert "whereby_desktop/__init__.py" in names
    assert len(resources) > 50
    assert inside == resources  # without what the translations are made of


def test_nothing_else_is_inside(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0].partition("-")[0] for name in wheel.namelist()}

    assert tops == {"whereby_desktop"}
    assert not [name for name in wheel.namelist() if name.endswith(".pyc")]


def test_the_command_is_declared(wheel: zipfile.ZipFile) -> None:
    [path] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    points = configparser.ConfigParser()
    points.read_string(wheel.read(path).decode())

    assert points["console_scripts"]["whereby-desktop"] == "whereby_desktop.__main__:main"
