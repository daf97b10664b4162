"""From the wish for a new meeting to its link on the clipboard, in the running program. On demand:

    python -m pytest -s -p no:xdist tests/benchmarks/bench_create.py

The sandbox answers on the same machine. What it takes itself is measured beside it, by the same
request over a bare connection, and taken off.
"""

import http.client
import json
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from tests.benchmarks.programs import ROOT, WITH_KEY, environment, settle_in
from whereby_desktop.sandbox.many_rooms import fill_with_rooms
from whereby_desktop.sandbox.server import Sandbox

ROOMS = 10
CREATES = 20

CREATE = f"""
{WITH_KEY}
import json, os, time
def watched(program, *arguments):
    import asyncio
    from whereby_desktop.ui.actions import Do
    async def creates():
        while program.account is None or program.account.connection is None:
            await asyncio.sleep(0.05)
        book, clipboard = program.account.connection.book, program._shown.app.clipboard()
        while not book.refreshed:
            await asyncio.sleep(0.05)
        copied, at = asyncio.Event(), []
        def note():
            at.append(time.perf_counter())
            copied.set()
        clipboard.dataChanged.connect(note)
        taken = []
        for _ in range({CREATES}):
            await asyncio.sleep(0.3)
            copied.clear()
            at.clear()
            begun = time.perf_counter()
            program.furniture.actions[Do.NEW_NOW].trigger()
            await copied.wait()
            taken.append(at[0] - begun)
        print(json.dumps(taken), flush=True)
        os._exit(0)
    async def both():
        task = asyncio.ensure_future(creates())
        return await with_key(program, *arguments)
    return both()
window_run._run = watched
main(sys.argv[1:])
"""


def seconds_to_clipboard(home: Path) -> tuple[list[float], list[float]]:
    """One number for each create: until the link is there, and the server's own time alone."""
    settle_in(home)
    with Sandbox(limit=1_000_000) as sandbox:
        fill_with_rooms(sandbox, ROOMS, datetime.now(UTC))
        done = subprocess.run(
            [sys.executable, "-c", CREATE, "--api-url", sandbox.url],
            env=environment(home),
            cwd=ROOT,
            input=f"{sandbox.token}\n",
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        alone = _seconds_of_the_server(sandbox)
    return [float(each) for each in json.loads(done.stdout.splitlines()[-1])], alone


def _seconds_of_the_server(sandbox: Sandbox) -> list[float]:
    address = urlsplit(sandbox.url)
    assert address.hostname
    connection = http.client.HTTPConnection(address.hostname, address.port)
    end = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    headers = {"Authorization": f"Bearer {sandbox.token}", "Content-Type": "application/json"}
    taken = []
    for _ in range(CREATES):
        begun = time.perf_counter()
        connection.request(
            "POST", f"{address.path}/meetings", json.dumps({"endDate": end}), headers
        )
        answer = connection.getresponse()
        answer.read()
        taken.append(time.perf_counter() - begun)
        assert answer.status == http.client.CREATED, answer.status
    connection.close()
    return taken


def test_create_to_clipboard(tmp_path: Path) -> None:
    taken, server = ([1000 * each for each in both] for both in seconds_to_clipboard(tmp_path))
    print(
        f"\ncreate to clipboard: median {median(taken):.1f} ms, best {min(taken):.1f} ms; "
        f"of which the server alone {median(server):.1f} ms"
    )
