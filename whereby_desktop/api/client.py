"""WherebyClient: one coroutine per operation. Fulfils `ports.MeetingService`."""

import asyncio
import logging
import ssl
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar
from urllib.parse import quote

from whereby_desktop.api.errors import (
    ApiError,
    GoneError,
    MayExistError,
    NonsenseError,
    NotAcceptedError,
    class_of_status,
)
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.proxy import ProxySetting
from whereby_desktop.api.rate_headers import RateReading, parse, server_time
from whereby_desktop.api.refusals import refusal
from whereby_desktop.api.retries import delay_before_repeat
from whereby_desktop.api.system_trust import system_trust
from whereby_desktop.api.transport import Answer, Request, Transport
from whereby_desktop.api.wire import (
    any_json,
    holds_json_if_any,
    meeting_from_json,
    page_from_json,
)
from whereby_desktop.api.wire_draft import (
    HOST_LINK_FIELD,
    VIEWER_LINK_FIELD,
    draft_to_json,
    secrets_of,
)
from whereby_desktop.meetings.draft import MeetingDraft, normalised_prefix
from whereby_desktop.meetings.draft_rules import blocking, problems
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import BeforeSending, Clock
from whereby_desktop.meetings.quota import CallKind, Priority
from whereby_desktop.meetings.secret import Secret

_PAGE = "100"  # meetings; the most the server gives at once
_MOST_PAGES = 1_000
_MOST_BARREN_PAGES = 3  # pages in a row that bring nothing new
_READ_AT_ONCE = 256 * 1024  # bytes; the event loop must not stand still for more
_CLOCKS_AGREE = timedelta(seconds=120)
_LINK_FIELDS = {"fields": f"{HOST_LINK_FIELD},{VIEWER_LINK_FIELD}"}
T = TypeVar("T")
_log = logging.getLogger(__name__)


class WherebyClient:
    """Talks to one server with one key, one turn of the pacing for every try.

    `base_url` as `checked_base_url` takes it, else ValueError; `proxy` as `proxy_towards` does
    (None: the system's); `timeout` in seconds, for connecting and for each silence. Every
    operation raises ApiError.
    """

    def __init__(
        self,
        base_url: str,
        token: Secret,
        pacing: Pacing,
        clock: Clock,
        *,
        timeout: float = 20.0,
        tls: Callable[[], ssl.SSLContext] = system_trust,
        proxy: ProxySetting = None,
    ) -> None:
        self._token = token
        self._pacing = pacing
        self._clock = clock
        self._base_url = base_url
        self._transport = Transport(base_url, token, clock, timeout=timeout, tls=tls, proxy=proxy)
        self._clock_offset: timedelta | None = None

    @property
    def clock_offset(self) -> timedelta | None:
        """How far this computer's clock is ahead of the server's (behind: negative).

        As of the last answer. None while they agree within two minutes, or it is not known.
        """
        return self._clock_offset

    async def use_proxy(self, proxy: ProxySetting) -> None:
        """From the next call on; calls that are under way end in peace."""
        await self._transport.use_proxy(proxy)

    async def aclose(self) -> None:
        await self._transport.aclose()

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        """Every meeting there is, each once, in the server's order."""
        found: dict[str, Meeting] = {}
        cursors: set[str] = set()
        barren = 0
        query = {"limit": _PAGE, **(_LINK_FIELDS if links else {})}
        while len(cursors) < _MOST_PAGES and barren < _MOST_BARREN_PAGES:
            answer = await self._answer(
                CallKind.LIST, Request("GET", "/meetings", query), priority=priority
            )
            page, cursor = await self._read(page_from_json, answer)
            known = len(found)
            found.update((meeting.meeting_id, meeting) for meeting in page)
            if cursor is None:
                return list(found.values())
            if cursor in cursors:
                _log.warning("The list repeats a cursor: stopped at %d rooms", len(found))
                return list(found.values())
            barren = 0 if len(found) > known else barren + 1
            cursors.add(cursor)
            query["cursor"] = cursor
        raise NonsenseError(at=self._clock.now(), detail="The list never ends")

    async def first_page(self) -> tuple[list[Meeting], bool]:
        """Up to a hundred meetings for the price of one read, and whether there are more."""
        answer = await self._answer(CallKind.LIST, Request("GET", "/meetings", {"limit": _PAGE}))
        found, cursor = await self._read(page_from_json, answer)
        return found, cursor is not None

    async def meeting(self, meeting_id: str, *, links: bool = True) -> Meeting:
        request = Request("GET", _path_of(meeting_id), _LINK_FIELDS if links else {})
        answer = await self._answer(CallKind.GET, request)
        return await self._read(meeting_from_json, answer)

    async def create(
        self,
        draft: MeetingDraft,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> Meeting:
        """Raises NotAcceptedError before anything is sent when the draft breaks a rule, and
        MayExistError when the room may have been made and the answer did not say so.
        """
        self._check(draft)
        request = Request("POST", "/meetings", {}, draft_to_json(draft))
        subject = normalised_prefix(draft.prefix)
        try:
            answer = await self._answer(
                CallKind.CREATE,
                request,
                subject=subject,
                hidden=secrets_of(draft),
                before_sending=before_sending,
                priority=priority,
            )
            return await self._read(meeting_from_json, answer)
        except ApiError as error:
            if error.did_nothing:
                raise
            lost = error.trouble
        _log.info("A create is left open: %s", lost.kind.value)
        raise MayExistError(
            lost.words, status=lost.status, at=lost.at, seconds=lost.seconds, subject=subject
        )

    async def delete(
        self,
        meeting: Meeting,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> None:
        """Deleting what is gone is a success."""
        request = Request("DELETE", _path_of(meeting.meeting_id), {})
        try:
            answer = await self._answer(
                CallKind.DELETE,
                request,
                subject=meeting.short_name,
                before_sending=before_sending,
                priority=priority,
            )
        except GoneError:
            _log.info("A room that was to be deleted was gone already")
            return
        if not holds_json_if_any(answer.body):  # somebody else's page: nobody deleted anything
            raise NonsenseError(status=answer.status, at=self._clock.now(), detail="Not JSON")

    async def _answer(
        self,
        kind: CallKind,
        request: Request,
        *,
        priority: Priority = Priority.USER,
        subject: str = "",
        hidden: Sequence[Secret] = (),
        before_sending: BeforeSending | None = None,
    ) -> Answer:
        """The answer that says yes; repeated as `retries` decides, each try with its own turn."""
        failures: Counter[type[ApiError]] = Counter()
        while True:
            try:
                return await self._once(kind, request, priority, subject, hidden, before_sending)
            except ApiError as error:
                failures[type(error)] += 1
                delay = delay_before_repeat(error, kind, failures[type(error)])
                if delay is None:
                    raise
                _log.info("%s is made again: %s", kind.value, error.trouble.kind.value)
            await self._clock.sleep(delay)

    async def _once(
        self,
        kind: CallKind,
        request: Request,
        priority: Priority,
        subject: str,
        hidden: Sequence[Secret],
        before_sending: BeforeSending | None,
    ) -> Answer:
        async with self._pacing.turn(kind, priority, subject) as turn:
            if before_sending is not None:
                try:
                    await before_sending()
                except BaseException:
                    turn.not_sent()
                    raise
            try:
                answer = await self._transport.exchange(request)
            except ApiError as error:
                if error.did_nothing:
                    turn.not_sent()
                raise
            reading = self._reading(answer)
            turn.answered(reading, answer.status)
        _log.debug("%s %s: %d", request.method, kind.value, answer.status)
        self._compare_clocks(answer)
        if class_of_status(answer.status) is not None:
            secrets = (self._token, *hidden)
            raise refusal(kind, answer, reading, secrets, self._base_url, self._clock.now())
        return answer

    def _reading(self, answer: Answer) -> RateReading:
        body = None if answer.status < 400 else any_json(answer.body)
        return parse(answer.headers, body, self._clock.now())

    async def _read(self, reader: Callable[[bytes], T], answer: Answer) -> T:
        try:
            if len(answer.body) <= _READ_AT_ONCE:
                return reader(answer.body)
            return await asyncio.to_thread(reader, answer.body)
        except NonsenseError as error:
            wrong = error.trouble.detail
        await self._transport.doubt()
        raise NonsenseError(status=answer.status, at=self._clock.now(), detail=wrong)

    def _check(self, draft: MeetingDraft) -> None:
        for problem in blocking(problems(draft, self._clock.now())):
            raise NotAcceptedError(
                field=problem.field.value, at=self._clock.now(), detail=problem.rule.value
            )

    def _compare_clocks(self, answer: Answer) -> None:
        theirs = server_time(answer.headers)
        if theirs is not None:
            gap = self._clock.now() - theirs
            self._clock_offset = gap if abs(gap) > _CLOCKS_AGREE else None


def _path_of(meeting_id: str) -> str:
    """The id as one segment of the path, whatever is in it. Raises ValueError if it is empty."""
    if not meeting_id:
        raise ValueError("A meeting without an id")
    # Dots alone would climb in the path.
    quoted = quote(meeting_id, safe="")
    return "/meetings/" + (quoted.replace(".", "%2E") if quoted in {".", ".."} else quoted)
