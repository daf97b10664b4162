"""The archive that runs where it is unpacked: the bundle, as it is."""

import lzma
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import product
from proving import executable


def build(bundle: Path) -> Sequence[Path]:
    """Makes a .tar.xz, on Windows and macOS a .zip."""
    name = f"{product.NAME}-{product.VERSION}-{_system()}"
    if sys.platform == "linux":
        file = product.DIST / f"{name}.tar.xz"
        write_tar(bundle, file, product.source_date())
        return [file]
    file = product.DIST / f"{name}.zip"
    top = bundle if sys.platform == "win32" else executable(bundle).parents[2]
    write_zip(top, file, product.source_date())
    return [file]


def _system() -> str:
    import platform

    names = {"linux": "linux", "win32": "windows", "darwin": "macos"}
    return f"{names[sys.platform]}-{platform.machine().lower()}"


def write_tar(folder: Path, file: Path, moment: int) -> None:
    """Packs the folder so that the same content makes the same bytes."""

    def evened(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        lzma.open(file, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            place = Path(folder.name) / path.relative_to(folder)
            archive.add(path, place.as_posix(), recursive=False, filter=evened)


def write_zip(folder: Path, file: Path, moment: int) -> None:
    """Packs the folder, symbolic links as such, so that the same content makes the same bytes."""
    at = datetime.fromtimestamp(moment, UTC)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                continue
            place = (Path(folder.name) / path.relative_to(folder)).as_posix()
            entry = zipfile.ZipInfo(place, at.timetuple()[:6])
            mode = path.lstat().st_mode
            entry.external_attr = mode << 16
            entry.create_system = 3
            content = (
                path.readlink().as_posix().encode() if path.is_symlink() else path.read_bytes()
            )
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
