"""The accounts' colours in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from whereby_desktop.preferences import AccountColour

translate = QCoreApplication.translate


def colour_names() -> Mapping[AccountColour, str]:
    return {
        AccountColour.TEAL: translate("AccountColours", "Teal"),
        AccountColour.BLUE: translate("AccountColours", "Blue"),
        AccountColour.VIOLET: translate("AccountColours", "Violet"),
        AccountColour.ROSE: translate("AccountColours", "Rose"),
        AccountColour.ORANGE: translate("AccountColours", "Orange"),
        AccountColour.GREEN: translate("AccountColours", "Green"),
        AccountColour.GREY: translate("AccountColours", "Grey"),
    }
