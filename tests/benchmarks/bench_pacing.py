"""How much of what the points allow a batch of creates uses. Run on demand:

    python -m pytest -s -p no:xdist tests/benchmarks/bench_pacing.py

WHEREBY_WINDOW=60 takes the vendor's own minute for the run in real time, and six minutes for it.
1 is a client that needs no time and knows what only the server knows. First simulated on a clock
that leaps, ten windows of each kind; then in real time against the sandbox, by the real client.
In windows as short as five seconds that is sixty rooms a second: the machine tells of itself, too.
What goes above 1 took the tenth, whose size nobody had told yet. A bucket may end with a wait.
"""

import os
from collections.abc import Iterable, Mapping
from datetime import timedelta
from statistics import mean

import pytest

from tests.api.sandbox_batch import sandbox_batch
from tests.api.simulated_batch import Event, run_batch
from tests.api.simulated_server import EVERYTHING, Manners, steady
from tests.api.simulated_windows import WINDOWS, Setting
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.sandbox.points import Window
from whereby_desktop.sandbox.reset_spelling import ResetSpelling
from whereby_desktop.sandbox.server import Sandbox

_REAL_WINDOW = float(os.environ.get("WHEREBY_WINDOW", "5"))  # seconds
_GOAL = "goal 0.99 and no 429"
_SECONDS = (0.02, 0.2, 0.5, 1.0)
_TOLD: Mapping[str, frozenset[str]] = {
    "all headers": EVERYTHING,
    "no Reset": EVERYTHING - {"Reset"},
    "no Limit": EVERYTHING - {"Limit"},
    "no Remaining": EVERYTHING - {"Remaining"},
    "none but Retry-After": frozenset({"Retry-After"}),
    "none": frozenset(),
}


def _table(head: str, columns: Iterable[str], rows: Mapping[str, Iterable[str]]) -> None:
    print(f"\n\n{head}\n{'':34}" + "".join(f"{column:>22}" for column in columns))
    for name, cells in rows.items():
        print(f"{name:34}" + "".join(f"{cell:>22}" for cell in cells))


def _cell(setting: Setting) -> str:
    outcome = setting.run()
    return f"{setting.share(outcome):.4f}, {outcome.refused:3} x 429"


def test_by_how_long_answers_take() -> None:
    for limit in (100, 1000):
        rows = {
            name: [_cell(Setting(make, limit, slowness=steady(each))) for each in _SECONDS]
            for name, make in WINDOWS.items()
        }
        _table(f"{limit} points, {_GOAL}; answers take", [f"{each} s" for each in _SECONDS], rows)


def test_by_what_is_told() -> None:
    rows = {
        name: [_cell(Setting(make, manners=Manners(told=told))) for told in _TOLD.values()]
        for name, make in WINDOWS.items()
    }
    _table(f"1000 points, answers take 0.2 s, {_GOAL}", _TOLD, rows)


def test_by_price() -> None:
    prices = (1, 3, 5, 9)
    rows = {
        name: [_cell(Setting(make, create_price=price)) for price in prices]
        for name, make in WINDOWS.items()
    }
    _table(f"1000 points, a create costs, {_GOAL}", [str(price) for price in prices], rows)


def test_with_others_and_with_clicks() -> None:
    events = [Event(13.0 + 37 * number, points=300 + 50 * number) for number in range(12)]
    clicks = [Event(5.0 + 9.7 * number, click=CallKind.CREATE) for number in range(50)]
    rows = {}
    for name, make in WINDOWS.items():
        setting = Setting(make)
        one = run_batch(setting.server, setting.calls, events, most_at_once=1)
        many = run_batch(setting.server, setting.calls, events)
        user = run_batch(setting.server, setting.calls, clicks)
        rows[name] = [
            f"{one.refused / len(one.surprised):.2f}",
            f"{many.refused / len(many.surprised):.2f}",
            f"{mean(user.clicks):.3f} s, {max(user.clicks):.3f} s",
        ]
    _table(
        "1000 points: refusals for each surprise; how long a click waits, on average and at most",
        ["one at once", "twelve at once", "a click"],
        rows,
    )


@pytest.mark.parametrize("window", ["fixed", "sliding"])
async def test_in_real_time(window: Window) -> None:
    length, windows = timedelta(seconds=_REAL_WINDOW), 3
    spelling = ResetSpelling.FRACTION
    with Sandbox(window=window, window_length=length, reset_spelling=spelling) as sandbox:
        async with sandbox_batch(sandbox) as both:
            seconds = await both.create(windows * 300 + 1)
            share = windows * length.total_seconds() / seconds
            print(
                f"\nsandbox, 1000 points in {_REAL_WINDOW:g} s, {window}: "
                f"{share:.4f} in real time, {both.refused} x 429"
            )
