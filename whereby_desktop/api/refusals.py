"""An answer that says no, as the error it stands for."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from whereby_desktop.api.errors import (
    ApiError,
    GoneError,
    NonsenseError,
    NotAcceptedError,
    NotThereError,
    RedirectRefusedError,
    SlowedDownError,
    class_of_status,
)
from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.api.transport import Answer
from whereby_desktop.api.wire_draft import field_named_in
from whereby_desktop.api.words import shortened, spoken
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.secret import Secret


def refusal(
    kind: CallKind,
    answer: Answer,
    reading: RateReading,
    secrets: Sequence[Secret],
    base_url: str,
    now: datetime,
) -> ApiError:
    """`secrets` are taken out of the server's words; `now` is aware, `base_url` the server's."""
    words = shortened(spoken(answer.body, answer.phrase), secrets)
    wrong = class_of_status(answer.status) or NonsenseError
    if wrong is GoneError and kind in {CallKind.LIST, CallKind.CREATE}:
        wrong = NotThereError
    led_to = _led_to(answer, base_url) if wrong is RedirectRefusedError else ""
    return wrong(
        words,
        status=answer.status,
        field=field_named_in(words) if wrong is NotAcceptedError else "",
        at=now,
        seconds=_asked_to_wait(wrong, reading),
        subject=shortened(led_to, secrets),
    )


def _led_to(answer: Answer, base_url: str) -> str:
    """The host a redirect points to; one without an address points back."""
    try:
        return urlsplit(urljoin(base_url, answer.headers.get("location", ""))).hostname or ""
    except ValueError:
        return urlsplit(base_url).hostname or ""


def _asked_to_wait(wrong: type[ApiError], reading: RateReading) -> float | None:
    if reading.retry_after is None and wrong is SlowedDownError:
        return reading.reset_in
    return reading.retry_after
