"""An HTTP client that does what it should: another one than the product's."""

import httpx

from whereby_desktop.sandbox.server import Sandbox


def honest_client(sandbox: Sandbox, timeout: float = 5.0) -> httpx.Client:
    return httpx.Client(
        base_url=f"{sandbox.url}/",
        headers={"Authorization": f"Bearer {sandbox.token}"},
        timeout=timeout,
        trust_env=False,
    )
