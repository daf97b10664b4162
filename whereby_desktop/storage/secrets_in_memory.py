"""Secrets that live as long as the program: the demo workspace has no keyring."""

from whereby_desktop.meetings.secret import Secret


class SecretsInMemory:
    """Fulfils `ports.SecretStore`."""

    def __init__(self) -> None:
        self._kept: dict[str, Secret] = {}

    async def read(self, name: str) -> Secret | None:
        return self._kept.get(name)

    async def store(self, name: str, secret: Secret) -> None:
        self._kept[name] = secret

    async def forget(self, name: str) -> None:
        self._kept.pop(name, None)
