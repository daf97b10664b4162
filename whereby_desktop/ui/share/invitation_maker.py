"""From what was chosen to the invitation: words in the user's language and the chosen zone."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from whereby_desktop.meetings.invitation import Invitation, InvitationWords, InvitedAs
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create.date_words import clock_words
from whereby_desktop.ui.create.wall_time import in_zone
from whereby_desktop.ui.create.zone_names import zone_label
from whereby_desktop.ui.share.default_wording import knocking
from whereby_desktop.ui.share.invitation_choice import InvitationChoice, plain_link

translate = QCoreApplication.translate
COVER = "••••••••"
_VALUE = re.compile(r"=[^&#]*")


def invitation(known: KnownMeeting, choice: InvitationChoice, template: str) -> Invitation:
    """What is sent. Without the chosen link (it is not known) it carries the guest link."""
    link = plain_link(known.meeting, choice.carried)
    carried = choice.carried if link is not None else InvitedAs.GUEST
    link = known.link_options.joined_to_secret(link or Secret(known.meeting.room_url))
    return Invitation(_words(known, choice), link, carried, template)


def covered(known: KnownMeeting, choice: InvitationChoice, template: str) -> Invitation:
    """The same for the screen: a key in the link is covered."""
    whole = invitation(known, choice, template)
    return Invitation(
        whole.words, Secret(covered_link(known, whole.carried)), whole.carried, template
    )


def covered_link(known: KnownMeeting, carried: InvitedAs) -> str:
    """The link as it may be seen, its key as bullets of a number that tells nothing."""
    link, guest = plain_link(known.meeting, carried), known.meeting.room_url
    if carried is InvitedAs.GUEST or link is None:
        return known.guest_link
    whole = link.reveal()
    parameters = whole.partition("?")[2]
    # A link of another build than is known shows nothing after the guest link.
    plain = whole.startswith(f"{guest}?") and "=" in parameters
    shown = f"{guest}?{_VALUE.sub(f'={COVER}', parameters)}" if plain else f"{guest}?{COVER}"
    return known.link_options.joined_to(shown)


def _words(known: KnownMeeting, choice: InvitationChoice) -> InvitationWords:
    begins, ends = in_zone(choice.begins, choice.zone), in_zone(choice.ends, choice.zone)
    last = clock_words(ends.time())
    if ends.date() != begins.date():
        last = translate("Invitation", "{0}, {1}").format(_date(ends.date()), last)
    guest = choice.carried is InvitedAs.GUEST  # the others need not knock
    return InvitationWords(
        title=choice.title,
        date=_date(begins.date()),
        begins=clock_words(begins.time()),
        ends=last,
        zone=zone_label(choice.zone, choice.begins),
        knock=knocking() if known.locked and guest else "",
    )


def _date(day: QDate) -> str:
    """With weekday and year: it is read on another day than it was written."""
    return QLocale().toString(day, QLocale.FormatType.LongFormat)
