"""The AppImage: the bundle and its menu entry in one file that runs where it lies."""

import platform
import shutil
from collections.abc import Sequence
from pathlib import Path

import product
from environment import ROOT
from prefix import even_out, write_prefix
from tools import run

APP_RUN = ROOT / "packaging" / "linux" / "AppRun"


def build(bundle: Path) -> Sequence[Path]:
    """Makes the AppImage with appimagetool. Raises BundleError."""
    folder = make_folder(bundle)
    architecture = platform.machine()
    file = product.DIST / f"{product.NAME}-{product.VERSION}-{architecture}.AppImage"
    environ = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "ARCH": architecture,
        "VERSION": product.VERSION,
        "SOURCE_DATE_EPOCH": str(product.source_date()),
        "APPIMAGE_EXTRACT_AND_RUN": "1",  # the tool is one itself, and builders have no FUSE
    }
    tool = shutil.which("appimagetool") or "appimagetool"
    runtime = Path(tool).with_name("appimage-runtime")  # without it the tool fetches the newest
    given = ["--runtime-file", str(runtime)] if runtime.is_file() else []
    run(tool, "--no-appstream", *given, str(folder), str(file), environ=environ)
    return [file]


def make_folder(bundle: Path) -> Path:
    """The AppDir: what appimagetool packs."""
    folder = product.WORK / f"{product.NAME}.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    write_prefix(folder / "usr", bundle)
    share = folder / "usr" / "share"
    entry = f"{product.APP_ID}.desktop"
    shutil.copy(share / "applications" / entry, folder / entry)
    icon = share / "icons" / "hicolor" / "256x256" / "apps" / f"{product.APP_ID}.png"
    shutil.copy(icon, folder / icon.name)
    (folder / ".DirIcon").symlink_to(icon.name)
    even_out(folder, product.source_date())
    run = Path(shutil.copy(APP_RUN, folder / "AppRun"))
    run.chmod(0o755)
    return folder
