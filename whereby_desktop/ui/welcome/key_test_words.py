"""What a tested key showed, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.ports import KeyTest

translate = QCoreApplication.translate


def found_words(test: KeyTest) -> str:
    """Points and rooms: "1,000 points per minute, 10 rooms found." """
    rooms = test.rooms
    shown = QLocale().toString(rooms)
    if test.points_a_minute is None:
        if test.more_rooms:
            return translate("KeyTest", "More than {0} rooms found.").format(shown)
        return translate("KeyTest", "%Ln room(s) found.", None, rooms)
    points = QLocale().toString(test.points_a_minute)
    if test.more_rooms:
        text = translate("KeyTest", "{0} points per minute, more than {1} rooms found.")
        return text.format(points, shown)
    text = translate("KeyTest", "{0} points per minute, %Ln room(s) found.", None, rooms)
    return text.format(points)
