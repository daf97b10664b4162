"""What lies below one another in a window, from edge to edge."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.screen_size import keep_height


def stack_bands(
    owner: QWidget, *bands: QWidget, tall: QWidget, banners: Sequence[QWidget] = ()
) -> None:
    """A hairline parts the bands; `tall` gets what the others leave. The banners come first."""
    layout = QVBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for banner in banners:
        layout.addWidget(banner)
    for band in bands:
        if band is not bands[0]:
            layout.addWidget(hairline())
        layout.addWidget(band, 1 if band is tall else 0)
    if owner.isWindow():
        keep_height(owner)
