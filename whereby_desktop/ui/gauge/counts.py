"""The gauge's texts that depend on a number."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Texts with plural forms. The extractor finds those forms in `self.tr` only, so: a QObject.

    `<b>` marks the part to set apart.
    """

    def points(self, count: int) -> str:
        return self.tr("%Ln point(s)", "", count)

    def shown_points(self, shown: str, count: int) -> str:
        """`shown` is the number as it is to be read, perhaps with a sign for about."""
        return self.tr("<b>{0}</b> point(s)", "", count).format(shown)

    def actions(self, count: int, points: str) -> str:
        return self.tr("%Ln action(s), {0}", "", count).format(points)

    def seconds(self, count: int) -> str:
        return self.tr("%Ln second(s)", "", count)

    def minutes(self, count: int) -> str:
        return self.tr("%Ln minute(s)", "", count)

    def paused(self, span: str, waiting: int) -> str:
        return self.tr("<b>Paused</b> for {0}, %Ln request(s) wait", "", waiting).format(span)

    def paused_spoken(self, span: str, waiting: int) -> str:
        return self.tr("Paused for {0}, %Ln request(s) wait", "", waiting).format(span)
