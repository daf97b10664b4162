"""How many rows there are, and how many need a fix."""

from PySide6.QtCore import QLocale, QObject


class CountsWords(QObject):
    """Texts with plural forms. The extractor finds those forms in `self.tr` only, so: a QObject."""

    def all(self, count: int) -> str:
        return self.tr("All {0}").format(QLocale().toString(count))

    def ready(self, count: int) -> str:
        return self.tr("Ready {0}").format(QLocale().toString(count))

    def needs_fix(self, count: int) -> str:
        return self.tr("Needs a fix {0}").format(QLocale().toString(count))

    def spoken(self, ready: int, broken: int, left_out: int = 0) -> str:
        """For a screen reader."""
        said = self.tr("%Ln row(s) ready", "", ready)
        if broken:
            said = self.tr("{0}, {1}").format(said, self.tr("%Ln to be fixed", "", broken))
        if left_out:
            said = self.tr("{0}, {1}").format(said, self.tr("%Ln left out", "", left_out))
        return said

    def after_edit(self, row: int, check: str, counts: str) -> str:
        number = QLocale().toString(row)
        return self.tr("Row {0}: {1}. {2}").format(number, check, counts)

    def changed(self, rows: int) -> str:
        return self.tr("%Ln cell(s) changed", "", rows)
