"""What the program is about, told beside the form of the first run."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from whereby_desktop.meetings.quota import Level, Points
from whereby_desktop.ui.gauge.segments import SegmentBar
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.life_bar import LifeBar
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.help_links import HelpLinks
from whereby_desktop.ui.welcome.lead_line import LeadLine
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

WIDTH, NARROWEST = 440, 320
_PADDING, _NARROW_PADDING = 48, 32
_MARK = 56
_STAGES = (("open", "ok"), ("key", "host"), ("hourglass", "text2"))


class _SampleLife(LifeBar):
    """A room's life as an example: its name must not speak of times that are nobody's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        start = datetime(2026, 1, 1, 12, tzinfo=UTC)
        self.show_life(start, start + timedelta(minutes=60), start + timedelta(minutes=33))
        self.setAccessibleName("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName("")  # the lines below it say all it shows


class StagesPanel(QWidget):
    """The name, the three stages of a room, the price of requests; at its foot the help."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setProperty("chrome", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = QLabel()
        self._name = ThemedLabel(theme, "Whereby Desktop", role="display", wraps=True)
        self._lead = FlowingLabel(theme, "body", "text2")
        self._stages_title = ThemedLabel(theme, role="strong", wraps=True)
        self._life = _SampleLife(theme)
        self._stages = [LeadLine(theme, icons, icon, colour) for icon, colour in _STAGES]
        self._points_title = ThemedLabel(theme, role="strong", wraps=True)
        self._points = SegmentBar(theme, 32, 12, 2, wide=True)
        self._points.show_points(Points(842, 842, 1000), Level.KNOWN)
        self._prices = FlowingLabel(theme, "body", "text2")
        self._independent = FlowingLabel(theme, "small", "text3")
        self.links = HelpLinks(theme)
        self._column = QVBoxLayout(self)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.set_narrow(narrow=False)
        self._retranslate()

    def set_narrow(self, *, narrow: bool) -> None:
        """With less air at its sides."""
        side = self._theme.px(_NARROW_PADDING if narrow else _PADDING)
        self._column.setContentsMargins(side, self._theme.px(56), side, self._theme.px(24))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        px, column = self._theme.px, self._column
        column.setSpacing(0)
        for part, after in (
            (self._mark, 18),
            (self._name, 8),
            (self._lead, 38),
            (self._stages_title, 10),
            (self._life, 10),
            *((stage, 8) for stage in self._stages),
        ):
            column.addWidget(part)
            column.addSpacing(px(after))
        column.addSpacing(px(32))
        for part, after in ((self._points_title, 12), (self._points, 8), (self._prices, 16)):
            column.addWidget(part)
            column.addSpacing(px(after))
        column.addStretch()
        column.addWidget(self._independent)
        column.addSpacing(px(4))
        column.addWidget(self.links)

    def _dress(self) -> None:
        # The size of a heading in the weight of a text: the design has it here only.
        font = self._theme.font("heading")
        font.setWeight(QFont.Weight.Normal)
        self._lead.setFont(font)
        mark = self._icons.app_mark(self._theme.px(_MARK), self.devicePixelRatioF())
        self._mark.setPixmap(mark)

    def _retranslate(self) -> None:
        self._lead.show_text(
            self.tr(
                "Create rooms, hand out links and see what is open, and stay under the API limit."
            )
        )
        self._stages_title.setText(self.tr("A room lives in three stages"))
        stages = (
            self.tr("<b>Open.</b> Guests and hosts can join until the end time."),
            self.tr("<b>Winding down.</b> For one more hour host rights and recording still work."),
            self.tr("<b>Gone.</b> Whereby deletes the room within a day."),
        )
        for line, words in zip(self._stages, stages, strict=True):
            line.show_markup(words)
        self._points_title.setText(self.tr("Every request costs points"))
        self._prices.show_text(
            self.tr(
                "Reading costs 1, deleting 2, creating 3. The gauge is always in view, and the app "
                "slows itself down before the limit does."
            )
        )
        self._independent.show_text(self.tr("An independent app. Not made or endorsed by Whereby."))
