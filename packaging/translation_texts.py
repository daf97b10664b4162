"""Every text of the program that is marked for translation, found in the syntax tree.

pyside6-lupdate is not asked: it overlooks tr() inside an f-string and translate() whose number is
anything but a plain name, and does not see that number.
"""

import ast
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PLURAL = re.compile(r"%L?n|\(e?s\)")


@dataclass(frozen=True)
class Text:
    """One text: the same words in another context, or with another comment, are another text."""

    context: str
    source: str
    comment: str = ""
    where: str = ""  # file:line, of the first if there are several

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment

    @property
    def ident(self) -> str:
        """A short name that stays as long as the text does."""
        return hashlib.sha256("\0".join(self.key).encode()).hexdigest()[:12]

    @property
    def numerus(self) -> bool:
        """Whether it counts something, and so has a form for one and one for many."""
        return _PLURAL.search(self.source) is not None


def collect(root: Path) -> list[Text]:
    """The texts of the package in `root`, in the order of the source, each once."""
    found: dict[tuple[str, str, str], Text] = {}
    for path in sorted((root / "whereby_desktop").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        for text in _in_tree(ast.parse(path.read_text("utf-8")), where, ""):
            found.setdefault(text.key, text)
    return list(found.values())


def _in_tree(tree: ast.AST, where: str, class_name: str) -> Iterator[Text]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            text = _of_call(node, where, class_name)
            if text is not None:
                yield text
        inside = node.name if isinstance(node, ast.ClassDef) else class_name
        yield from _in_tree(node, where, inside)


def _of_call(call: ast.Call, where: str, class_name: str) -> Text | None:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    words = [_word(each) for each in call.args]
    if name == "tr":
        words = [class_name, *words]
    elif name == "QT_TRANSLATE_NOOP":
        words = words[:2]
    elif name != "translate":
        return None
    # A text known only when the program runs is marked where it is written: QT_TRANSLATE_NOOP.
    if len(words) < 2 or not words[0] or not words[1]:
        return None
    comment = words[2] if len(words) > 2 else None
    return Text(words[0], words[1], comment or "", f"{where}:{call.lineno}")


def _word(node: ast.expr) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None
