"""The release workflow: it parses, and the files, targets and actions it names are there."""

import inspect
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Load = Callable[[str], ModuleType]
# The system's Python, as python3-yaml is a package of the system.
READ = "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.read()), sys.stdout)"
PYTHON = "/usr/bin/python3"


@pytest.fixture
def workflow(repository: Path) -> dict[str, Any]:
    text = (repository / ".github" / "workflows" / "release.yml").read_text("utf-8")
    if shutil.which(PYTHON) is None:
        pytest.skip("needs PyYAML (Debian: python3-yaml)")
    read = subprocess.run(
        [PYTHON, "-c", READ], input=text, capture_output=True, text=True, check=False
    )
    if "No module named 'yaml'" in read.stderr:
        pytest.skip("needs PyYAML (Debian: python3-yaml)")
    assert read.returncode == 0, read.stderr
    content: dict[str, Any] = json.loads(read.stdout)
    return content


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_actions_are_pinned_by_their_commit(workflow: dict[str, Any]) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]

    assert len(used) > 5
    assert [each for each in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", each)] == []


def test_every_script_it_runs_is_there(workflow: dict[str, Any], repository: Path) -> None:
    commands = "\n".join(step.get("run", "") for step in steps(workflow))
    scripts = set(re.findall(r"packaging/[\w/]+\.(?:py|sh)", commands))

    assert scripts >= {"packaging/build.py", "packaging/prove_deb.py"}
    assert [name for name in scripts if not (repository / name).is_file()] == []


def test_every_target_is_built_somewhere(workflow: dict[str, Any], load: Load) -> None:
    built = {
        target
        for each in workflow["jobs"]["build"]["strategy"]["matrix"]["include"]
        for target in each["targets"].split()
    }

    assert built == {name for name, _ in load("build").TARGETS}


def test_every_package_is_proven(workflow: dict[str, Any], load: Load) -> None:
    jobs = workflow["jobs"]
    commands = [step.get("run", "") for step in jobs["build"]["steps"]]
    ways = load("prove_packages").WAYS

    assert commands.index("python packaging/prove_packages.py") > 0
    for name, target in load("packages").TARGETS.items():
        maker = inspect.getsource(sys.modules[target.build.__module__])
        assert [ending for ending in ways if ending in maker], name


def test_what_signs_is_given_what_it_asks_for(workflow: dict[str, Any], repository: Path) -> None:
    given = {name for step in steps(workflow) for name in step.get("env", ())}
    files = [
        path for path in (repository / "packaging").rglob("*") if path.suffix in {".py", ".sh"}
    ]
    texts = "".join(path.read_text("utf-8") for path in files)
    asked = set(re.findall(r"WHEREBY_(?:SIGN|CODESIGN|CERTIFICATE|NOTARY)\w*", texts))

    assert {name for name in given if name.startswith("WHEREBY_")} == asked


def test_a_release_waits_for_every_proof(workflow: dict[str, Any]) -> None:
    jobs = workflow["jobs"]

    assert set(jobs["release"]["needs"]) == set(jobs) - {"release"}
    assert workflow["permissions"] == {"contents": "read"}
    assert jobs["release"]["permissions"] == {"contents": "write"}


def test_what_is_downloaded_was_uploaded(workflow: dict[str, Any]) -> None:
    matrix = workflow["jobs"]["build"]["strategy"]["matrix"]["include"]
    names = [
        step["with"]["name"]
        for step in steps(workflow)
        if "download-artifact" in step.get("uses", "") and "name" in step["with"]
    ]

    assert names
    assert set(names) <= {each["system"] for each in matrix}


def test_needs_and_matrix_places_exist(workflow: dict[str, Any]) -> None:
    for job in workflow["jobs"].values():
        matrix = job.get("strategy", {}).get("matrix", {})
        keys = {*matrix, *(key for each in matrix.get("include", ()) for key in each)}
        assert set(re.findall(r"matrix\.(\w+)", json.dumps(job))) <= keys
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= set(workflow["jobs"])
