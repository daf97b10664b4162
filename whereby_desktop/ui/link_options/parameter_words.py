"""The parameters of a link in words: what each is called and what it does."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.link_parameters import (
    LANGUAGES,
    Fault,
    ParameterGroup,
    ParameterProblem,
)
from whereby_desktop.ui.create.option_words import language_name

translate = QCoreApplication.translate


def label_and_hint(name: str) -> tuple[str, str]:
    """What a parameter of the table is called, and one sentence on what it does."""
    groups = (
        _person,
        _joining,
        _sound_and_picture,
        _buttons,
        _room,
        _during_the_meeting,
        _tracking,
    )
    return next(words[name] for words in (group() for group in groups) if name in words)


def group_title(group: ParameterGroup) -> str:
    return {
        ParameterGroup.PERSON: translate("LinkParameters", "Person"),
        ParameterGroup.MEDIA: translate("LinkParameters", "Camera and microphone"),
        ParameterGroup.ROOM: translate("LinkParameters", "The room"),
        ParameterGroup.TRACKING: translate("LinkParameters", "For your records"),
    }[group]


def choice_names(name: str) -> Mapping[str, str]:
    """The values of a choice in words."""
    if name == "lang":
        return {tag: language_name("ja" if tag == "jp" else tag) for tag in LANGUAGES}
    return {
        "slight-blur": translate("LinkParameters", "Slightly blurred"),
        "blur": translate("LinkParameters", "Blurred"),
        "image-cabin": translate("LinkParameters", "Cabin"),
        "image-concrete": translate("LinkParameters", "Concrete wall"),
        "image-brick": translate("LinkParameters", "Brick wall"),
        "image-sunrise": translate("LinkParameters", "Sunrise"),
        "image-day": translate("LinkParameters", "Day"),
        "image-night": translate("LinkParameters", "Night"),
    }


def problem_words(problem: ParameterProblem) -> str:
    limit = problem.limit
    if problem.fault is Fault.TOO_LONG:
        return translate("LinkParameters", "%n letter(s) at most.", "", limit)
    if problem.fault is Fault.TOO_MANY:
        return translate("LinkParameters", "%n group(s) at most.", "", limit)
    if problem.fault is Fault.BAD_CHARACTERS and problem.name == "externalId":
        return translate("LinkParameters", "Use only letters, digits, - and _.")
    return {
        Fault.BAD_CHARACTERS: translate("LinkParameters", "Whereby refuses $ ! < > : and ;."),
        Fault.UNKNOWN_CHOICE: translate("LinkParameters", "Whereby does not offer this value."),
        Fault.NOT_HTTPS: translate("LinkParameters", "Enter an address that begins with https://."),
        Fault.HAS_QUERY: translate("LinkParameters", "The address must not contain a “?”."),
        Fault.SECRET: translate(
            "LinkParameters",
            "A room key opens the room as host or viewer. It is not kept among link options.",
        ),
    }[problem.fault]


def _person() -> dict[str, tuple[str, str]]:
    return {
        "displayName": (
            translate("LinkParameters", "Display name"),
            translate("LinkParameters", "Everyone who opens this link gets this name."),
        ),
        "lang": (
            translate("LinkParameters", "Language"),
            translate("LinkParameters", "The language of the room’s buttons."),
        ),
        "avatarUrl": (
            translate("LinkParameters", "Picture of the person"),
            translate("LinkParameters", "Address of a square PNG or JPEG, 64 pixels at most."),
        ),
        "localization": (
            translate("LinkParameters", "Hide the choice of language"),
            translate("LinkParameters", "Nobody can change the room’s language."),
        ),
    }


def _joining() -> dict[str, tuple[str, str]]:
    return {
        "video": (
            translate("LinkParameters", "Camera off"),
            translate("LinkParameters", "People join unseen and can turn it on."),
        ),
        "audio": (
            translate("LinkParameters", "Microphone off"),
            translate("LinkParameters", "People join muted and can turn it on."),
        ),
        "skipMediaPermissionPrompt": (
            translate("LinkParameters", "Skip the permission screen"),
            translate("LinkParameters", "The browser asks for camera and microphone at once."),
        ),
        "precallReview": (
            translate("LinkParameters", "Skip the camera and microphone check"),
            translate("LinkParameters", "People join without seeing and hearing themselves first."),
        ),
        "precallCeremony": (
            translate("LinkParameters", "Skip the device test"),
            translate("LinkParameters", "No test of devices and connection before joining."),
        ),
        "precallCeremonyCanSkip": (
            translate("LinkParameters", "Let guests skip the device test"),
            translate("LinkParameters", "Hosts always can."),
        ),
    }


def _sound_and_picture() -> dict[str, tuple[str, str]]:
    return {
        "cameraAccess": (
            translate("LinkParameters", "No camera at all"),
            translate("LinkParameters", "The room never asks for it. For talks by voice only."),
        ),
        "cameraEffect": (
            translate("LinkParameters", "Camera effect"),
            translate("LinkParameters", "How it is at first. People can change it."),
        ),
        "virtualBackgroundUrl": (
            translate("LinkParameters", "Picture behind the person"),
            translate("LinkParameters", "Address of a PNG or JPEG of 1280 by 720 pixels."),
        ),
        "audioDenoiser": (
            translate("LinkParameters", "Noise reduction on"),
            translate("LinkParameters", "Takes more of the computer’s power."),
        ),
        "aec": (
            translate("LinkParameters", "Echo cancellation off"),
            translate("LinkParameters", "Clearer sound, for music. Rules out noise reduction."),
        ),
        "agc": (
            translate("LinkParameters", "Automatic volume off"),
            translate("LinkParameters", "Loud stays loud, for music. Rules out noise reduction."),
        ),
        "lowData": (
            translate("LinkParameters", "Low resolution"),
            translate("LinkParameters", "For weak connections and slow computers."),
        ),
    }


def _buttons() -> dict[str, tuple[str, str]]:
    return {
        "minimal": (
            translate("LinkParameters", "Few buttons"),
            translate("LinkParameters", "Leaves camera, microphone and people."),
        ),
        "chat": (
            translate("LinkParameters", "Hide chat"),
            translate("LinkParameters", "No button to write messages."),
        ),
        "people": (
            translate("LinkParameters", "Hide people"),
            translate("LinkParameters", "No list of who is in the room."),
        ),
        "screenshare": (
            translate("LinkParameters", "Hide screen sharing"),
            translate("LinkParameters", "No button to share a screen."),
        ),
        "leaveButton": (
            translate("LinkParameters", "Hide the leave button"),
            translate("LinkParameters", "People leave by closing the window."),
        ),
        "settingsButton": (
            translate("LinkParameters", "Hide settings"),
            translate("LinkParameters", "No button for the settings at the top."),
        ),
        "moreButton": (
            translate("LinkParameters", "Hide the “…” button"),
            translate("LinkParameters", "What is in its menu cannot be reached."),
        ),
        "pipButton": (
            translate("LinkParameters", "Hide picture in picture"),
            translate("LinkParameters", "No button to pop faces out of the window."),
        ),
        "locking": (
            translate("LinkParameters", "Hide the lock"),
            translate("LinkParameters", "Hosts cannot lock or unlock the room."),
        ),
    }


def _room() -> dict[str, tuple[str, str]]:
    return {
        "participantCount": (
            translate("LinkParameters", "Hide the number of people"),
            translate("LinkParameters", "No “2/4” at the top."),
        ),
        "logo": (
            translate("LinkParameters", "Hide the logo"),
            translate("LinkParameters", "No logo at the top."),
        ),
        "background": (
            translate("LinkParameters", "Hide the background"),
            translate("LinkParameters", "For rooms inside a page of your own."),
        ),
        "topToolbar": (
            translate("LinkParameters", "Hide the top bar"),
            translate("LinkParameters", "With everything in it."),
        ),
        "bottomToolbar": (
            translate("LinkParameters", "Hide the bottom bar"),
            translate("LinkParameters", "With the buttons for camera and microphone."),
        ),
        "toolbarDarkText": (
            translate("LinkParameters", "Dark words on buttons"),
            translate("LinkParameters", "For rooms with a light background."),
        ),
        "breakout": (
            translate("LinkParameters", "Hide breakout groups"),
            translate("LinkParameters", "Hosts cannot split the meeting into groups."),
        ),
        "groups": (
            translate("LinkParameters", "Breakout groups"),
            translate("LinkParameters", "Up to 20 names with commas between them."),
        ),
        "roomIntegrations": (
            translate("LinkParameters", "YouTube and Miro"),
            translate("LinkParameters", "Both can be used in the room."),
        ),
    }


def _during_the_meeting() -> dict[str, tuple[str, str]]:
    return {
        "timer": (
            translate("LinkParameters", "Show the timer"),
            translate("LinkParameters", "How long the meeting has been going on."),
        ),
        "subgridLabels": (
            translate("LinkParameters", "Names on small pictures"),
            translate("LinkParameters", "Tells people apart whose camera is off."),
        ),
        "floatSelf": (
            translate("LinkParameters", "Your own picture in the corner"),
            translate("LinkParameters", "Leaves more space for the others."),
        ),
        "autoHideSelfView": (
            translate("LinkParameters", "Hide your own picture"),
            translate("LinkParameters", "Works only with “Your own picture in the corner”."),
        ),
        "autoSpotlight": (
            translate("LinkParameters", "Large picture on joining"),
            translate("LinkParameters", "Works only with the host link."),
        ),
    }


def _tracking() -> dict[str, tuple[str, str]]:
    return {
        "externalId": (
            translate("LinkParameters", "External id"),
            translate("LinkParameters", "Your own name for the person, in Insights and webhooks."),
        ),
        "metadata": (
            translate("LinkParameters", "Metadata"),
            translate("LinkParameters", "Passed on to your webhooks."),
        ),
    }
