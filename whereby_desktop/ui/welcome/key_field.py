"""The field for the API key: concealed, cleaned of what comes along when a key is copied."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from whereby_desktop.meetings.api_key import cleaned_key
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.tall_line_edit import TallLineEdit
from whereby_desktop.ui.widgets.buttons import Button

REVEALED_SECONDS = 30.0
_EYE_GAP = 4


class KeyField(TallLineEdit):
    """`key_changed` follows each change of the key, not of the blanks around it.

    The eye shows the key for half a minute at most, and only while the window is in front.
    """

    key_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._length = 0
        self._last = Secret("")
        self._eye = Button(theme, icons, icon="eye", kind="flat", parent=self)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.conceal)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._changed)
        self.editingFinished.connect(self._clean)
        theme.changed.connect(self._make_room)
        self._make_room()
        self._retranslate()

    @property
    def key(self) -> Secret:
        """What is there, cleaned; empty if nothing is."""
        return Secret(cleaned_key(self.text()))

    @property
    def eye(self) -> Button:
        return self._eye

    def put(self, pasted: str) -> None:
        """Replaces what is there."""
        self.setText(cleaned_key(pasted))

    def conceal(self) -> None:
        self._eye.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.conceal()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _edited(self, text: str) -> None:
        # More than one character at once came by pasting or dropping, by whatever way.
        if len(text) > self._length + 1:
            self._clean()

    def _clean(self) -> None:
        if (cleaned := cleaned_key(self.text())) != self.text():
            self.setText(cleaned)

    def _changed(self) -> None:
        # Comes after `textEdited`, which compares with the length before.
        self._length = len(self.text())
        if not self._length:
            self.conceal()
        if self.key != self._last:
            self._last = self.key
            self.key_changed.emit()

    def _reveal(self, revealed: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eyeoff" if revealed else "eye")
        if revealed:
            self._timer.start(round(REVEALED_SECONDS * 1000))
        else:
            self._timer.stop()
        self._retranslate()

    def _make_room(self) -> None:
        side = self._eye.sizeHint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = _EYE_GAP if mirrored else self.width() - _EYE_GAP - side.width()
        self._eye.setGeometry(x, (self.height() - side.height()) // 2, side.width(), side.height())
        room = side.width()
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("API key"))
        shown = self._eye.isChecked()
        self._eye.set_tip(
            self.tr("Conceal the API key")
            if shown
            else self.tr("Reveal the API key for 30 seconds")
        )
