"""What a Linux desktop finds in a package: menu entry, icons, metadata, manual."""

import gzip
from pathlib import Path

import icons
import product
from environment import ROOT
from filling import filled, write_filled

TEMPLATES = ROOT / "packaging" / "linux"


def write_share(share: Path) -> None:
    """Fills a folder such as /usr/share."""
    facts = product.facts()
    named = share / "applications" / f"{product.APP_ID}.desktop"
    write_filled(TEMPLATES / "app.desktop", named, facts)
    metainfo = share / "metainfo" / f"{product.APP_ID}.metainfo.xml"
    write_filled(TEMPLATES / "metainfo.xml", metainfo, facts)
    manual = filled((TEMPLATES / "app.1").read_text("utf-8"), facts)
    write_compressed(share / "man" / "man1" / f"{product.NAME}.1.gz", manual)
    icons.write_hicolor(share / "icons" / "hicolor", product.APP_ID)


def write_compressed(file: Path, text: str) -> None:
    """Writes a .gz that holds neither its name nor the time it was made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
