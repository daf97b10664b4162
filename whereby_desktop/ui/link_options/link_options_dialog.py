"""The dialog for the options of one room's links."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.link_options_editor import LinkOptionsEditor
from whereby_desktop.ui.link_options.link_parts import link_parts
from whereby_desktop.ui.link_options.link_preview import LinkPreview
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.bands import stack_bands
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

_WIDTH = 520
_LEAST_FORM = 120  # of the form's height, before the dialog grows beyond the screen


class LinkOptionsDialog(QDialog):
    """`copy_wished` carries the options for one link, `keep_wished` those to stay with the room.

    Both end the dialog. Options that Whereby would refuse are not handed over.
    """

    copy_wished = Signal(LinkOptions)
    keep_wished = Signal(LinkOptions)

    def __init__(
        self, theme: Theme, icons: Icons, known: KnownMeeting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._link = known.meeting.room_url
        self._name = known.meeting.short_name
        self.editor = LinkOptionsEditor(theme, icons, self)
        self._scroll = FormScroll(theme, self.editor, self)
        self._title = ThemedLabel(theme, role="section", tone="text2", wraps=True, parent=self)
        self.preview = LinkPreview(theme, self)
        self._title.setBuddy(self.preview)
        self.copy_once = Button(theme, icons, "-", icon="link", parent=self)
        self.keep = Button(theme, icons, "-", kind="primary", parent=self)
        self.cancel = Button(theme, icons, "-", parent=self)
        self._lay_out()
        self.editor.changed.connect(self._follow)
        self.editor.opened.connect(self._grow)
        self.copy_once.clicked.connect(lambda: self._hand_over(self.copy_wished))
        self.keep.clicked.connect(lambda: self._hand_over(self.keep_wished))
        self.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self._hand_over(self.keep_wished))
        self.editor.set_value(known.remembered.link_options if known.remembered else NO_OPTIONS)
        self._retranslate()
        self._follow()
        first = self.editor.field("displayName")
        if first is not None:
            first.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_footer()
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_footer()

    def sizeHint(self) -> QSize:
        width = max(self._theme.px(_WIDTH), self._scroll.minimumWidth())
        height = self._scroll.height_for(width) + 1 + self._footer.heightForWidth(width)
        room = self.screen().availableGeometry()
        return QSize(min(width, room.width()), min(height, room.height() - self._theme.px(48)))

    def _grow(self) -> None:
        """Grows with what More has brought, as far as the screen goes; never shrinks."""
        wanted = self.sizeHint()
        if self.isVisible() and wanted.height() > self.height():
            self.resize(max(self.width(), wanted.width()), wanted.height())

    def _follow(self) -> None:
        parts = link_parts(self._link, self.editor.value)
        self.preview.show_parts(parts)
        problem = self.editor.problem
        for button in (self.copy_once, self.keep):
            button.setEnabled(not problem)
            button.setToolTip(problem)
            button.setAccessibleDescription(problem)
        self._fit_footer()

    def _fit_footer(self) -> None:
        """The preview and the buttons take what they need; the form scrolls in the rest."""
        if self.isVisible():  # before, its width means nothing
            self._footer.setMinimumHeight(self._footer.heightForWidth(self.width()))

    def _hand_over(self, signal: object) -> None:
        if self.editor.problem:
            widget = self.editor.focus_problem()
            if widget is not None:
                self._scroll.ensureWidgetVisible(widget)
            return
        options = self.editor.value
        (self.copy_wished if signal is self.copy_wished else self.keep_wished).emit(options)
        self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Link options of {0}").format(self._name))
        self._title.setText(self.tr("&Guest link with these options"))
        self.preview.setAccessibleName(self.tr("Guest link with these options"))
        self.copy_once.setText(self.tr("Copy &once"))
        self.keep.setText(self.tr("&Keep for this room"))
        self.cancel.setText(self.tr("&Cancel"))

    def _lay_out(self) -> None:
        theme = self._theme
        self._footer = QWidget(self)
        self._footer.setProperty("ground", "sunken")
        self._footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QFrame(self._footer)
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        inside.setSpacing(theme.px(4))
        inside.addWidget(self._title)
        inside.addWidget(self.preview)
        buttons = FlowLayout(gap=theme.px(8), line_gap=theme.px(8), at_end=True)
        for button in (self.cancel, self.copy_once, self.keep):
            buttons.addWidget(button)
        column = QVBoxLayout(self._footer)
        column.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12))
        column.setSpacing(theme.px(12))
        column.addWidget(card)
        column.addLayout(buttons)
        self._scroll.setMinimumHeight(theme.px(_LEAST_FORM))
        stack_bands(self, self._scroll, self._footer, tall=self._scroll)
