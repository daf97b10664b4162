"""The choice of a time zone: typed and completed, or picked from the list of all."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from whereby_desktop.ui.create.zone_names import all_zones, zone_id, zone_label
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wheel_scrolls_page import WheelScrollsPage

_ID = Qt.ItemDataRole.UserRole


class ZoneCombo(WheelScrollsPage, QComboBox):
    """Holds one zone until somebody looks for another: listing all of them takes its time.

    `zone_chosen` follows each zone that was picked or typed. A text that names none is kept, and
    `unknown` tells it.
    """

    zone_chosen = Signal()
    text_settled = Signal()

    def __init__(
        self, theme: Theme, zone: QTimeZone, moment: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone, self._moment = zone, moment
        self._filled = False
        self.text_edit = QLineEdit(self)
        self.setLineEdit(self.text_edit)
        self.setCompleter(None)  # type: ignore[arg-type] # the built-in one knows one zone only
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.addItem(zone_label(zone, moment), zone_id(zone))
        self.text_edit.textEdited.connect(self._typed)
        self.text_edit.editingFinished.connect(self.settle)
        self.activated.connect(self._take_item)

    @property
    def zone(self) -> QTimeZone:
        return self._zone

    @property
    def typing(self) -> bool:
        """Somebody is in the middle of a word."""
        return self.text_edit.hasFocus() and self.text_edit.isModified()

    @property
    def unknown(self) -> str:
        """What was typed, where that is no time zone."""
        text = self.currentText().strip()
        return (
            "" if text == zone_label(self._zone, self._moment) or self._row_of(text) >= 0 else text
        )

    def show_zone(self, zone: QTimeZone, moment: datetime) -> None:
        """The zone with its difference from UTC at `moment` (aware)."""
        if zone == self._zone and moment == self._moment:
            return
        kept = self.unknown
        self._zone, self._moment = zone, moment
        if not kept:
            self._write()

    def put_back(self) -> None:
        """Drops what was typed for the zone that was there before."""
        self._write()
        self.text_settled.emit()

    def settle(self) -> None:
        """Takes what was typed, if it is a zone."""
        if not self.text_edit.isModified():
            return
        text = self.currentText().strip()
        row = self._row_of(text)
        if row >= 0:
            self._take_item(row)
        elif not text or text == zone_label(self._zone, self._moment):
            self._write()
        self.text_edit.setModified(False)
        self.text_settled.emit()

    def fill(self) -> None:
        """Lists every zone; done once, when the list is first needed."""
        if self._filled:
            return
        self._filled = True
        text, modified = self.currentText(), self.text_edit.isModified()
        self.blockSignals(True)
        self.clear()
        for name, label in all_zones(self._moment, self._zone):
            self.addItem(label, name)
            self.setItemData(self.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findData(zone_id(self._zone), _ID))
        self.setEditText(text)
        self.text_edit.setModified(modified)
        self.blockSignals(False)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)
        for popup in (completer.popup(), self.view()):
            if popup is not None:  # as wide as names are, not as the field
                popup.setMinimumWidth(self._theme.px(240))
        completer.activated.connect(self._completed)

    def sizeHint(self) -> QSize:
        # By what it shows, not by the longest of all zones.
        text = self.fontMetrics().horizontalAdvance(zone_label(self._zone, self._moment))
        px = self._theme.px
        width = min(max(text + px(8 + 28) + 14, px(128)), px(260))
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(128), super().minimumSizeHint().height())

    def showPopup(self) -> None:
        self.fill()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.fill()
        super().keyPressEvent(event)

    def _typed(self, _text: str) -> None:
        if self._filled:
            return  # from now on the completer listens by itself
        self.fill()
        if completer := self.completer():
            completer.setCompletionPrefix(self.currentText())
            completer.complete()

    def _completed(self, _text: str) -> None:
        self.text_edit.setModified(True)
        self.settle()

    def _row_of(self, text: str) -> int:
        """The row that says `text`, or the only one that does so in part (a city, an id)."""
        if not text:
            return -1
        row = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if row < 0:
            row = self.findData(text, _ID, Qt.MatchFlag.MatchFixedString)
        if row < 0:
            starting = [
                each
                for each in range(self.count())
                if self.itemText(each).casefold().startswith(f"{text.casefold()},")
            ]
            row = starting[0] if len(starting) == 1 else -1
        return row

    def _take_item(self, row: int) -> None:
        self._zone = QTimeZone(str(self.itemData(row, _ID)).encode())
        self._write()
        self.zone_chosen.emit()

    def _write(self) -> None:
        row = self.findData(zone_id(self._zone), _ID)
        label = zone_label(self._zone, self._moment)
        if row < 0:
            self.insertItem(0, label, zone_id(self._zone))
            row = 0
        self.setCurrentIndex(row)
        self.setEditText(label)
        self.updateGeometry()
        self.text_edit.setModified(False)
        self.text_edit.setCursorPosition(0)
