"""The plan of a batch in words: what it costs, how long it takes, what is left out."""

import math

from PySide6.QtCore import QObject

from whereby_desktop.meetings.batch_plan import BatchPlan

_ROUNDED = 5  # seconds: nobody knows it better


class PlanWords(QObject):
    """Texts with plural forms. The extractor finds those forms in `self.tr` only, so: a QObject."""

    def headline(self, plan: BatchPlan) -> str:
        if not plan.rooms:
            return self.tr("No room to create")
        points = self.tr("%Ln point(s)", "", plan.points)
        if plan.seconds is None:
            return self.tr("%Ln room(s), {0}", "", plan.rooms).format(points)
        text = self.tr("%Ln room(s), {0}, about {1} at your limit", "", plan.rooms)
        return text.format(points, self.span(plan.seconds))

    def beside(self, plan: BatchPlan) -> str:
        """What stands below it."""
        free = self.tr("Leaves %Ln point(s) free for your own clicks.", "", plan.kept_free)
        if plan.rooms and plan.seconds is None:
            free = self.tr("Your limit is known after the first answer. {0}").format(free)
        if not plan.left_out:
            return free
        if plan.left_out == 1:
            out = self.tr("1 row is left out.")
        else:
            out = self.tr("%Ln rows are left out.", "", plan.left_out)
        return self.tr("{0} {1}").format(out, free)

    def create(self, rooms: int) -> str:
        return self.tr("C&reate %Ln room(s)", "", rooms)

    def span(self, seconds: float) -> str:
        """40 seconds, 3 minutes, 2 h 50 min."""
        rounded = max(_ROUNDED, math.ceil(seconds / _ROUNDED) * _ROUNDED)
        if rounded < 60:
            return self.tr("%Ln second(s)", "", rounded)
        minutes = max(1, round(seconds / 60))
        if minutes < 100:
            return self.tr("%Ln minute(s)", "", minutes)
        hours, left = divmod(minutes, 60)
        if not left:
            return self.tr("%Ln hour(s)", "", hours)
        return self.tr("{0} h {1} min").format(hours, left)
