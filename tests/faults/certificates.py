"""Made-up certificates: one that holds, and those of the table."""

import ssl
import subprocess
from pathlib import Path

from tests.faults.fault_table import Certificate

SERVER = "api.whereby.test"
_NAMES = f"subjectAltName=IP:127.0.0.1,DNS:{SERVER}"
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


def _openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, check=True)


class Certificates:
    """All signed by `authority`, but for the one that signed itself."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.authority = folder / "authority.pem"
        self._key = folder / "server.key"
        _openssl(
            folder, "req", "-x509", *_KEY, "-days", "2", "-subj", "/CN=made-up authority",
            "-addext", "keyUsage=critical,keyCertSign", "-keyout", "authority.key",
            "-out", "authority.pem",
        )  # fmt: skip
        _openssl(
            folder, "req", *_KEY, "-subj", "/CN=sandbox", "-keyout", "server.key",
            "-out", "server.csr",
        )  # fmt: skip
        self._sign("holds", _NAMES, "2")
        self._sign(Certificate.EXPIRED.name, _NAMES, "-1")
        self._sign(Certificate.OTHER_HOST.name, "subjectAltName=DNS:other.example", "2")
        _openssl(
            folder, "req", "-x509", "-key", "server.key", "-days", "2", "-subj", "/CN=self",
            "-addext", _NAMES, "-out", f"{Certificate.SELF_SIGNED.name}.pem",
        )  # fmt: skip

    def show(self, context: ssl.SSLContext, wrong: Certificate | None = None) -> None:
        """What new connections are shown from now on."""
        name = "holds" if wrong is None else wrong.name
        context.load_cert_chain(self._folder / f"{name}.pem", self._key)

    def _sign(self, name: str, names: str, days: str) -> None:
        (self._folder / "names").write_text(names)
        _openssl(
            self._folder, "x509", "-req", "-in", "server.csr", "-CA", "authority.pem",
            "-CAkey", "authority.key", "-CAcreateserial", "-days", days, "-extfile", "names",
            "-out", f"{name}.pem",
        )  # fmt: skip
