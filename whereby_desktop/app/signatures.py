"""PySide6's modules about signatures, compiled only when somebody asks them something."""

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock

# They word a TypeError about wrong arguments, and answer who asks for a signature.
_FOLDER = "shibokensupport/signature/"
_ON_DEMAND = frozenset(
    _FOLDER + each
    for each in (
        "errorhandler.py",
        "layout.py",
        "lib/enum_sig.py",
        "lib/pyi_generator.py",
        "mapping.py",
        "parser.py",
    )
)

_STUB = """
from {here} import on_demand
__getattr__ = on_demand(globals(), {source!r}, {filename!r})
"""
# Before it words an error, C++ takes this function right out of the module's names.
_MAPPING = """
def update_mapping():
    __getattr__("type_map")
    return globals()["update_mapping"]()
"""


@contextmanager
def signatures_on_demand() -> Iterator[None]:
    """PySide6 is imported within.

    It carries these modules as sources in an archive and compiles them anew at every start, for a
    program that hardly ever looks at them: two fifths of the time that importing PySide6 takes.
    Where they go by other names (another version, unpacked by SBK_EMBED) all is as usual.
    """
    own: Callable[..., object] = builtins.compile

    def later(source: object, filename: object, *arguments: object, **named: object) -> object:
        if filename in _ON_DEMAND:
            source = _STUB.format(here=__name__, source=source, filename=filename)
            source += _MAPPING if filename == f"{_FOLDER}mapping.py" else ""
        return own(source, filename, *arguments, **named)

    builtins.__dict__["compile"] = later
    try:
        yield
    finally:
        builtins.__dict__["compile"] = own


def on_demand(names: dict[str, object], source: bytes, filename: str) -> Callable[[str], object]:
    """A module's `__getattr__`: with the first name it is asked for the source is run.

    `names` are the module's. Looks at what every module may have (`__path__`) run nothing.
    """
    lock = RLock()  # the same thread comes back when the modules import each other
    waiting = [source]

    def get(name: str) -> object:
        if not (name.startswith("__") and name.endswith("__")):
            with lock:
                if waiting:
                    exec(compile(waiting.pop(), filename, "exec"), names)  # noqa: S102 - PySide6's
            if name in names:
                return names[name]
        raise AttributeError(f"module {names.get('__name__')!r} has no attribute {name!r}")

    return get
