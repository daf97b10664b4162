"""A program with a vault and secrets only: it carries out the steps it reads and tells what came of
each.

Argument: the deadline in seconds. One JSON list per line in, one JSON object per line out; the step
"be" changes to those of another account and server. What is logged goes to stderr, nothing hidden.
"""

import asyncio
import json
import logging
import sys

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.keyring_entries import KeyringError
from whereby_desktop.storage.secret_store import KeyringSecrets
from whereby_desktop.storage.token_vault import TokenVault


async def carry_out(vault: TokenVault, step: str, *words: str) -> object:
    match step:
        case "store":
            await vault.store(Secret(words[0]))
        case "read":
            token = await vault.read()
            return token.reveal() if token else None
        case "forget":
            await vault.forget()
        case "held":
            return vault.held_in_memory
        case "describe":
            keyring = await vault.describe()
            return [keyring.kind.name, keyring.name, keyring.collection, keyring.locked]
        case _:
            raise ValueError(step)
    return None


async def with_secrets(secrets: KeyringSecrets, step: str, *words: str) -> object:
    match step:
        case "keep":
            await secrets.store(words[0], Secret(words[1]))
        case "recall":
            found = await secrets.read(words[0])
            return found.reveal() if found else None
        case "drop":
            await secrets.forget(words[0])
    return None


async def main(deadline: str) -> None:
    logging.basicConfig(level="DEBUG")
    vault = TokenVault(deadline=float(deadline))
    secrets = KeyringSecrets("default", "https://api.whereby.dev/v1", float(deadline))
    while line := await asyncio.to_thread(sys.stdin.readline):
        step, *words = json.loads(line)
        answer: dict[str, object]
        try:
            if step == "be":
                account, server = words
                vault = TokenVault(account, server, float(deadline))
                secrets = KeyringSecrets(account, server, float(deadline))
                answer = {"came": vault.user_name}
            elif step in ("keep", "recall", "drop"):
                answer = {"came": await with_secrets(secrets, step, *words)}
            else:
                answer = {"came": await carry_out(vault, step, *words)}
        except KeyringError as error:
            trouble = error.trouble
            answer = {
                "trouble": trouble.kind.name,
                "subject": trouble.subject,
                "words": trouble.words,
                "detail": trouble.detail,
                "shown": repr(error),
            }
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
