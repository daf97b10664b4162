"""What the operating system trusts."""

import ssl
import sys


def system_trust() -> ssl.SSLContext:
    """Trusts what the operating system trusts. Takes tens of milliseconds: not on the event loop.

    Where that is a file, it is read here and once. truststore reads it anew for each connection,
    there and then: 20 ms in which the window stands still. It knows more places for such a file.
    """
    if sys.platform not in ("win32", "darwin") and ssl.get_default_verify_paths().cafile:
        trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trust.set_default_verify_paths()
        return trust
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
