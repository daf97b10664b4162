#!/usr/bin/env python3
"""Proves the wheel as people install it: with pipx, and with uv tool.

python3 packaging/prove_wheel.py dist/whereby_desktop-*.whl
"""

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

import product


def main(arguments: list[str]) -> int:
    """Install, self-test and remove it with both; raises CalledProcessError where that fails."""
    [wheel] = arguments
    with tempfile.TemporaryDirectory(prefix="whereby-desktop-wheel-") as name:
        folder = Path(name)
        venv.create(folder / "tools", with_pip=True)
        binaries = folder / "tools" / ("Scripts" if os.name == "nt" else "bin")
        _run([str(binaries / "python"), "-m", "pip", "install", "--quiet", "pipx", "uv"], {})
        environ = {
            "PIPX_HOME": str(folder / "pipx"),
            "PIPX_BIN_DIR": str(folder / "pipx-bin"),
            "PIPX_MAN_DIR": str(folder / "man"),
            "UV_TOOL_DIR": str(folder / "uv"),
            "UV_TOOL_BIN_DIR": str(folder / "uv-bin"),
        }
        source = str(Path(wheel).resolve())
        _prove([str(binaries / "pipx")], source, folder / "pipx-bin", environ)
        uv = [str(binaries / "uv"), "tool"]
        _prove(uv, source, folder / "uv-bin", environ, "--python", sys.executable)
    return 0


def _prove(
    tool: list[str], wheel: str, binaries: Path, environ: dict[str, str], *options: str
) -> None:
    _run([*tool, "install", *options, wheel], environ)
    _run([str(binaries / product.NAME), "--self-test"], environ)
    _run([*tool, "uninstall", product.NAME], environ)
    if (binaries / product.NAME).exists():
        sys.exit(f"{tool} left the program behind")
    print(f"ok      {' '.join(map(os.path.basename, tool))}", flush=True)


def _run(command: list[str], environ: dict[str, str]) -> None:
    subprocess.run(command, env={**os.environ, **environ}, check=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
