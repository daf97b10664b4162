"""Which Debian packages a folder of programs needs, found by what they are linked against."""

import re
from pathlib import Path

import system_packages
from bundling import headers, system_libraries
from licences import owners
from reachable import needed, newest_glibc
from tools import BundleError

_LIBC = re.compile(r"ld-linux|lib(c|m|dl|rt|pthread|resolv|util)[.]so")
# Where a library may be missing on the building system, its package is known all the same.
_KNOWN = {
    each.library: each.name
    for each in (
        *system_packages.QT,
        *system_packages.X_SCREEN,
        *system_packages.WAYLAND_SCREEN,
    )
} | {"libwayland-client.so.0": "libwayland-client0"}


def depends(folder: Path) -> list[str]:
    """The packages that bring the libraries which the folder's programs need and it has not.

    Raises BundleError for a library that no package is known to bring.
    """
    told = headers(folder)
    inside = {path.name for path in folder.rglob("*.so*")}
    wanted = {name for each in told.values() for name in needed(each)} - inside
    packages = {_package(name) for name in wanted if not _LIBC.match(name)}
    glibc = ".".join(map(str, newest_glibc(told.values())))
    return [f"libc6 (>= {glibc})", *sorted(packages), "tzdata"]


def _package(library: str) -> str:
    if library in _KNOWN:
        return _KNOWN[library]
    place = system_libraries().get(library)
    found = owners(place) if place else []
    if not found:
        raise BundleError(f"no Debian package is known to bring {library}")
    return found[0]
