"""Who Windows takes the program for: in the task bar, and above its notifications.

An AppUserModelID must be the same for the process and for the entry in the start menu, else they
are two programs to the task bar. See Microsoft's “Application User Model IDs”.
"""

import sys
from typing import Any

from whereby_desktop.paths import APP_ID

CLASSES = rf"Software\Classes\AppUserModelId\{APP_ID}"


def take_identity() -> None:
    """Before the first window. A Windows that refuses it goes on as before."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def be_known_by_name(registry: Any = None) -> None:  # noqa: ANN401 - winreg, on Windows only
    """Above notifications stands the program's name, also where it has no entry in the start menu.

    Raises OSError.
    """
    if registry is None:
        import winreg as registry  # type: ignore[import-not-found,unused-ignore,no-redef]
    with registry.CreateKey(registry.HKEY_CURRENT_USER, CLASSES) as key:
        registry.SetValueEx(key, "DisplayName", 0, registry.REG_SZ, "Whereby Desktop")
