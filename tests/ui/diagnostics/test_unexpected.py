"""Failures nobody foresaw: told once for each kind, counted, and never the cause of another."""

import logging
import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.diagnostics.conftest import Cleaner, Instant
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.diagnostics.unexpected import Origin, UnexpectedErrors
from whereby_desktop.ui.notices import NoticeBar, Notices

LOGGER = "whereby_desktop.ui.diagnostics.unexpected"


def divide(by: int = 0) -> float:
    return 1 / by


def look_up() -> str:
    nothing: dict[str, str] = {}
    return nothing["s3cr3t"]


def convert() -> int:
    return int("x")


def failure(function: object = divide) -> Exception:
    try:
        function()  # type: ignore[operator]
    except Exception as error:  # noqa: BLE001 - that is what is wanted
        return error
    raise AssertionError


def titles(notices: Notices) -> list[tuple[str, str]]:
    return [(each.title, each.text) for each in notices.shown]


def test_it_is_said_in_the_window(qtbot: QtBot, errors: UnexpectedErrors, notices: Notices) -> None:
    errors.report(Origin.SLOT, failure())
    assert notices.shown == []  # not in the midst of whatever failed
    qtbot.waitUntil(lambda: len(notices.shown) == 1)
    assert titles(notices) == [
        ("Something unexpected went wrong", "The app goes on. ZeroDivisionError")
    ]
    button = next(b for b in notices.findChildren(QPushButton) if b.text() == "Details…")
    with qtbot.waitSignal(errors.details_wished) as wished:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found = errors.get(str(wished.args[0]))
    assert found is not None
    assert found.summary == "ZeroDivisionError: division by zero"
    assert "in divide" in found.trace
    assert found.origin is Origin.SLOT


def test_the_same_again_is_counted(
    qtbot: QtBot, errors: UnexpectedErrors, notices: Notices, instant: Instant
) -> None:
    first = failure()
    for _ in range(500):
        errors.report(Origin.SLOT, first)
        instant.now += 0.1
    with qtbot.waitSignal(errors.changed):
        errors.report(Origin.SLOT, failure())
    assert len(notices.shown) == 1
    (found,) = errors.found
    assert found.count == 501
    assert found.first_at < found.last_at


def test_another_place_or_another_kind_is_told_apart(
    qtbot: QtBot, errors: UnexpectedErrors, notices: Notices
) -> None:
    errors.report(Origin.SLOT, failure(divide))
    errors.report(Origin.SLOT, failure(convert))
    errors.report(Origin.THREAD, failure(divide))
    qtbot.waitUntil(lambda: len(notices.shown) == 3)
    assert [each.count for each in errors.found] == [1, 1, 1]


def test_there_are_never_more_than_three_of_them(
    qtbot: QtBot, errors: UnexpectedErrors, notices: Notices
) -> None:
    names = ["alpha", "beta", "gamma", "delta", "epsilon"]
    for name in names:
        errors.report_words(Origin.QT, "Qt", f"fault {name}")
    qtbot.waitUntil(lambda: len(errors.found) == 5 and len(notices.shown) == 3)
    assert [each.summary for each in errors.found] == [f"fault {name}" for name in names]
    assert [each.key.rpartition(" ")[2] for each in notices.shown] == names[:1:-1]


def test_what_was_closed_comes_back_when_it_happens_anew(
    qtbot: QtBot, errors: UnexpectedErrors, notices: Notices, instant: Instant
) -> None:
    errors.report(Origin.SLOT, failure())
    qtbot.waitUntil(lambda: len(notices.shown) == 1)
    notices.withdraw(notices.shown[0].key)
    instant.now += 1  # a timer that fails every second
    with qtbot.waitSignal(errors.changed):
        errors.report(Origin.SLOT, failure())
    assert notices.shown == []
    instant.now += 10
    errors.report(Origin.SLOT, failure())
    qtbot.waitUntil(lambda: len(notices.shown) == 1)


def test_only_what_comes_anew_is_described(
    errors: UnexpectedErrors, cleaner: Cleaner, instant: Instant
) -> None:
    for _ in range(100):  # a paint that fails sixty times a second
        errors.report(Origin.SLOT, failure())
        instant.now += 0.016
    assert len(cleaner.seen) == 1
    instant.now += 10
    errors.report(Origin.SLOT, failure())
    assert len(cleaner.seen) == 2
    (found,) = errors.found
    assert (found.count, found.first_at < found.last_at) == (101, True)


def test_a_notice_that_stands_there_still_is_left_alone(
    qtbot: QtBot, errors: UnexpectedErrors, notices: Notices, instant: Instant
) -> None:
    errors.report(Origin.SLOT, failure())
    qtbot.waitUntil(lambda: len(notices.shown) == 1)
    shown = notices.findChildren(NoticeBar)
    instant.now += 60
    with qtbot.waitSignal(errors.changed):
        errors.report(Origin.SLOT, failure())
    assert notices.findChildren(NoticeBar) == shown  # not said once more to a screen reader


def test_words_that_differ_in_numbers_are_the_same(errors: UnexpectedErrors) -> None:
    errors.report_words(Origin.QT, "Qt", "timer 17 failed at 0x55f3\nmore")
    errors.report_words(Origin.QT, "Qt", "timer 18 failed at 0xa5b4\nelse")
    (found,) = errors.found
    assert (found.count, found.trace) == (2, "timer 17 failed at 0x55f3\nmore")


def test_it_is_logged_once_with_its_traceback_and_cleaned(
    errors: UnexpectedErrors, caplog: pytest.LogCaptureFixture, instant: Instant
) -> None:
    with caplog.at_level(logging.ERROR, LOGGER):
        for _ in range(30):
            errors.report(Origin.TASK, failure(look_up), "task s3cr3t")
            instant.now += 0.1
    assert len(caplog.messages) == 2
    first, tenth = caplog.messages
    assert first.startswith("unexpected, task: KeyError: '•••' (task •••)\nTraceback")
    assert tenth == "unexpected, 10 times: KeyError: '•••' (task •••)"
    assert "s3cr3t" not in first + tenth


def test_trouble_that_has_words_of_its_own_is_not_unexpected(errors: UnexpectedErrors) -> None:
    errors.task_failed(TroubleError(Trouble(TroubleKind.OFFLINE)), "refresh")
    assert list(errors.found) == []
    errors.task_failed(failure(), "refresh")
    assert [each.summary for each in errors.found] == [
        "ZeroDivisionError: division by zero (task refresh)"
    ]


def test_from_another_thread(qtbot: QtBot, errors: UnexpectedErrors, notices: Notices) -> None:
    threads = [
        threading.Thread(target=errors.report, args=(Origin.THREAD, failure())) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(notices.shown) == 1)
    assert errors.found[0].count == 4


def test_a_failure_of_the_report_ends_there(
    qtbot: QtBot,
    errors: UnexpectedErrors,
    notices: Notices,
    cleaner: Cleaner,
    caplog: pytest.LogCaptureFixture,
) -> None:
    cleaner.broken = True
    with caplog.at_level(logging.ERROR, LOGGER):
        errors.report(Origin.SLOT, failure(look_up))
    assert caplog.messages == ["the report of a failure failed: RuntimeError"]
    cleaner.broken = False
    errors.report(Origin.SLOT, failure())
    qtbot.waitUntil(lambda: len(notices.shown) == 1)


def test_who_fails_while_he_reports_is_not_asked_again(
    errors: UnexpectedErrors,
) -> None:
    again: list[int] = []

    class Talkative(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            again.append(1)
            errors.report(Origin.SLOT, failure(convert))  # as a hook would, on its way

    logger = logging.getLogger(LOGGER)
    handler = Talkative()
    logger.addHandler(handler)
    try:
        errors.report(Origin.SLOT, failure())
    finally:
        logger.removeHandler(handler)
    assert again == [1]
    assert [each.name for each in errors.found] == ["ZeroDivisionError"]


def test_notices_that_cannot_be_shown_are_given_up(
    qtbot: QtBot,
    errors: UnexpectedErrors,
    notices: Notices,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    tries: list[object] = []

    def broken(notice: object) -> None:
        tries.append(notice)
        raise RuntimeError("no notices today")

    monkeypatch.setattr(notices, "show_notice", broken)
    for name in ("alpha", "beta", "gamma", "delta", "epsilon"):
        errors.report_words(Origin.QT, "Qt", name)
        count = len(tries)
        qtbot.waitUntil(lambda at=count: len(tries) > at or len(tries) == 3)  # type: ignore[misc]
    QApplication.sendPostedEvents(errors, QEvent.Type.MetaCall)
    assert len(tries) == 3
    assert len(errors.found) == 5  # counted and logged all the same
    assert caplog.text.count("the report of a failure failed: RuntimeError") == 3


def test_a_traceback_without_end_is_cut(errors: UnexpectedErrors) -> None:
    error = failure()
    error.add_note("x" * 100_000)
    errors.report(Origin.SLOT, error)
    (found,) = errors.found
    assert len(found.trace) < 21_000
    assert len(found.summary) <= 300


def test_only_so_many_kinds_are_remembered(errors: UnexpectedErrors) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    for first in letters:
        for second in letters[:4]:
            errors.report_words(Origin.QT, "Qt", f"fault {first}{second}")
    assert len(errors.found) == 50
    assert errors.found[-1].summary == "fault zd"
