"""The batches at work, and earlier ones whose result is still kept."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QVBoxLayout, QWidget

from whereby_desktop.ui.batches.batch_lines import BatchLines
from whereby_desktop.ui.batches.listed_batch import ListedBatch, facts_text, name_text, state_look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.screen_size import keep_height, keep_width
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH, _HEIGHT = 520, 380
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class BatchesWindow(QDialog):
    """`open_wished` and `forget_wished` carry the number of a batch."""

    open_wished = Signal(int)
    forget_wished = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Batches(self)
        self._nothing = FlowingLabel(theme, "body", "text2", parent=self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(BatchLines(theme, icons, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.forget = WrappingButton(theme, icons, kind="flat", parent=self)
        self.close_button = WrappingButton(theme, icons, parent=self)
        self.show_button = WrappingButton(theme, icons, kind="primary", parent=self)
        self._lay_out(theme)
        self.list.activated.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.show_button.clicked.connect(self._open)
        self.forget.clicked.connect(self._forget)
        self.close_button.clicked.connect(self.close)
        theme.changed.connect(self._model.look_again)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._retranslate()

    def show_batches(self, batches: Sequence[ListedBatch]) -> None:
        """Newest first; the one that was chosen stays so."""
        chosen = self._chosen
        self._model.take(batches)
        numbers = [each.number for each in batches]
        at = numbers.index(chosen.number) if chosen and chosen.number in numbers else 0
        self.list.setCurrentIndex(self._model.index(at, 0))
        self.list.setVisible(bool(batches))
        self._nothing.setVisible(not batches)
        self._offer()
        if batches:
            self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _chosen(self) -> ListedBatch | None:
        index = self.list.currentIndex()
        return self._model.batch_at(index.row()) if index.isValid() else None

    def _offer(self) -> None:
        chosen = self._chosen
        self.show_button.setEnabled(chosen is not None)
        self.forget.setEnabled(chosen is not None and chosen.may_be_forgotten)

    def _open(self) -> None:
        if chosen := self._chosen:
            self.open_wished.emit(chosen.number)

    def _forget(self) -> None:
        chosen = self._chosen
        if chosen is not None and chosen.may_be_forgotten:
            self.forget_wished.emit(chosen.number)

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        self._nothing.setMargin(0)
        self._nothing.setContentsMargins(px(20), px(20), px(20), px(20))
        footer = self._footer = DialogFooter(theme, self)
        footer.arrange([self.forget], [self.close_button, self.show_button])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(hairline())
        layout.addWidget(footer)
        keep_height(self)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Batches"))
        self.list.setAccessibleName(self.tr("Batches, newest first"))
        self._nothing.show_text(self.tr("No batches yet."))
        self.forget.setText(self.tr("&Forget"))
        self.forget.setToolTip(self.tr("Forgets what came of each row. The rooms stay."))
        self.close_button.setText(self.tr("C&lose"))
        self.show_button.setText(self.tr("&Show"))
        keep_width(self, self._footer)
        self._model.look_again()


class _Batches(QAbstractListModel):
    """The words of a row are its accessible text; how it looks is the delegate's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._batches: list[ListedBatch] = []

    def take(self, batches: Sequence[ListedBatch]) -> None:
        self.beginResetModel()
        self._batches = list(batches)
        self.endResetModel()

    def look_again(self) -> None:
        self.layoutChanged.emit()

    def batch_at(self, row: int) -> ListedBatch:
        return self._batches[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._batches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        listed = self._batches[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return listed
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join([name_text(listed), facts_text(listed), state_look(listed)[2]])
        return None
