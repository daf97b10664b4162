"""What each setting is called on the page of settings, and on which card it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SettingName:
    """`card` and `row` in the words of the page."""

    card: str
    row: str


START_AT_LOGIN, GLOBAL_SHORTCUT = "start_at_login", "global_shortcut"


def setting_names() -> dict[str, SettingName]:
    """By the field of Preferences, in the order of the page; those that have a row there.

    START_AT_LOGIN is the system's own and no field: not every run has that row.
    """
    return {
        **_of_new_meetings(),
        **_of_notifications(),
        **_of_the_desktop(),
        **_of_looks(),
        **_of_points_and_privacy(),
        **_of_the_keyboard(),
        **_of_the_network(),
    }


def _of_new_meetings() -> dict[str, SettingName]:
    card = translate("NewMeetingsCard", "New meetings")
    return {"after_create": SettingName(card, translate("NewMeetingsCard", "After creating"))}


def _of_notifications() -> dict[str, SettingName]:
    card = translate("NotificationsCard", "Notifications")
    return {
        "notify_created": SettingName(card, translate("NotificationsCard", "Room created")),
        "notify_copied": SettingName(
            card, translate("NotificationsCard", "Link copied from the tray")
        ),
        "notify_deleting": SettingName(
            card, translate("NotificationsCard", "Room deleted, with Undo")
        ),
        "notify_batch": SettingName(
            card, translate("NotificationsCard", "Many rooms created or deleted")
        ),
        "notify_trouble": SettingName(
            card,
            translate("NotificationsCard", "What was asked for in the tray did not work"),
        ),
    }


def _of_the_desktop() -> dict[str, SettingName]:
    card = translate("DesktopCard", "Desktop")
    return {
        START_AT_LOGIN: SettingName(card, translate("DesktopCard", "Start at login")),
        "on_close": SettingName(card, translate("DesktopCard", "When the window is closed")),
        "tray_click": SettingName(card, translate("DesktopCard", "Click on the tray icon")),
        "remind_before_end_minutes": SettingName(
            card, translate("DesktopCard", "Notify before a room ends")
        ),
        "remind_before_host_rights_end_minutes": SettingName(
            card, translate("DesktopCard", "Notify before host rights end")
        ),
        "private_browser": SettingName(card, translate("DesktopCard", "Private windows of")),
    }


def _of_looks() -> dict[str, SettingName]:
    card = translate("LookCard", "Look")
    return {
        "theme": SettingName(card, translate("LookCard", "Theme")),
        "contrast": SettingName(card, translate("LookCard", "High contrast")),
        "language": SettingName(card, translate("LookCard", "Language")),
    }


def _of_points_and_privacy() -> dict[str, SettingName]:
    points = translate("PointsCard", "Points")
    privacy = translate("PrivacyCard", "Privacy")
    return {
        "reserved_points": SettingName(
            points, translate("PointsCard", "Keep free for your own clicks")
        ),
        "refresh_seconds": SettingName(points, translate("PointsCard", "Refresh the list every")),
        "clear_host_link_seconds": SettingName(
            privacy, translate("PrivacyCard", "Clear a copied host link after")
        ),
        "clear_viewer_link_seconds": SettingName(
            privacy, translate("PrivacyCard", "Clear a copied viewer link after")
        ),
        "hide_names_in_notifications": SettingName(
            privacy, translate("PrivacyCard", "Hide room names in notifications")
        ),
        "keep_history": SettingName(privacy, translate("PrivacyCard", "Keep past rooms")),
    }


def _of_the_keyboard() -> dict[str, SettingName]:
    card = translate("KeyboardCard", "Keyboard")
    return {
        GLOBAL_SHORTCUT: SettingName(card, translate("KeyboardCard", "New meeting from anywhere"))
    }


def _of_the_network() -> dict[str, SettingName]:
    card = translate("NetworkCard", "Network")
    return {"proxy": SettingName(card, translate("NetworkCard", "Proxy"))}
