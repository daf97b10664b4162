"""The program's icon in the formats and sizes the systems want, drawn from its two drawings."""

import os
import struct
from collections.abc import Mapping
from pathlib import Path

from environment import ROOT

MARK = ROOT / "resources" / "app-mark.svg"
SYMBOLIC = ROOT / "packaging" / "linux" / "symbolic.svg"
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Apple's names for a picture of so many pixels.
ICNS_TYPES = {
    "icp4": 16,
    "icp5": 32,
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}


def png(size: int) -> bytes:
    """The icon of so many pixels, with nothing in the file but the picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(MARK)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide6's stubs want bytes here; Qt wants a str.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon of PNGs, by their size."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place, entries = len(head) + 16 * len(pictures), b""
    for size, content in pictures.items():
        edge = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[str, bytes]) -> bytes:
    """A macOS icon of PNGs, by Apple's name for their size."""
    chunks = b"".join(
        name.encode() + struct.pack(">I", 8 + len(content)) + content
        for name, content in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def write_ico(file: Path) -> Path:
    """Writes the icon for Windows."""
    file.write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    return file


def write_icns(file: Path) -> Path:
    """Writes the icon for macOS."""
    file.write_bytes(icns({name: png(size) for name, size in ICNS_TYPES.items()}))
    return file


def write_hicolor(folder: Path, name: str) -> None:
    """Writes the icons of a Linux desktop: every size, the drawing, and the symbolic one."""
    drawings = {
        folder / "scalable" / "apps" / f"{name}.svg": MARK,
        folder / "symbolic" / "apps" / f"{name}-symbolic.svg": SYMBOLIC,
    }
    files = {target: drawing.read_bytes() for target, drawing in drawings.items()}
    for size in HICOLOR_SIZES:
        files[folder / f"{size}x{size}" / "apps" / f"{name}.png"] = png(size)
    for target, content in files.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
