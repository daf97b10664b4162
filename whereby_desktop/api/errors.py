"""What can go wrong with a call, as a tree:

    ApiError
    ├── NoKeyError                there is no key to send
    ├── NotReachedError           the request did not reach the server: nothing can have happened
    │   ├── OfflineError            no network, no such host, connection refused
    │   │   └── ProxyUnreachableError  the same, on the way to the proxy
    │   ├── ProxyUnusableError      the proxy that is set is none that can be used
    │   ├── ProxyRefusedError       the proxy answered itself and made no way to the server
    │   ├── UnreachableError        no connection within the time allowed
    │   └── UnsafeError             TLS: the certificate could not be checked
    ├── NoAnswerError             sent, and no whole answer came: what happened is not known
    │   ├── TimedOutError           silence
    │   └── CutError                the connection broke
    ├── RefusedError              the server answered and did not do it
    │   ├── KeyRejectedError        401
    │   ├── NotAllowedError         403
    │   ├── GoneError               404, 410 for a meeting
    │   ├── NotThereError           404, 410 for the list: this is not where the API is
    │   ├── NotAcceptedError        400, 422 and other 4xx; or a draft that was never sent
    │   └── SlowedDownError         429
    ├── RedirectRefusedError      3xx: the key goes to no other address
    ├── ServerError               5xx
    ├── NonsenseError             an answer that is not what the API describes
    └── MayExistError             a create whose outcome is not known

Each class knows its kind of trouble, and whether the server certainly did nothing.
"""

import ssl
from datetime import datetime
from typing import ClassVar

import httpx

from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind


class ApiError(TroubleError):
    """A call that failed. No argument may hold a secret: words come in `words.shortened`."""

    kind: ClassVar[TroubleKind] = TroubleKind.UNEXPECTED
    did_nothing: ClassVar[bool] = False

    def __init__(
        self,
        words: str = "",
        *,
        status: int | None = None,
        field: str = "",
        at: datetime | None = None,
        seconds: float | None = None,
        subject: str = "",
        detail: str = "",
    ) -> None:
        super().__init__(Trouble(self.kind, words, status, field, at, seconds, subject, detail))


class NoKeyError(ApiError):
    kind = TroubleKind.NO_KEY
    did_nothing = True


class NotReachedError(ApiError):
    kind = TroubleKind.OFFLINE
    did_nothing = True


class OfflineError(NotReachedError):
    """No network, no such host, connection refused."""


class ProxyUnreachableError(OfflineError):
    """`trouble.subject`: the proxy's host."""

    kind = TroubleKind.PROXY


class ProxyUnusableError(NotReachedError):
    """`trouble.words`: why."""

    kind = TroubleKind.PROXY


class ProxyRefusedError(NotReachedError):
    """`trouble.subject`: the proxy's host; `trouble.detail`: what it answered."""

    kind = TroubleKind.PROXY


class UnreachableError(NotReachedError):
    kind = TroubleKind.NO_ANSWER


class UnsafeError(NotReachedError):
    kind = TroubleKind.UNSAFE


class NoAnswerError(ApiError):
    kind = TroubleKind.NO_ANSWER


class TimedOutError(NoAnswerError):
    """The request went out and nothing came back in time."""


class CutError(NoAnswerError):
    """The connection broke before the whole answer was there."""


class RefusedError(ApiError):
    kind = TroubleKind.NOT_ACCEPTED
    did_nothing = True


class KeyRejectedError(RefusedError):
    kind = TroubleKind.KEY_REJECTED


class NotAllowedError(RefusedError):
    kind = TroubleKind.NOT_ALLOWED


class GoneError(RefusedError):
    kind = TroubleKind.GONE


class NotThereError(RefusedError):
    kind = TroubleKind.NONSENSE


class NotAcceptedError(RefusedError):
    """The server (or, before anything was sent, a rule) did not accept the settings."""


class SlowedDownError(RefusedError):
    """`trouble.seconds`: how long the server asked to wait, where it said so."""

    kind = TroubleKind.SLOWED_DOWN


class RedirectRefusedError(ApiError):
    """`trouble.subject`: the host the server pointed to."""

    kind = TroubleKind.REDIRECTED
    did_nothing = True


class ServerError(ApiError):
    kind = TroubleKind.SERVER


class NonsenseError(ApiError):
    """`trouble.detail`: the path of what is wrong."""

    kind = TroubleKind.NONSENSE


class MayExistError(ApiError):
    """`trouble.words` and `trouble.status`: of what came in the answer's place."""

    kind = TroubleKind.MAY_EXIST


_BY_STATUS: dict[int, type[ApiError]] = {
    401: KeyRejectedError,
    403: NotAllowedError,
    404: GoneError,
    410: GoneError,
    429: SlowedDownError,
}
_BY_STATUS.update(dict.fromkeys((301, 302, 303, 307, 308), RedirectRefusedError))
_BY_HUNDRED: dict[int, type[ApiError]] = {4: NotAcceptedError, 5: ServerError}


def class_of_status(status: int) -> type[ApiError] | None:
    """The error a status stands for; None for 2xx."""
    if 200 <= status < 300:
        return None
    return _BY_STATUS.get(status) or _BY_HUNDRED.get(status // 100, NonsenseError)


def class_of_failure(failure: Exception, *, sent: bool = True) -> type[ApiError]:
    """The error an exception of httpx (or of the system below it) stands for.

    `sent`: whether any of the request went out to the server itself.
    """
    if not sent:
        return _class_before_sending(failure)
    if isinstance(failure, httpx.TimeoutException | TimeoutError):
        return TimedOutError
    if isinstance(failure, httpx.RemoteProtocolError) and not _ended_early(failure):
        return NonsenseError
    return CutError


def _class_before_sending(failure: Exception) -> type[ApiError]:
    if isinstance(failure, httpx.TimeoutException | TimeoutError):
        return UnreachableError
    if tls_failure(failure):
        return UnsafeError
    not_http = isinstance(failure, httpx.RemoteProtocolError) and not _ended_early(failure)
    return ProxyRefusedError if not_http or isinstance(failure, httpx.ProxyError) else OfflineError


def tls_failure(failure: BaseException) -> ssl.SSLError | None:
    """The TLS error at the bottom of an exception, if there is one."""
    seen: set[int] = set()
    found: BaseException | None = failure
    while found is not None and id(found) not in seen:
        if isinstance(found, ssl.SSLError):
            return found
        seen.add(id(found))
        found = found.__cause__ or found.__context__
    return None


def _ended_early(failure: httpx.RemoteProtocolError) -> bool:
    """Whether the server went away rather than sent something that is not HTTP."""
    words = str(failure).lower()
    return "disconnected" in words or "closed connection" in words
