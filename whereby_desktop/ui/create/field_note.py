"""The line below a field: a hint, or what is wrong and how to mend it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.fix_link import FixLink
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.themed_label import ThemedLabel


@dataclass(frozen=True, slots=True)
class Fix:
    """Words that can be clicked, and what they do."""

    words: str
    apply: Callable[[], None]


class FieldNote(QWidget):
    """As high with a problem as with a hint, so that nothing jumps; hidden while it is empty."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._tone = ""
        self._fixes: tuple[Fix, ...] = ()
        self._picture = QLabel(self)
        self._words = ThemedLabel(theme, role="small", tone="text3", wraps=True, parent=self)
        self._links = (FixLink(theme, self), FixLink(theme, self))
        for number, link in enumerate(self._links):
            link.clicked.connect(lambda _checked=False, number=number: self._apply(number))
        self._picture.setMinimumHeight(theme.px(24))
        self._picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._words.setMinimumHeight(theme.px(24))
        said = QWidget(self)
        together = QHBoxLayout(said)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(theme.px(6))
        together.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        together.addWidget(self._words, 1)
        row = FlowLayout(self, gap=theme.px(6), line_gap=0)
        for part in (said, *self._links):
            row.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(theme.px(24))
        theme.changed.connect(self._tint)
        self._show("", "", ())

    @property
    def text(self) -> str:
        """What it says, "" if nothing."""
        return self._words.text()

    @property
    def links(self) -> list[FixLink]:
        """The fixes that are offered."""
        return list(self._links[: len(self._fixes)])

    def show_hint(self, text: str, fixes: Sequence[Fix] = ()) -> None:
        self._show(text, "", fixes)

    def show_problem(
        self,
        text: str,
        fixes: Sequence[Fix] = (),
        *,
        warning: bool = False,
        quiet: bool = False,
    ) -> None:
        """Says it to a screen reader, too, when it was not there before; not if it is `quiet`."""
        new = text != self.text
        self._show(text, "warn" if warning else "danger", fixes)
        if new and not quiet and self.window().isVisible():
            announce(self, text, urgent=not warning)

    def clear(self) -> None:
        self._show("", "", ())

    def _apply(self, number: int) -> None:
        self._fixes[number].apply()

    def _show(self, text: str, tone: str, fixes: Sequence[Fix]) -> None:
        self._fixes = tuple(fixes)
        self._tone = tone
        self._words.setText(text)
        self._words.set_tone(tone or "text3")
        self.setAccessibleName(text)
        self._picture.setVisible(bool(tone))
        for number, link in enumerate(self._links):
            there = number < len(self._fixes)
            if there:
                link.set_words(self._fixes[number].words)
            link.setVisible(there)
        self._tint()
        self.setVisible(bool(text))
        self.updateGeometry()

    def _tint(self) -> None:
        if self._tone:
            name = "warn" if self._tone == "warn" else "error"
            pixmap = self._icons.pixmap(name, self._tone, ratio=self.devicePixelRatioF())
            self._picture.setPixmap(pixmap)
