"""Starting, stopping, shutting the door and TLS: nothing may be left behind."""

import http.client
import ipaddress
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from tests.sandbox.honest import honest_client
from tests.sandbox.raw import connected, read_to_the_end, request
from whereby_desktop.sandbox.faults import Fault, Hang, Slow
from whereby_desktop.sandbox.server import Sandbox


def test_it_stops_at_once_whatever_goes_on(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Hang()))
    sandbox.faults.add(Fault(Slow(1, 60)))
    with connected(sandbox) as idle, connected(sandbox) as hanging, connected(sandbox) as slow:
        hanging.sendall(request(sandbox))
        sandbox.requests.wait_for(1)
        slow.sendall(request(sandbox))
        assert slow.recv(1) == b"H"
        before = datetime.now(UTC)
        sandbox.stop()
        assert datetime.now(UTC) - before < timedelta(seconds=1)
        assert all(read_to_the_end(sock)[0] == b"" for sock in (idle, hanging))
    assert "sandbox" not in {thread.name for thread in threading.enumerate()}
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", sandbox.port), timeout=5)
    sandbox.stop()


def test_refused_and_welcome_again_on_the_same_port(sandbox: Sandbox) -> None:
    port = sandbox.port
    with honest_client(sandbox) as client:
        assert client.get("meetings").status_code == 200
        sandbox.refuse()
        sandbox.refuse()
        with pytest.raises(httpx.ConnectError):
            client.get("meetings")
        with socket.socket() as other, pytest.raises(OSError, match=r"in use|Only one usage"):
            other.bind(("127.0.0.1", port))
        sandbox.welcome()
        sandbox.welcome()
        assert client.get("meetings").status_code == 200
    assert sandbox.port == port


def test_stopped_while_it_refuses(sandbox: Sandbox) -> None:
    sandbox.refuse()
    sandbox.stop()
    with Sandbox(port=sandbox.port) as another:
        assert another.port == sandbox.port


def test_open_connections_can_be_dropped(sandbox: Sandbox) -> None:
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        assert sock.recv(4) == b"HTTP"
        sandbox.drop_connections()
        assert read_to_the_end(sock)[1]
    with connected(sandbox) as sock:
        sock.sendall(request(sandbox))
        assert sock.recv(4) == b"HTTP"


def test_a_port_that_is_taken_is_told_of(sandbox: Sandbox) -> None:
    with pytest.raises(OSError, match=r"in use|Only one usage"):
        Sandbox(port=sandbox.port).start()


def test_what_needs_it_running_says_so() -> None:
    sandbox = Sandbox()
    for action in (sandbox.refuse, sandbox.welcome, sandbox.drop_connections, sandbox.release):
        with pytest.raises(RuntimeError, match="does not run"):
            action()
    sandbox.stop()
    with sandbox, pytest.raises(RuntimeError, match="runs already"):
        sandbox.start()


def test_many_clients_at_once(sandbox: Sandbox) -> None:
    statuses: list[int] = []

    def ask() -> None:
        with honest_client(sandbox) as client:
            statuses.extend(client.get("meetings").status_code for _ in range(5))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert statuses == [200] * 40
    assert sandbox.points.standing().remaining == 960


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for the loopback address, with its key, in one file."""
    pytest.importorskip("cryptography", reason="makes the certificate of this test")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "sandbox")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "sandbox.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    return path


def test_tls_with_a_certificate_that_is_trusted_or_not(certificate: Path) -> None:
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(certificate)
    with Sandbox(ssl_context=own) as sandbox:
        assert sandbox.url == f"https://127.0.0.1:{sandbox.port}/v1"
        trusting = ssl.create_default_context(cafile=str(certificate))
        for context, trusted in ((trusting, True), (ssl.create_default_context(), False)):
            connection = http.client.HTTPSConnection(
                "127.0.0.1", sandbox.port, timeout=5, context=context
            )
            try:
                connection.request("GET", "/v1/meetings")
                assert trusted
                assert connection.getresponse().status == 401
            except ssl.SSLCertVerificationError:
                assert not trusted
            finally:
                connection.close()
        assert sandbox.requests.count() == 1
