"""`python -m whereby_desktop.sandbox` as a process of its own."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from whereby_desktop.sandbox.fault_orders import fault_names
from whereby_desktop.sandbox.server import DEMO_TOKEN

ROOT = Path(__file__).parents[2]


@contextmanager
def running(*options: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """The process, and what it said when it was ready."""
    command = [sys.executable, "-m", "whereby_desktop.sandbox", *options]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            said: dict[str, str] = {}
            for line in process.stdout:
                if line.startswith("Ctrl-C"):
                    break
                name, _, value = line.partition(":")
                said[name] = value.strip()
            yield process, said
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end(number: signal.Signals) -> None:
    with running() as (process, said):
        answer = httpx.get(
            f"{said['Sandbox']}/meetings",
            headers={"Authorization": f"Bearer {said['Key']}"},
            trust_env=False,
        )
        assert len(answer.json()["results"]) == 10
        process.send_signal(number)
        _, complaints = process.communicate(timeout=10)
        assert (process.returncode, complaints) == (0, "")


def test_its_options() -> None:
    fault = {"effect": "unavailable"}
    with running(
        *("--rooms", "120", "--limit", "7", "--token", "made-up.own.key", "--reset", "iso"),
        *("--organisation", "other", "--fault", json.dumps(fault)),
    ) as (_, said):
        assert said["Key"] == "the one given"
        assert "made-up.own.key" not in str(said)
        headers = {"Authorization": "Bearer made-up.own.key"}
        with httpx.Client(headers=headers, trust_env=False) as client:
            assert client.get(f"{said['Sandbox']}/meetings").status_code == 503
            answer = client.get(f"{said['Sandbox']}/meetings")
            assert answer.headers["X-RateLimit-Limit"] == "7"
            assert answer.headers["X-RateLimit-Reset"].endswith("Z")
            assert answer.json()["cursor"]
            assert answer.json()["results"][0]["roomUrl"].startswith("https://other.whereby.com/")
            ordered = client.post(said["Trouble"].removeprefix("POST "), json=fault)
            assert ordered.json() == {"waiting": 1}


def test_its_help_lists_every_fault(capsys: pytest.CaptureFixture[str]) -> None:
    from whereby_desktop.sandbox.__main__ import main

    with pytest.raises(SystemExit) as over:
        main(["--help"])
    assert over.value.code == 0
    said = capsys.readouterr().out
    for name, options in fault_names().items():
        assert f"\n  {name:17}{', '.join(options)}".rstrip() in said


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--port", "70000"], "70000"),
        (["--port", "-1"], "expected one argument|-1"),
        (["--limit", "0"], "whole number"),
        (["--window", "round"], "round"),
        (["--rooms", "many"], "whole number"),
        (["--rooms", "5", "--empty"], "not allowed with"),
        (["--token", "two words"], "no blanks"),
        (["--organisation", "a.b"], "sub-domain"),
        (["--fault", "{"], "JSON"),
        (["--fault", '{"effect": "rain"}'], "must be one of"),
        (["--weather"], "--weather"),
    ],
)
def test_wrong_use_is_a_sentence_and_status_2(
    options: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from whereby_desktop.sandbox.__main__ import main

    with pytest.raises(SystemExit) as over:
        main(options)
    assert over.value.code == 2
    written = capsys.readouterr().err
    assert any(part in written for part in complaint.split("|"))
    assert "two words" not in written


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        over = subprocess.run(
            [sys.executable, "-m", "whereby_desktop.sandbox", "--port", str(port)],
            cwd=ROOT, capture_output=True, text=True, timeout=20, check=False,
        )  # fmt: skip
    assert over.returncode == 1
    assert over.stderr.startswith(f"Port {port} cannot be used")
    assert over.stdout == ""


def test_it_stands_alone() -> None:
    """Neither Qt nor any other room of the product is loaded with it."""
    probe = (
        "import sys, whereby_desktop.sandbox.__main__\n"
        "print([m for m in sys.modules if m.startswith('whereby_desktop.')"
        " and not m.startswith('whereby_desktop.sandbox')"
        " or m.split('.')[0] in ('PySide6', 'httpx', 'keyring', 'qasync')])"
    )
    said = subprocess.run(
        [sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout == "[]\n"


def test_the_demo_key_says_what_it_is() -> None:
    assert DEMO_TOKEN.startswith("made-up")
    assert DEMO_TOKEN.count(".") == 2
