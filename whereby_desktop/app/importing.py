"""Importing much at once, without the two things that make it slow and large."""

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_held() -> Iterator[None]:
    """No garbage collection within: modules make many objects and hardly any garbage.

    What is there at the end stays for the whole run, so later collections need not look at it.
    Saves a twentieth of the time to the first paint.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@contextmanager
def own_import_kept() -> Iterator[None]:
    """PySide6 is imported within; its hook on `import` is taken off afterwards.

    The hook serves `from __feature__ import ...` and `from PySide6.QtCore import *`, neither of
    which is used here. It reads the source of every module imported later, looking for the word
    PySide6, and `linecache` keeps the text: 9 MiB. Packaged builds have no sources to read.
    """
    own = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = own
