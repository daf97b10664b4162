"""Other languages, so that texts are longer, or change under a window that is open."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from whereby_desktop.ui.language import PseudoTranslator


class TwiceAsLong(QTranslator):
    """Every text two times, but its mnemonic."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"[{source} {source.replace('&', '')}]"

    def isEmpty(self) -> bool:
        return False


@contextmanager
def installed(app: QApplication, translator: QTranslator) -> Iterator[None]:
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


@contextmanager
def another_language(app: QApplication) -> Iterator[None]:
    """What is on screen hears of it at once. Its texts begin with "["."""
    with installed(app, PseudoTranslator(app)):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        yield
