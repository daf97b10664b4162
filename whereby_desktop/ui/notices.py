"""Messages inside the window: what was done, what went wrong, with Undo or another thing to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.themed_label import align_as_laid_out

_ICONS = {"ok": "checkcircle", "warn": "warn", "danger": "error"}
_MOST = 3


@dataclass(frozen=True, slots=True)
class Notice:
    """One message. `tone`: ok, warn or danger. `seconds` 0: it stays until closed."""

    title: str
    text: str = ""
    tone: str = "ok"
    action: str = ""
    on_action: Callable[[], None] | None = None
    seconds: float = 0.0
    key: str = ""  # a newer notice of the same key takes its place
    closable: bool = True
    undoes: bool = False  # its action takes back what was done last

    @property
    def says(self) -> tuple[str, str, str, str, float]:
        return self.title, self.text, self.tone, self.action, self.seconds


class NoticeBar(QFrame):
    """One notice as a strip above the list; closed by its button, its action or its time."""

    closed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, notice: Notice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.notice = notice
        self.keys = {notice.key}  # of all that say the same
        self._theme, self._icons = theme, icons
        self.setProperty("banner", notice.tone)
        self._picture = QLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        self._labels: list[tuple[QLabel, str]] = []
        for text, role in ((notice.title, "strong"), (notice.text, "small")):
            if text:
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a server
                label.setWordWrap(True)
                align_as_laid_out(label)
                words.addWidget(label)
                self._labels.append((label, role))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._picture)
        layout.addLayout(words, 1)
        if notice.action:
            act = Button(theme, icons, notice.action, kind="link")
            act.clicked.connect(self.act)
            layout.addWidget(act)
        if notice.closable:
            close = Button(theme, icons, icon="x", kind="flat", tip=self.tr("Close this message"))
            close.clicked.connect(self.closed)
            layout.addWidget(close)
        if notice.seconds:
            QTimer.singleShot(round(notice.seconds * 1000), self, self.closed.emit)
        self.setAccessibleName(f"{notice.title} {notice.text}".strip())
        self._tint()
        theme.changed.connect(self._tint)

    def act(self) -> None:
        if self.notice.on_action:
            self.notice.on_action()
        self.closed.emit()

    def _tint(self) -> None:
        for label, role in self._labels:
            label.setFont(self._theme.font(role))
        tone = self.notice.tone
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap(_ICONS[tone], tone, ratio=ratio))


class Notices(QScrollArea):
    """The stack of notices; the newest is at the top, passing ones are three at the most.

    What stays until it is closed, and an Undo, does not go before its time. It is as high as its
    notices; where the window is too low for them, the newest is still seen whole.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        stack = QWidget()
        self._layout = QVBoxLayout(stack)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self._bars: list[NoticeBar] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(0, self._height_of(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height_of(self._bars[:1]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._measure()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def show_notice(self, notice: Notice) -> None:
        if notice.key:
            if notice in self.shown and not notice.seconds:
                return  # said already, and still true
            self.withdraw(notice.key)
        if same := self._saying_the_same(notice):
            same.keys.add(notice.key)
            return
        bar = NoticeBar(self._theme, self._icons, notice, self)
        bar.closed.connect(lambda: self._remove(bar))
        self._bars.insert(0, bar)
        self._layout.insertWidget(0, bar)
        self._measure()
        passing = [each for each in reversed(self._bars) if each.notice.seconds]
        for old in passing[: max(0, len(self._bars) - _MOST)]:
            self._remove(old)
        announce(self, bar.accessibleName(), urgent=notice.tone == "danger")

    def withdraw(self, *keys: str) -> None:
        """What was said for other keys as well stays for those."""
        for bar in [each for each in self._bars if not each.keys.isdisjoint(keys)]:
            bar.keys.difference_update(keys)
            if not bar.keys:
                self._remove(bar)

    def undo_last(self) -> None:
        """What the newest message offers to take back, if one does."""
        for bar in self._bars:
            if bar.notice.undoes:
                bar.act()
                return

    @property
    def shown(self) -> list[Notice]:
        return [bar.notice for bar in self._bars]

    def _saying_the_same(self, notice: Notice) -> NoticeBar | None:
        """One disk that is full stops several things: that is read once. What can be acted on, or
        passes, is told each time.
        """
        if notice.action or notice.seconds:
            return None
        return next((each for each in self._bars if each.notice.says == notice.says), None)

    def _remove(self, bar: NoticeBar) -> None:
        if bar in self._bars:
            self._bars.remove(bar)
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            self._measure()

    def _height_of(self, bars: Sequence[NoticeBar]) -> int:
        gaps = self._layout.spacing() * max(0, len(bars) - 1)
        return sum(bar.heightForWidth(self.width()) for bar in bars) + gaps

    def _measure(self) -> None:
        self.setMaximumHeight(self._height_of(self._bars))
        self.updateGeometry()
