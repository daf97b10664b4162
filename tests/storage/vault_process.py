"""Talks with a `vault_probe` that runs as a program of its own."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Any

_ROOT = Path(__file__).resolve().parents[2]
_PROBE = Path(__file__).with_name("vault_probe.py")


class VaultProcess:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def __call__(self, step: str, *words: str) -> Any:  # noqa: ANN401 - JSON
        """What came of a step: its value, or for a trouble an object that says which."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([step, *words]).encode() + b"\n")
        await self.process.stdin.drain()
        line = await self.process.stdout.readline()
        assert line, "the vault's program ended"
        answer = json.loads(line)
        return answer.get("came", answer)

    async def end(self) -> None:
        """Lets the program end by itself; returns when it has."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert await self.process.wait() == 0


@asynccontextmanager
async def vault_process(
    environment: Mapping[str, str], *, deadline: float = 20.0, log: IO[bytes] | None = None
) -> AsyncIterator[VaultProcess]:
    """`log`: the file that takes what it logs."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(_PROBE),
        str(deadline),
        env={**environment, "PYTHONPATH": f"{_ROOT}:{environment.get('PYTHONPATH', '')}"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=log or asyncio.subprocess.DEVNULL,
    )
    try:
        yield VaultProcess(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
