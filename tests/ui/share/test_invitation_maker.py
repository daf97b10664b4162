"""The words of an invitation, in zones and locales; and what may be seen of its link."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QApplication

from tests.ui.share.share_desk import BERLIN, HOST_KEY, NEW_YORK, URL, VIEWER_KEY, known
from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.meetings.invitation_template import problems
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.language import PseudoTranslator
from whereby_desktop.ui.share.default_wording import default_wording
from whereby_desktop.ui.share.invitation_choice import InvitationChoice, first_choice
from whereby_desktop.ui.share.invitation_maker import COVER, covered, covered_link, invitation

WINTER = datetime(2026, 11, 25, 12, 5, tzinfo=UTC)
SUMMER = datetime(2026, 7, 25, 12, 5, tzinfo=UTC)


def chosen(
    begins: datetime = WINTER,
    zone: QTimeZone = BERLIN,
    carried: InvitedAs = InvitedAs.GUEST,
    lasts: timedelta = timedelta(hours=1),
) -> InvitationChoice:
    return InvitationChoice("Intake", begins, begins + lasts, zone, carried)


@pytest.mark.parametrize(
    ("locale", "zone", "begins", "words"),
    [
        ("en_GB", BERLIN, WINTER, "Wednesday, 25 November 2026|13:05|14:05|Berlin, UTC+1"),
        ("en_GB", BERLIN, SUMMER, "Saturday, 25 July 2026|14:05|15:05|Berlin, UTC+2"),
        ("en_US", NEW_YORK, WINTER, "Wednesday, November 25, 2026|7:05 AM|8:05 AM|New York, UTC-5"),
        ("en_US", NEW_YORK, SUMMER, "Saturday, July 25, 2026|8:05 AM|9:05 AM|New York, UTC-4"),
        ("de_DE", BERLIN, WINTER, "Mittwoch, 25. November 2026|13:05|14:05|Berlin, UTC+1"),
    ],
)
def test_times_are_those_of_the_zone_and_the_locale(
    locale: str, zone: QTimeZone, begins: datetime, words: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    made = invitation(known(), chosen(begins, zone), "{link}").words
    assert f"{made.date}|{made.begins}|{made.ends}|{made.zone}" == words


def test_an_end_on_another_day_says_which() -> None:
    late = chosen(WINTER.replace(hour=22, minute=30))
    assert invitation(known(), late, "").words.ends == "Thursday, 26 November 2026, 00:30"


def test_who_must_knock_is_told_how() -> None:
    knock = "The room is locked. Knock, and the host lets you in."
    assert invitation(known(), chosen(), "").words.knock == knock
    assert invitation(known(locked=False), chosen(), "").words.knock == ""
    for carried in (InvitedAs.HOST, InvitedAs.VIEWER):  # they need not
        assert invitation(known(), chosen(carried=carried), "").words.knock == ""
    elsewhere = replace(known(), remembered=None)
    assert invitation(elsewhere, chosen(), "").words.knock == ""


def test_the_programs_own_wording(qapp: QApplication) -> None:
    made = invitation(known(), chosen(), default_wording())
    assert made.text().reveal() == (
        "Intake\n\nWednesday, 25 November 2026\n13:05 to 14:05 (Berlin, UTC+1)\n\n"
        f"Join here:\n{URL}\n\nThe room is locked. Knock, and the host lets you in."
    )
    assert problems(default_wording()) == []
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    try:
        assert problems(default_wording()) == []
    finally:
        qapp.removeTranslator(translator)


def test_the_guest_link_takes_its_options_along() -> None:
    options = LinkOptions((("displayName", "Ana Ö"), ("lang", "de")))
    made = invitation(known(options=options), chosen(), "{link}")
    assert made.text().reveal() == f"{URL}?displayName=Ana%20%C3%96&lang=de"


@pytest.mark.parametrize(
    ("carried", "key"), [(InvitedAs.HOST, HOST_KEY), (InvitedAs.VIEWER, VIEWER_KEY)]
)
def test_a_key_is_sent_and_never_shown(carried: InvitedAs, key: str) -> None:
    options = LinkOptions((("lang", "de"),))
    choice = chosen(carried=carried)
    sent = invitation(known(options=options), choice, default_wording())
    shown = covered(known(options=options), choice, default_wording())
    assert f"{URL}?roomKey={key}&lang=de" in sent.text().reveal()
    assert f"{URL}?roomKey={COVER}&lang=de" in shown.text().reveal()
    for each in (shown.text(), shown.html(), shown.markdown()):
        assert key not in each.reveal()
    assert key not in repr(sent) + str(sent) + repr(choice) + repr(shown)
    assert sent.carried is shown.carried is carried


@pytest.mark.parametrize(
    "link", ["https://other.example/x?roomKey=eyJ", f"{URL}#eyJ", f"{URL}/eyJ"]
)
def test_a_link_of_another_build_is_covered_as_a_whole(link: str) -> None:
    strange = replace(known().meeting, host_link=Secret(link))
    shown = covered_link(replace(known(), meeting=strange), InvitedAs.HOST)
    assert shown == f"{URL}?{COVER}"


def test_a_link_that_is_not_known_is_never_taken_for_one() -> None:
    made = invitation(known(links=False), chosen(carried=InvitedAs.HOST), "{link}")
    assert (made.text().reveal(), made.carried) == (URL, InvitedAs.GUEST)


def test_the_proposal_is_the_guest_link_with_label_and_times() -> None:
    first = first_choice(known(), BERLIN)
    assert (first.title, first.carried) == ("Intake, morning clinic", InvitedAs.GUEST)
    assert (first.begins, first.ends) == (WINTER, WINTER + timedelta(hours=1))
    assert first_choice(known(label=""), BERLIN).title == "Video meeting"


def test_what_the_person_said_goes_before() -> None:
    of = known()
    assert of.remembered is not None
    begins = WINTER + timedelta(minutes=20)
    of = replace(of, remembered=replace(of.remembered, begins=begins))
    assert first_choice(of, BERLIN).begins == begins
