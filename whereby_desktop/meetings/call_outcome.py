"""How a call to Whereby ended, as far as its log tells."""

from enum import Enum

from whereby_desktop.meetings.quota import Call, CallKind


class Outcome(Enum):
    DONE = "done"
    GONE_ALREADY = "gone already"  # what was to be deleted: nothing is left to do
    PAUSED = "paused"
    NOT_SENT = "not sent"
    NO_ANSWER = "no answer"
    ELSEWHERE = "elsewhere"
    KEY_REJECTED = "key rejected"
    NOT_ALLOWED = "not allowed"
    GONE = "gone"
    NOT_ACCEPTED = "not accepted"
    SERVER_ERROR = "server error"


_BY_STATUS = {
    401: Outcome.KEY_REJECTED,
    403: Outcome.NOT_ALLOWED,
    404: Outcome.GONE,
    429: Outcome.PAUSED,
}
_BY_HUNDREDS = {2: Outcome.DONE, 3: Outcome.ELSEWHERE, 4: Outcome.NOT_ACCEPTED}


def outcome(call: Call) -> Outcome:
    if call.status is None:
        # Its points count as spent unless it is known not to have reached the server.
        return Outcome.NO_ANSWER if call.cost else Outcome.NOT_SENT
    if call.kind is CallKind.DELETE and call.status == 404:
        return Outcome.GONE_ALREADY
    by_hundreds = _BY_HUNDREDS.get(call.status // 100, Outcome.SERVER_ERROR)
    return _BY_STATUS.get(call.status, by_hundreds)


def failed(call: Call) -> bool:
    return outcome(call) not in (Outcome.DONE, Outcome.GONE_ALREADY)
