"""The keys that go straight to an account."""

from PySide6.QtGui import QKeySequence

ACCOUNT_KEYS = 9


def account_keys(number: int) -> QKeySequence:
    """Of the first account, the second, and so on; empty beyond the ninth."""
    return QKeySequence(f"Ctrl+Alt+{number}" if number <= ACCOUNT_KEYS else "")
