"""The dialog's texts that depend on what is chosen."""

from PySide6.QtCore import QObject

from whereby_desktop.meetings.delete_filter import Concerned, DeleteFilter, Ended


class DeleteManyWords(QObject):
    """A QObject, for plural forms are found in `self.tr` only."""

    def counts(self, met: Concerned) -> str:
        if not met.rooms:
            return self.tr("No room is chosen")
        rooms = self.tr("%Ln room(s)", "", met.rooms)
        if not met.open:
            text = self.tr("{0}, all ended") if met.rooms > 1 else self.tr("{0}, ended")
            return text.format(rooms)
        if not met.ended:
            text = self.tr("{0}, all open now") if met.rooms > 1 else self.tr("{0}, open now")
            return text.format(rooms)
        open_now = self.tr("%Ln open now", "", met.open)
        ended = self.tr("%Ln ended", "", met.ended)
        return self.tr("{0}: {1}, {2}").format(rooms, open_now, ended)

    def elsewhere(self, met: Concerned) -> str:
        """Of rooms that are maybe somebody else's; "" where there are none."""
        if not met.elsewhere:
            return ""
        if met.elsewhere == met.rooms:
            if met.rooms == 1:
                return self.tr("Not created with this app: it may be somebody else’s.")
            return self.tr("None of them was created with this app: they may be other people’s.")
        return self.tr(
            "%Ln room(s) not created with this app: maybe other people’s.", "", met.elsewhere
        )

    def inside(self, met: Concerned) -> str:
        """What happens to people; "" where no room is open."""
        if not met.open:
            return ""
        if met.open == 1:
            return self.tr("Everyone in the open room is thrown out at once.")
        return self.tr("Everyone in the %Ln open room(s) is thrown out at once.", "", met.open)

    def all(self, met: Concerned) -> str:
        """Everything, for a screen reader."""
        parts = (self.counts(met), self.elsewhere(met), self.inside(met))
        return "\n".join(filter(None, parts))

    def left_out(self, count: int) -> str:
        return self.tr("Take %Ln left out", "", count)

    def delete(self, count: int) -> str:
        return self.tr("&Delete %Ln room(s)", "", count)

    def name(self, rule: DeleteFilter) -> str:
        """What the batch is known by."""
        if rule.ended is Ended.WAITING:
            rooms = self.tr("Rooms waiting for deletion")
        else:
            rooms = self.tr("Ended rooms")
        if rule.open_too:
            rooms = self.tr("Open and ended rooms")
        return self.tr("{0}: {1}").format(rooms, rule.prefix) if rule.prefix else rooms
