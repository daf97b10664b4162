"""Made-up certificates for the whole run, and a world for each fault."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from shutil import which

import pytest

from tests.faults.certificates import Certificates
from tests.faults.fault_table import Fault
from tests.faults.fault_world import FaultWorld, fault_world

WorldOf = Callable[[Fault], AbstractAsyncContextManager[FaultWorld]]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    if which("openssl") is None:
        pytest.skip("needs the openssl command (Debian: openssl)")
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(autouse=True)
def quiet_http(caplog: pytest.LogCaptureFixture) -> None:
    """As the program sets its log up."""
    for chatty in ("httpx", "httpcore", "asyncio"):
        caplog.set_level("WARNING", chatty)


@pytest.fixture
def world_of(
    tmp_path: Path, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> WorldOf:
    return lambda fault: fault_world(fault, tmp_path, certificates, monkeypatch)
