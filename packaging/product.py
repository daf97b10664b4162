"""What every package says about the program, each fact once."""

import os
import subprocess
import sys
from datetime import UTC, datetime

from environment import ROOT

if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from whereby_desktop import __version__, paths

NAME = paths.NAME
APP_ID = paths.APP_ID
BUNDLE_ID = paths.BUNDLE_ID
VERSION = __version__
TITLE = "Whereby Desktop"
SUMMARY = "Create Whereby rooms, hand out links, see what is open"
SUMMARIES = {
    "DE": "Whereby-Räume erstellen, Links weitergeben, sehen, was offen ist",
    "ES": "Cree salas de Whereby, reparta enlaces, vea qué está abierto",
    "FR": "Créez des salles Whereby, transmettez des liens, voyez ce qui est ouvert",
    "NB": "Opprett Whereby-rom, del ut lenker, se hva som er åpent",
}
SCHEME = "whereby-desktop"
PUBLISHER = "The Whereby Desktop authors"
CONTACT = "whereby-desktop@users.noreply.github.com"
HOMEPAGE = "https://github.com/whereby-desktop"  # whom the id and the contact name
DIST = ROOT / "dist"
WORK = ROOT / "build" / "packages"
DATA = ROOT / "packaging"

_WITHOUT_HISTORY = 1_767_225_600  # 2026-01-01: a source archive does not know its commit


def source_date() -> int:
    """The time every file of a package carries, in seconds since 1970 UTC.

    SOURCE_DATE_EPOCH where it is set, else the time of the commit, so that two builds of one
    commit give the same bytes.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asking = ["git", "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(asking, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:  # there is no git
        told = ""
    return int(told) if told.strip().isdigit() else _WITHOUT_HISTORY


def facts() -> dict[str, str]:
    """What may stand between two @ in the files that are filled in."""
    day = datetime.fromtimestamp(source_date(), UTC)
    return {
        "BUNDLE_ID": BUNDLE_ID,
        "CONTACT": CONTACT,
        "DATE": day.strftime("%Y-%m-%d"),
        "DEBIAN_DATE": day.strftime("%a, %d %b %Y %H:%M:%S +0000"),
        "HOMEPAGE": HOMEPAGE,
        "ID": APP_ID,
        "MONTH": day.strftime("%B %Y"),
        "NAME": NAME,
        "PUBLISHER": PUBLISHER,
        "SCHEME": SCHEME,
        "SUMMARY": SUMMARY,
        **{f"SUMMARY_{language}": words for language, words in SUMMARIES.items()},
        "TITLE": TITLE,
        "VERSION": VERSION,
    }
