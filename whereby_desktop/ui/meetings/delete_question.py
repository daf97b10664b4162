"""The question before rooms are deleted: how many, whose, and what happens to those inside."""

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.delete_filter import Concerned, concerned
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


def delete_question(
    theme: Theme,
    icons: Icons,
    rooms: list[KnownMeeting],
    now: datetime,
    points: int,
    parent: QWidget | None,
) -> Question:
    """`points`: what it is likely to cost. The safe answer has the focus."""
    words = DeleteWords()
    met = concerned(rooms, now)
    if len(rooms) == 1:
        title, lines = words.title_of_one(rooms[0].meeting.short_name), words.of_one(met)
    else:
        title, lines = words.title(met.rooms), words.of_several(met)
    return Question(
        theme,
        icons,
        title,
        "\n".join((*lines, words.costs(points))),
        yes=words.yes(met.rooms),
        no=words.no(met.rooms),
        dangerous=True,
        parent=parent,
    )


class DeleteWords(QObject):
    """A QObject, for plural forms are found in `self.tr` only."""

    def title(self, count: int) -> str:
        return self.tr("Delete %Ln room(s)?", "", count)

    def title_of_one(self, name: str) -> str:
        return self.tr("Delete {0}?").format(name)

    def of_one(self, met: Concerned) -> list[str]:
        lines = [self.tr("Its links stop working. This cannot be undone.")]
        if met.open:
            lines = [self.tr("Everyone in it is thrown out at once. Its links stop working.")]
        if met.elsewhere:
            lines.append(self.tr("It was not created with this app."))
        return lines

    def of_several(self, met: Concerned) -> list[str]:
        lines = [self.inside(met.open)] if met.open else []
        if met.elsewhere:
            lines.append(self.elsewhere(met))
        lines.append(self.tr("Their links stop working. This cannot be undone."))
        return lines

    def inside(self, count: int) -> str:
        """Of rooms that are open."""
        return self.tr(
            "%Ln room(s) open now: everyone in an open room is thrown out at once.", "", count
        )

    def elsewhere(self, met: Concerned) -> str:
        """Of rooms that are maybe somebody else's."""
        return self.tr(
            "%Ln room(s) not created with this app: maybe other people’s.", "", met.elsewhere
        )

    def costs(self, points: int) -> str:
        return self.tr("Costs %Ln point(s).", "", points)

    def yes(self, count: int) -> str:
        if count == 1:
            return self.tr("Delete room")
        return self.tr("Delete %Ln room(s)", "", count)

    def no(self, count: int) -> str:
        return self.tr("Keep room") if count == 1 else self.tr("Keep rooms")
