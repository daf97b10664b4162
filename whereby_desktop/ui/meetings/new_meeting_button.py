"""New meeting: a button in two parts, the usual way and a menu with the others."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button


class NewMeetingButton(QWidget):
    """The left part opens the form; the right part a menu. Both follow the action's state."""

    preset_chosen = Signal(str)  # the preset's key
    edit_presets_wished = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._compact = False
        self.main = Button(theme, icons, " ", icon="plus", kind="primary")
        self.arrow = Button(theme, icons, icon="chevd", kind="primary")
        for part in (self.main, self.arrow):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._join()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.main)
        layout.addWidget(self.arrow)
        self._menu = QMenu(self)
        self._menu.addActions([actions[Do.NEW_MEETING], actions[Do.NEW_NOW]])
        self._presets = self._menu.addMenu("")
        self._menu.addAction(actions[Do.FROM_CSV])
        self._menu.addSeparator()
        self._edit_presets = self._menu.addAction("")
        self._edit_presets.triggered.connect(self.edit_presets_wished)
        self.main.clicked.connect(actions[Do.NEW_MEETING].trigger)
        self.arrow.clicked.connect(self.open_menu)
        actions[Do.NEW_MEETING].changed.connect(self._follow)
        self.set_presets([])
        self._follow()
        self._retranslate()

    @property
    def new_menu(self) -> QMenu:
        return self._menu

    @property
    def presets_menu(self) -> QMenu:
        return self._presets

    def set_presets(self, presets: Sequence[tuple[str, str]]) -> None:
        """Key and name of each preset, in the order of the menu."""
        self._presets.clear()
        for key, name in presets:
            action = self._presets.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, key=key: self.preset_chosen.emit(key))
        self._follow()

    def open_menu(self) -> None:
        """Below the button, its far edge in line with the button's."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = self.rect().bottomLeft() if rtl else self.rect().bottomRight()
        across = 0 if rtl else self._menu.sizeHint().width() - 1
        self._menu.popup(self.mapToGlobal(corner) + QPoint(-across, 4))

    def set_compact(self, compact: bool) -> None:
        """A shorter word, where there is no room for both."""
        self._compact = compact
        self._retranslate()

    def sizeHint(self) -> QSize:
        main, arrow = self.main.sizeHint(), self.arrow.sizeHint()
        return QSize(main.width() + 1 + arrow.width(), main.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._join()

    def _join(self) -> None:
        """Round corners on the outer sides only."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for part, side in ((self.main, rtl), (self.arrow, not rtl)):
            part.setProperty("joined", "right" if side else "left")
            part.style().polish(part)

    def _follow(self) -> None:
        enabled = self._actions[Do.NEW_MEETING].isEnabled()
        self.main.setEnabled(enabled)
        self.arrow.setEnabled(enabled)
        self._presets.menuAction().setEnabled(enabled and not self._presets.isEmpty())

    def _retranslate(self) -> None:
        self.main.setText(self.tr("New") if self._compact else self.tr("New meeting"))
        self.main.setAccessibleName(self.tr("New meeting"))
        shortcut = self._actions.shortcut_text(Do.NEW_MEETING)
        self.main.setToolTip(f"{self.tr('New meeting')} ({shortcut})")
        self.arrow.set_tip(self.tr("More ways to make a meeting"))
        self._presets.setTitle(self.tr("With preset"))
        self._edit_presets.setText(self.tr("Edit presets…"))
