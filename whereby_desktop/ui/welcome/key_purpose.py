"""What a key is entered for, and the words that go with it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class KeyPurpose(Enum):
    CONNECT = "connect"  # the first run
    ADD = "add"  # one more account
    REPLACE = "replace"
    NEW = "new"  # after the old one was rejected
    ONCE = "once"  # for this session only, nothing is stored

    @property
    def names_account(self) -> bool:
        return self in (KeyPurpose.CONNECT, KeyPurpose.ADD)


@dataclass(frozen=True, slots=True)
class PurposeWords:
    """`go` is the button's text, with its mnemonic."""

    title: str
    go: str


def purpose_words(purpose: KeyPurpose) -> PurposeWords:
    if purpose is KeyPurpose.ADD:
        return PurposeWords(
            translate("KeyPurpose", "Add an account"), translate("KeyPurpose", "&Add account")
        )
    if purpose is KeyPurpose.REPLACE:
        return PurposeWords(
            translate("KeyPurpose", "Replace the key"), translate("KeyPurpose", "&Replace key")
        )
    if purpose is KeyPurpose.NEW:
        return PurposeWords(
            translate("KeyPurpose", "Enter a new key"), translate("KeyPurpose", "&Connect")
        )
    if purpose is KeyPurpose.ONCE:
        return PurposeWords(
            translate("KeyPurpose", "Use a key once"), translate("KeyPurpose", "&Use key")
        )
    return PurposeWords(
        translate("KeyPurpose", "Connect with your API key"), translate("KeyPurpose", "&Connect")
    )
