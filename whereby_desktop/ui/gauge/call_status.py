"""How a call ended, in words, with the icon and the colour that go with them."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.call_outcome import Outcome, outcome
from whereby_desktop.meetings.quota import Call

translate = QCoreApplication.translate


class StatusLook(NamedTuple):
    icon: str
    colour: str


_FAILED = StatusLook("error", "danger")
_LOOKS = {
    Outcome.DONE: StatusLook("checkcircle", "ok"),
    Outcome.GONE_ALREADY: StatusLook("checkcircle", "ok"),
    Outcome.PAUSED: StatusLook("pausecircle", "warn"),
    Outcome.NOT_SENT: StatusLook("offline", "danger"),
    Outcome.NO_ANSWER: StatusLook("unknown", "danger"),
}


def status_look(call: Call) -> StatusLook:
    return _LOOKS.get(outcome(call), _FAILED)


def status_text(call: Call) -> str:
    """200 OK, 429 Paused, No answer."""
    return _words(outcome(call)).format(call.status)


def every_status_text() -> list[str]:
    """For measuring."""
    return [_words(each).format(444) for each in Outcome]


def _words(ended: Outcome) -> str:
    return {
        Outcome.DONE: translate("CallStatus", "{0} OK"),
        Outcome.GONE_ALREADY: translate("CallStatus", "{0} Gone already"),
        Outcome.PAUSED: translate("CallStatus", "{0} Paused"),
        Outcome.NOT_SENT: translate("CallStatus", "Not sent"),
        Outcome.NO_ANSWER: translate("CallStatus", "No answer"),
        Outcome.ELSEWHERE: translate("CallStatus", "{0} Points elsewhere"),
        Outcome.KEY_REJECTED: translate("CallStatus", "{0} Key rejected"),
        Outcome.NOT_ALLOWED: translate("CallStatus", "{0} Not allowed"),
        Outcome.GONE: translate("CallStatus", "{0} No such room"),
        Outcome.NOT_ACCEPTED: translate("CallStatus", "{0} Not accepted"),
        Outcome.SERVER_ERROR: translate("CallStatus", "{0} Server error"),
    }[ended]
