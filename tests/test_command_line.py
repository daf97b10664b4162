"""What the command line answers: a status, and a sentence where it is no."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from whereby_desktop import __version__

ROOT = Path(__file__).resolve().parents[1]
WITHIN = 60  # seconds


def run(
    *arguments: str | Path,
    home: Path,
    program: tuple[str, ...] = ("-m", "whereby_desktop"),
    **own: str,
) -> subprocess.CompletedProcess[str]:
    """Runs it without a screen, a session or anything else of the user's."""
    bare = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return subprocess.run(
        [sys.executable, *program, *arguments],
        cwd=ROOT,
        env={**bare, "HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1", **own},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=WITHIN,
    )


def test_version(tmp_path: Path) -> None:
    done = run("--version", home=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"whereby-desktop {__version__}\n")


def test_help_names_every_option(tmp_path: Path) -> None:
    done = run("--help", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    readme = (ROOT / "README.md").read_text("utf-8")
    options = {word.strip(",") for word in done.stdout.split() if word.startswith("--")}
    assert {each for each in options if f"`{each}" not in readme} == {"--help"}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ("--nope", "Unrecognized arguments: --nope."),
        ("--dem", "Unrecognized arguments: --dem."),
        ("meetings", "This is not a whereby-desktop: link: meetings."),
        (
            "https://example.com/new",
            "This is not a whereby-desktop: link: https://example.com/new.",
        ),
        ("whereby-desktop:new whereby-desktop:new", "Unrecognized arguments: whereby-desktop:new."),
        ("--hidden whereby-desktop:new", "A link is asked about in the window"),
        ("--log-level chatty", "chatty is none of DEBUG, INFO, WARNING, ERROR."),
        ("--api-url http://example.com", "must begin with https://, or the key could be read"),
        ("--api-url http://127.0.0.1.example.com", "must begin with https://, or the key"),
        ("--api-url ftp://127.0.0.1", "must begin with https://."),
        ("--api-url https://ann:pw@example.com", "must not hold a user name or a password."),
        ("--api-url https://example.com/v1?a=b", "nothing after a ? or a #."),
        ("--api-url https://example.com:99999", "cannot be read."),
        ("--api-url https://", "names no server."),
        ("--api-url=", "must begin with https://."),
        ("--demo --api-url https://example.com", "--demo brings its own server"),
        ("--quick-create --hidden", "--quick-create shows no window"),
        ("--quick-create --screenshot a.png", "--quick-create shows no window"),
        ("--screenshot a.png --hidden", "--screenshot needs the window"),
        ("--screenshot a.jpg", "the picture's name must end with .png."),
        ("--screenshot /nowhere/at/all/a.png", "there is no folder /nowhere/at/all."),
        ("--profile-dir", "expected one argument."),
        ("--profile-dir=", "the folder has no name."),
    ],
)
def test_wrong_use_is_a_sentence(wrong: str, sentence: str, tmp_path: Path) -> None:
    done = run(*wrong.split(), home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert done.stderr.startswith("whereby-desktop: ")
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("folder", ["a file", "a file/below it", "/proc/nowhere"])
def test_a_profile_that_cannot_be_written_is_a_sentence(folder: str, tmp_path: Path) -> None:
    if folder.startswith("/proc") and sys.platform != "linux":
        pytest.skip("/proc is Linux's")
    (tmp_path / "a file").write_text("mine")
    done = run("--profile-dir", tmp_path / folder, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"whereby-desktop: The folder {tmp_path / folder} cannot be")
    assert done.stderr.count("\n") == 1
    assert (tmp_path / "a file").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("arguments", [(), ("--demo",), ("--hidden",)])
def test_without_a_screen_it_says_so(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*arguments, home=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("whereby-desktop: There is no screen here")
    assert not list(tmp_path.glob("whereby-desktop-*"))


@pytest.mark.skipif(sys.platform != "linux", reason="DISPLAY is of X")
def test_a_screen_that_does_not_answer_is_no_abort(tmp_path: Path) -> None:
    done = run("--demo", home=tmp_path, DISPLAY=":59999")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("whereby-desktop: The screen :59999 does not answer.")
    assert not list(tmp_path.glob("whereby-desktop-*"))


def test_a_qt_plugin_that_is_not_there_is_no_abort(tmp_path: Path) -> None:
    done = run("--demo", home=tmp_path, QT_QPA_PLATFORM="nowhere")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Qt cannot start: Could not find the Qt platform plugin" in done.stderr
    assert done.stderr.count("\n") == 1


_WITHOUT_A_LIBRARY = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError("libGL.so.1: cannot open shared object file")

sys.meta_path.insert(0, Missing())
from whereby_desktop.__main__ import main
sys.exit(main(["--demo"]))
"""


def test_a_missing_library_is_told_with_its_remedy(tmp_path: Path) -> None:
    program = ("-c", _WITHOUT_A_LIBRARY)
    done = run(home=tmp_path, program=program, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (1, "")
    assert "libGL.so.1" in done.stderr
    assert "apt-get install libgl1" in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_self_test_needs_nothing_but_the_program(tmp_path: Path) -> None:
    done = run("--self-test", home=tmp_path / "not there", TMPDIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("self-test passed\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "missing", ["icons/link.svg", "themes/colours.json", "app-mark.svg", "translations", "licences"]
)
def test_self_test_misses_what_is_missing(missing: str, tmp_path: Path) -> None:
    for folder in ("whereby_desktop", "resources"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    gone = tmp_path / "resources" / missing
    shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); "
    code += "from whereby_desktop.__main__ import main; sys.exit(main(['--self-test']))"
    done = run(home=tmp_path, program=("-c", code))
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert done.stdout.endswith("self-test failed\n")


def test_a_picture_without_a_screen(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = run("--demo", "--screenshot", picture, home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert size_of(picture) == (1180, 724)
    assert colours_in(picture) > 100
    assert list(tmp_path.iterdir()) == [picture]


def test_a_picture_that_cannot_be_written(tmp_path: Path) -> None:
    place = tmp_path / "a folder.png"
    place.mkdir()
    done = run("--demo", "--screenshot", place, home=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"whereby-desktop: The picture {place} cannot be written.\n"


def size_of(picture: Path) -> tuple[int, int]:
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", head[16:])
    return width, height


def colours_in(picture: Path) -> int:
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return len({image.pixel(x, y) for x, y in points})
