"""What creating costs, what is left, and when it goes out, in words."""

import re

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.spans import until_text

translate = QCoreApplication.translate


def affordable(quota: Quota, price: int, instant: float) -> bool:
    """Whether it can go out at once; with unknown points only trying tells, so: yes."""
    if quota.paused_for(instant) > 0:
        return False
    points = quota.points(instant)
    # After the reset all points are back, though no answer has said so yet.
    reset = quota.resets_instant is not None and instant >= quota.resets_instant
    return points is None or points.known >= price or reset


def price_words(quota: Quota, price: int, instant: float) -> str:
    """One sentence with <b> around the price; `plain` takes that off."""
    points = quota.points(instant)
    if (pause := quota.paused_for(instant)) > 0:
        text = translate(
            "PriceWords", "<b>%n point(s)</b>. It will go out in about {0}.", "", price
        )
        return text.format(until_text(pause))
    if points is None:
        return translate("PriceWords", "<b>%n point(s)</b>, points left unknown", "", price)
    left = QLocale().toString(points.likely)
    if not affordable(quota, price, instant):
        return _short(quota, price, instant, QLocale().toString(points.known))
    if points.estimated:
        text = translate("PriceWords", "<b>%n point(s)</b>, about {0} left", "", price)
    else:
        text = translate("PriceWords", "<b>%n point(s)</b>, {0} left", "", price)
    return text.format(left)


def plain(words: str) -> str:
    return re.sub(r"</?b>", "", words)


def _short(quota: Quota, price: int, instant: float, left: str) -> str:
    wait = quota.full_in(instant)
    if wait is None:
        text = translate(
            "PriceWords",
            "Needs %n point(s), {0} left. It will go out when they are back.",
            "",
            price,
        )
        return text.format(left)
    text = translate(
        "PriceWords", "Needs %n point(s), {0} left. It will go out in about {1}.", "", price
    )
    return text.format(left, until_text(wait))
