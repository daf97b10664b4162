"""The style sheet: edges and fills of controls. Fusion's own outlines are too faint on white.

Measures are from the design; those written as #30px grow with the user's font, and
#30-2px is two pixels less than that. `min-height` excludes border and padding: 32 = 30 + 2.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whereby_desktop.ui.theme import Theme

_TEMPLATE = """
QWidget[chrome="true"] { background: @chrome; }
QWidget[ground="sunken"] { background: @sunken; }
QWidget[ground="surface"] { background: @surface; }
QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[card="sunken"] { background: @sunken; border: 1px solid @line; border-radius: 8px; }
QFrame[banner="ok"] { background: @okSoft; border: 0; border-radius: 8px; }
QFrame[banner="warn"] { background: @warnSoft; border: 0; }
QFrame[banner="danger"] { background: @dangerSoft; border: 0; }
QFrame[hairline="true"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[hairline="vertical"] { background: @line; border: 0; max-width: 1px; min-width: 1px; }
QLabel { background: transparent; }
QLabel[tone="text2"] { color: @text2; } QLabel[tone="text3"] { color: @text3; }
QLabel[tone="ok"] { color: @ok; } QLabel[tone="warn"] { color: @warn; }
QLabel[tone="danger"] { color: @danger; } QLabel[tone="accent"] { color: @accentText; }

QPushButton { min-height: #30px; padding: 0 #12px; border: 1px solid @lineStrong;
  border-radius: 6px; background: @surface; color: @text; font-weight: 500; }
QPushButton, QCheckBox, QRadioButton { outline: 0; } /* the ring shows the focus */
QPushButton:hover { background: @hover; } QPushButton:pressed { background: @pressed; }
QPushButton:disabled { color: @disabled; border-color: @line; background: @chrome; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @onAccent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="primary"]:disabled { background: @chrome; border-color: @line; color: @disabled; }
QPushButton[kind="danger"] { background: @danger; border-color: @danger; color: @onDanger;
  font-weight: 600; }
QPushButton[kind="danger"]:hover { background: @dangerHover; border-color: @dangerHover; }
QPushButton[kind="danger"]:disabled { background: @chrome; border-color: @line; color: @disabled; }
QPushButton[tone="danger"] { color: @danger; }
QPushButton[kind="flat"] { border-color: transparent; background: transparent; color: @text; }
QPushButton[kind="link"] { border-color: transparent; background: transparent; color: @accentText; }
QPushButton[kind="flatDanger"] { border-color: transparent; background: transparent;
  color: @danger; }
QPushButton[kind="flat"]:hover, QPushButton[kind="link"]:hover,
QPushButton[kind="flatDanger"]:hover { background: @hover; }
QPushButton[kind="flat"]:pressed, QPushButton[kind="link"]:pressed,
QPushButton[kind="flatDanger"]:pressed { background: @pressed; }
QPushButton[kind="flat"]:disabled, QPushButton[kind="link"]:disabled,
QPushButton[kind="flatDanger"]:disabled { color: @disabled; background: transparent; }
QPushButton[extent="small"] { min-height: #26px; padding: 0 #8px; }
QPushButton[extent="large"] { min-height: #34px; padding: 0 #16px; }
QPushButton[shape="icon"] { min-width: #26px; max-width: #26px; min-height: #26px; padding: 0; }
QPushButton[joined="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[joined="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton::menu-indicator { image: none; width: 0; }

QPushButton[kind="chip"]:checked, QPushButton[kind="segment"]:checked { background: @accentSoft;
  border-color: @accent; color: @accentText; font-weight: 600; }
QPushButton[kind="chip"]:checked:disabled { background: @chrome; border-color: @lineStrong;
  color: @disabled; }

QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit { min-height: #30px;
  padding: 0 #8px; border: 1px solid @lineStrong; border-radius: 6px; background: @surface;
  color: @text; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QPlainTextEdit:focus { border: 2px solid @focus; padding: 0 #8-1px; min-height: #30-2px; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"], QTimeEdit[invalid="true"],
QComboBox[invalid="true"] { border: 2px solid @danger; padding: 0 #8-1px; min-height: #30-2px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled,
QTimeEdit:disabled { color: @disabled; border-color: @line; background: @chrome; }
QComboBox { padding-left: #10px; } /* in line with the text of a line edit */
QComboBox:focus, QComboBox[invalid="true"] { padding-left: #10-1px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: #28px;
  subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(%(chevd)s); width: #16px; height: #16px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @lineStrong;
  selection-background-color: @accent; selection-color: @onAccent; outline: 0; padding: 4px; }
QSpinBox::up-button, QTimeEdit::up-button { border: 0; width: #20px; subcontrol-origin: padding;
  subcontrol-position: top right; }
QSpinBox::down-button, QTimeEdit::down-button { border: 0; width: #20px; subcontrol-origin: padding;
  subcontrol-position: bottom right; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(%(chevu)s); width: #12px; height: #12px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(%(chevd)s); width: #12px; height: #12px; }

QCheckBox { spacing: 8px; min-height: #24px; color: @text; background: transparent; }
QCheckBox::indicator { width: #14px; height: #14px; border: 1px solid @lineStrong;
  border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(%(check)s); }
QCheckBox::indicator:disabled { border-color: @line; background: @chrome; }
QCheckBox::indicator:checked:disabled { border-color: @lineStrong; background: @lineStrong; }
QCheckBox:disabled { color: @disabled; }

QHeaderView { background: @sunken; }
QHeaderView::section { background: @sunken; color: @text2; border: 0;
  border-bottom: 1px solid @line; padding: 0 #4px; min-height: #27px; font-weight: 500; }
QTreeView, QListView, QTableView { border: 0; background: @surface; outline: 0; }
QScrollArea { border: 0; background: transparent; }
QSplitter::handle { background: @line; }
QMenu { background: @surface; color: @text; border: 1px solid @lineStrong; padding: 5px; }
QMenu { icon-size: #16px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @text3; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 5px 6px; }
QToolTip { background: @tooltip; color: @onTooltip; border: 1px solid @tooltip; padding: 4px 8px; }

QScrollBar:vertical { background: transparent; width: #12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: #12px; margin: 0; }
QScrollBar::handle { background: @lineStrong; border-radius: 3px; border: 0;
  min-height: #28px; min-width: #28px; }
QScrollBar::handle:vertical { margin: 2px 3px; } QScrollBar::handle:horizontal { margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

# What Qt's own style lets glide and fade, where the person wants nothing to move.
_STILL = "QWidget { widget-animation-duration: 0 }"


def style_sheet(theme: "Theme") -> str:
    """The sheet in the theme's colours. Its few pictures lie tinted in resources/themes."""
    folder = theme.resources / "themes" / ("dark" if theme.dark else "light")
    template = _TEMPLATE + _STILL * theme.reduced_motion
    coloured = re.sub(r"@(\w+)", lambda found: theme.colour(found[1]).name(), template)
    coloured = re.sub(
        r"#(\d+)(-\d+)?px",
        lambda found: f"{theme.px(int(found[1])) + int(found[2] or 0)}px",
        coloured,
    )
    return re.sub(r"%\((\w+)\)s", lambda found: f'"{(folder / found[1]).as_posix()}.svg"', coloured)
