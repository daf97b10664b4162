"""The lock files pin by hash, name no address, and cover what pyproject.toml asks for."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import packaging

LOCKS = ("runtime", "dev")


def entries(repository: Path, lock: str) -> list[str]:
    """Return each pinned requirement with its hashes as one line, comments left out."""
    text = (repository / "packaging" / "lock" / f"{lock}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.strip().startswith("#")]
    return [line for line in "\n".join(lines).replace("\\\n", " ").splitlines() if line.strip()]


def pins(repository: Path, lock: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in entries(repository, lock):
        requirement = Requirement(entry.split("--hash")[0])
        [pin] = requirement.specifier
        assert pin.operator == "=="
        found[canonicalize_name(requirement.name)] = pin.version
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_with_hashes(repository: Path, lock: str) -> None:
    lines = entries(repository, lock)

    assert len(lines) > 10
    for line in lines:
        assert re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line
        assert set(re.findall(r"--(\w+)", line)) == {"hash"}, line


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_is_named(repository: Path, lock: str) -> None:
    text = (repository / "packaging" / "lock" / f"{lock}.txt").read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"\b(pypi|pythonhosted|index-url|find-links)\b", text)
    assert not re.search(r"\b[a-z0-9-]+\.(org|com|io|net|dev)\b", text)


def test_the_locks_satisfy_the_project_file(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        "runtime": project["project"]["dependencies"],
        "dev": project["project"]["dependencies"] + project["dependency-groups"]["dev"],
    }
    for lock, requirements in asked.items():
        pinned = pins(repository, lock)
        for requirement in map(Requirement, requirements):
            version = pinned[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), f"{lock}: {requirement} is {version}"


def test_the_developers_lock_holds_the_runtimes_very_versions(repository: Path) -> None:
    assert pins(repository, "runtime").items() <= pins(repository, "dev").items()


def test_the_folder_does_not_shadow_the_library_of_the_same_name(repository: Path) -> None:
    assert not (repository / "packaging" / "__init__.py").exists()
    assert packaging.__file__ is not None
    assert "site-packages" in packaging.__file__
