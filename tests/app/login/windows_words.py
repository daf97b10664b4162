"""Reading a command line as programs of Windows do: CommandLineToArgvW's rules, written anew.

See Microsoft's “Parsing C++ command-line arguments”.
"""


def words(line: str) -> list[str]:
    """The program and its arguments."""
    program, at = _program(line)
    found = [program]
    while (at := _after_spaces(line, at)) < len(line):
        word, at = _word(line, at)
        found.append(word)
    return found


def _program(line: str) -> tuple[str, int]:
    """No backslash means anything in it, for it is a path."""
    if line.startswith('"'):
        end = line.index('"', 1)
        return line[1:end], end + 1
    end = line.find(" ")
    end = len(line) if end < 0 else end
    return line[:end], end


def _word(line: str, at: int) -> tuple[str, int]:
    word, quoted = "", False
    while at < len(line) and (quoted or line[at] not in " \t"):
        slashes = len(line[at:]) - len(line[at:].lstrip("\\"))
        at += slashes
        if line[at : at + 1] != '"':
            word += "\\" * slashes
            if slashes:
                continue
            word += line[at]
        else:
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                quoted = not quoted
        at += 1
    return word, at


def _after_spaces(line: str, at: int) -> int:
    return len(line) - len(line[at:].lstrip(" \t"))
