#!/usr/bin/env python3
"""Builds the packages that this system can build, into `dist`.

Needs nothing but Python: the tools from PyPI come from a lock file into a private environment.
This file must still be readable for Python 3.7, so that an old Python gets a sentence.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

import interpreter

TARGETS = (
    ("wheel", "the wheel and the source archive, for pipx and uv tool"),
    ("bundle", "the program's folder, which runs where it is (all below are made of it)"),
    ("portable", "that folder as an archive"),
    ("deb", "a package for Debian and Ubuntu"),
    ("appimage", "an AppImage; needs appimagetool"),
    ("flatpak", "a Flatpak; needs flatpak"),
    ("installer", "an installer for Windows; needs Inno Setup"),
    ("dmg", "a disk image for macOS"),
)


def parser() -> argparse.ArgumentParser:
    """Return the command line's parser."""
    targets = "\n".join("  {:<10} {}".format(*target) for target in TARGETS)
    top = argparse.ArgumentParser(
        prog="build.py",
        description="Builds packages of Whereby Desktop into dist.",
        epilog="targets:\n" + targets,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument(
        "targets",
        metavar="TARGET",
        nargs="*",
        help="what to build; without one, all that this system has the tools for",
    )
    top.add_argument("--python", metavar="PATH", help=f"the interpreter ({interpreter.SUPPORTED})")
    return top


def main(argv: list[str]) -> int:
    """Build and return the exit status: 2 for wrong use, 1 where something could not be built."""
    top = parser()
    wanted = top.parse_args(argv)
    unknown = [each for each in wanted.targets if each not in dict(TARGETS)]
    if unknown:
        top.error("there is no target " + unknown[0])
    try:
        other = interpreter.other_interpreter(wanted.python)
        if other is not None:
            return subprocess.run([*other, __file__, *wanted.targets], check=False).returncode

        # Only now: these need a Python that the program itself supports.
        import system_packages
        from commands import call, clean_environ
        from environment import LOCKS, ROOT, Environment

        private = Environment(ROOT / "build" / "packages" / "venv", LOCKS)
        environ = clean_environ(os.environ)
        system_packages.ensure(
            system_packages.for_build(), environ, with_venv=not private.is_ready("package")
        )
        private.ensure("package", environ)
        inner = [str(private.python), str(ROOT / "packaging" / "packages.py"), *wanted.targets]
        return call(inner, environ)
    except (interpreter.SetupError, OSError) as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
