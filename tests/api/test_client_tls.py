"""The certificate is checked before anything is sent."""

import ssl
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest
import truststore

from tests.api.conftest import ClientMaker
from tests.api.made_up import DRAFT
from tests.api.raw_server import RawServer, answer
from whereby_desktop.api.errors import UnsafeError
from whereby_desktop.api.system_trust import system_trust
from whereby_desktop.meetings.trouble import TroubleKind

PAGE: dict[str, object] = {"results": [], "cursor": None}
pytestmark = pytest.mark.skipif(which("openssl") is None, reason="needs the openssl command")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate for 127.0.0.1 that nobody but itself has signed."""
    file = tmp_path_factory.mktemp("tls") / "self-signed.pem"
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=sandbox", "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", "-", "-out", "-"],
        capture_output=True, check=True,
    )  # fmt: skip
    file.write_bytes(made.stdout)
    return file


@pytest.fixture
def with_tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


async def test_a_certificate_nobody_vouches_for(
    client_of: ClientMaker, with_tls: ssl.SSLContext
) -> None:
    async with RawServer(answer(200, PAGE), tls=with_tls) as server:
        client = client_of(server.url)
        with pytest.raises(UnsafeError) as caught:
            await client.meetings()
        with pytest.raises(UnsafeError):  # not "may exist": nothing was sent
            await client.create(DRAFT)
    trouble = caught.value.trouble
    assert (trouble.kind, trouble.subject) == (TroubleKind.UNSAFE, "127.0.0.1")
    assert "certificate" in trouble.detail
    assert server.asked == []


async def test_a_certificate_that_is_trusted(
    client_of: ClientMaker, with_tls: ssl.SSLContext, certificate: Path
) -> None:
    made: list[ssl.SSLContext] = []

    def trusting() -> ssl.SSLContext:
        made.append(ssl.create_default_context(cafile=certificate))
        return made[-1]

    async with RawServer(answer(200, PAGE), tls=with_tls) as server:
        client = client_of(server.url, tls=trusting)
        assert await client.meetings() == []
        assert await client.meetings() == []
    assert len(server.asked) == 2
    assert len(made) == 1


@pytest.fixture
def read_and_gone(
    certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ssl.SSLContext:
    """What the system trusted, as a file that is no longer there."""
    file = tmp_path / "certificates.pem"
    file.write_bytes(certificate.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    trust = system_trust()
    file.unlink()
    return trust


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there it is not a file")
async def test_the_systems_file_is_read_once_and_not_at_each_connection(
    client_of: ClientMaker, with_tls: ssl.SSLContext, read_and_gone: ssl.SSLContext
) -> None:
    async with RawServer(answer(200, PAGE), tls=with_tls) as server:
        for _ in range(2):
            client = client_of(server.url, tls=lambda: read_and_gone)
            assert await client.meetings() == []
    assert isinstance(system_trust(), truststore.SSLContext)  # it looks elsewhere, too


async def test_a_certificate_for_another_host(
    client_of: ClientMaker, with_tls: ssl.SSLContext, certificate: Path
) -> None:
    async with RawServer(answer(200, PAGE), tls=with_tls) as server:
        other_name = server.url.replace("127.0.0.1", "localhost")
        client = client_of(other_name, tls=lambda: ssl.create_default_context(cafile=certificate))
        with pytest.raises(UnsafeError):
            await client.meetings()
    assert server.asked == []


async def test_a_server_that_does_not_speak_tls(client_of: ClientMaker) -> None:
    async with RawServer(answer(200, PAGE), greeting=b"SSH-2.0-OpenSSH_9.2\r\n") as server:
        with pytest.raises(UnsafeError):
            await client_of(server.url.replace("http:", "https:")).meetings()
    assert server.asked == []
