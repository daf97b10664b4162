"""An invitation as who gets it will see it, with a key in its link covered."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from whereby_desktop.meetings.invitation import Invitation, InvitedAs
from whereby_desktop.ui.create.choice_bar import ChoiceBar
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.share.growing_text import GrowingText
from whereby_desktop.ui.share.key_banner import TONES
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

TEXT, MARKDOWN = "text", "markdown"


class InvitationPreview(QWidget):
    """As text (as programs that know HTML show it) or as Markdown.

    It is given invitations whose key is covered already: nothing secret is in any widget.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Invitation | None = None
        self._heading = ThemedLabel(theme, role="section", wraps=True, parent=self)
        self.kinds = ChoiceBar(theme, icons, self)
        self.mark = FlowingLabel(theme, "smallLabel", icons=icons, parent=self)
        self._top = self._line_above(theme)
        card = QFrame(self)
        card.setProperty("card", "sunken")
        self.text = GrowingText(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        inside.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(self._top)
        layout.addWidget(self.mark)
        layout.addWidget(card)
        self.kinds.chosen.connect(lambda _key: self._show())
        theme.changed.connect(self._show)
        self._retranslate()

    def add_button(self, button: QWidget) -> None:
        """Puts it at the end of the line above the preview."""
        self._top.addWidget(button)

    def show_invitation(self, covered: Invitation) -> None:
        self._shown = covered
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _line_above(self, theme: Theme) -> FlowLayout:
        """The heading with the kinds, and room for a button at the other end."""
        begin = QWidget(self)
        for part in (begin, self.kinds):  # no wider than their words
            policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        row = FlowLayout(begin, gap=theme.px(12), line_gap=theme.px(4))
        row.addWidget(self._heading)
        row.addWidget(self.kinds)
        line = FlowLayout(gap=theme.px(8), line_gap=theme.px(4), spread=True)
        line.addWidget(begin)
        return line

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Preview"))
        self.kinds.set_choices(
            (Choice(TEXT, self.tr("Text")), Choice(MARKDOWN, self.tr("Markdown")))
        )
        self._show()

    def _show(self) -> None:
        shown = self._shown
        carried = shown.carried if shown else InvitedAs.GUEST
        self._say(carried)
        if shown is None:
            return
        document = self.text.document()
        document.setDefaultStyleSheet(f"p {{ margin: 0 0 {self._theme.px(8)}px 0; }}")
        if self.kinds.key == MARKDOWN:
            document.setDefaultFont(self._theme.mono_font())
            self.text.setPlainText(shown.markdown().reveal())
        else:
            document.setDefaultFont(self._theme.font("body"))
            self.text.setHtml(shown.html().reveal())
        self._colour_link(shown)

    def _say(self, carried: InvitedAs) -> None:
        self.mark.setVisible(carried is not InvitedAs.GUEST)
        name = self.tr("Preview of the invitation")
        if carried is InvitedAs.HOST:
            words = self.tr("Carries the host link. Its key is covered here only.")
            name = self.tr("Preview of the invitation, with the host link")
        else:
            words = self.tr("Carries the viewer link. Its key is covered here only.")
            if carried is InvitedAs.VIEWER:
                name = self.tr("Preview of the invitation, with the viewer link")
        self.mark.show_text(words, colour=TONES.get(carried, "text2"), icon="key")
        self.text.setAccessibleName(name)

    def _colour_link(self, shown: Invitation) -> None:
        tone = TONES.get(shown.carried)
        marks: list[QTextEdit.ExtraSelection] = []
        found = QTextCursor()
        if tone:
            found = self.text.document().find(shown.link.reveal())
        while not found.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = found, self._marked(tone or "text")
            marks.append(mark)
            found = self.text.document().find(shown.link.reveal(), found)
        self.text.setExtraSelections(marks)

    def _marked(self, tone: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colour(tone))
        look.setBackground(self._theme.colour(f"{tone}Soft"))
        look.setFontWeight(QFont.Weight.DemiBold)
        return look
