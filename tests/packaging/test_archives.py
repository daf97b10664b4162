"""Archives: the same content makes the same bytes, whoever made the files and when."""

import os
import shutil
import stat
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
MOMENT = 1_767_225_600


@pytest.fixture
def portable(load: Load) -> ModuleType:
    return load("portable")


def made(folder: Path, order: tuple[str, ...]) -> Path:
    """A bundle in small, its files written in that order."""
    top = folder / "whereby-desktop"
    (top / "inner").mkdir(parents=True)
    for name in order:
        (top / name).write_text(name, "utf-8")
        os.utime(top / name, (len(name), len(name)))
    (top / "inner" / "link").symlink_to("../a")
    (top / "whereby-desktop").write_text("#!/bin/sh\n", "utf-8")
    (top / "whereby-desktop").chmod(0o755)
    return top


@pytest.mark.parametrize(("write", "suffix"), [("write_tar", "tar.xz"), ("write_zip", "zip")])
def test_the_same_bytes(portable: ModuleType, tmp_path: Path, write: str, suffix: str) -> None:
    contents = []
    for number, order in enumerate((("a", "inner/b"), ("inner/b", "a"))):
        folder = made(tmp_path / str(number), order)
        file = tmp_path / f"{number}.{suffix}"
        getattr(portable, write)(folder, file, MOMENT)
        contents.append(file.read_bytes())

    assert contents[0] == contents[1]


def test_what_is_unpacked_is_what_was_packed(portable: ModuleType, tmp_path: Path) -> None:
    portable.write_tar(made(tmp_path / "it", ("a", "inner/b")), tmp_path / "it.tar.xz", MOMENT)
    with tarfile.open(tmp_path / "it.tar.xz") as archive:
        archive.extractall(tmp_path / "out", filter="data")
    top = tmp_path / "out" / "whereby-desktop"

    assert (top / "inner" / "link").readlink() == Path("../a")
    assert (top / "whereby-desktop").stat().st_mode & stat.S_IXUSR
    assert (top / "a").stat().st_mtime == MOMENT


def test_a_zip_keeps_links_and_rights(portable: ModuleType, tmp_path: Path) -> None:
    portable.write_zip(made(tmp_path / "it", ("a", "inner/b")), tmp_path / "it.zip", MOMENT)
    with zipfile.ZipFile(tmp_path / "it.zip") as archive:
        modes = {each.filename: each.external_attr >> 16 for each in archive.infolist()}

    assert stat.S_ISLNK(modes["whereby-desktop/inner/link"])
    assert modes["whereby-desktop/whereby-desktop"] & stat.S_IXUSR


def test_libraries_nobody_asks_for_go(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    reachable = load("reachable")
    asks = {
        "/plugin": "  NEEDED   libone.so.1\n",
        "/one": "  NEEDED   libtwo.so.2\n",
        "/two": "",
        "/three": "  NEEDED   libtwo.so.2\n",
    }
    monkeypatch.setattr(reachable, "private_headers", asks.__getitem__)
    binaries = [
        ("PySide6/plugins/plugin.so", "/plugin", "BINARY"),
        ("libone.so.1", "/one", "BINARY"),
        ("libtwo.so.2", "/two", "BINARY"),
        ("libthree.so.3", "/three", "BINARY"),
    ]

    assert reachable.without_orphans(binaries) == binaries[:3]


def test_the_oldest_glibc_that_will_do(load: Load) -> None:
    reachable = load("reachable")

    assert reachable.newest_glibc(["GLIBC_2.4 GLIBC_2.34", "GLIBC_2.17"]) == (2, 34)


def test_objdump_is_read_as_it_writes(load: Load) -> None:
    if shutil.which("objdump") is None:
        pytest.skip("needs objdump (Debian: binutils)")
    reachable = load("reachable")
    headers = reachable.private_headers(Path("/bin/sh").resolve())

    assert any(name.startswith("libc.so") for name in reachable.needed(headers))
