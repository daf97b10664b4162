"""Reading a desktop entry as a desktop does: the Desktop Entry Specification, written anew."""

from pathlib import Path

_VALUE = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def values(entry: Path) -> dict[str, str]:
    lines = entry.read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    pairs = (line.split("=", 1) for line in lines[1:] if line and not line.startswith("#"))
    return {key: _plain(value) for key, value in pairs}


def arguments(line: str) -> list[str]:
    """Of an Exec line, without field codes."""
    found: list[str] = []
    at = 0
    while at < len(line):
        if line[at] == " ":
            at += 1
            continue
        word, at = _quoted(line, at + 1) if line[at] == '"' else _bare(line, at)
        found.append(word.replace("%%", "%"))
    return found


def _quoted(line: str, at: int) -> tuple[str, int]:
    word = ""
    while line[at] != '"':
        if line[at] == "\\":
            at += 1
            assert line[at] in '"`$\\', "only these may be escaped"
        word += line[at]
        at += 1
    return word, at + 1


def _bare(line: str, at: int) -> tuple[str, int]:
    end = line.find(" ", at)
    end = len(line) if end < 0 else end
    word = line[at:end]
    assert not set(word) & set("\t\n\"'\\><~|&;$*?#()`"), "has to be quoted"
    return word, end


def _plain(value: str) -> str:
    letters = iter(value)
    return "".join(_VALUE[next(letters)] if each == "\\" else each for each in letters)
