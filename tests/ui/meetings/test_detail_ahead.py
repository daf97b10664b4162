"""The details of the first room are made in steps, before anybody asks for them."""

from tests.ui.meetings.detail_desk import FOREIGN, OPEN, DetailDesk, texts

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]


def test_each_step_makes_a_little_of_them(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show()
    nothing = texts(pane)
    steps = 0
    for _ in pane.built_ahead("open"):
        steps += 1
        assert texts(pane) == nothing
    assert steps > 10
    assert OPEN.room_name in texts(detail_desk.show("open"))
    assert list(pane.built_ahead("open")) == []


def test_whoever_asks_meanwhile_gets_the_whole(detail_desk: DetailDesk) -> None:
    expected = texts(detail_desk.show("foreign"))
    for before in range(1, 16):
        desk = DetailDesk(detail_desk.theme)
        pane = desk.show()
        steps = pane.built_ahead("open")
        for _ in range(before):
            next(steps, None)
        assert texts(desk.show("foreign")) == expected
        list(steps)  # what was begun is not gone on with
        assert texts(pane) == expected
        assert FOREIGN.room_name in texts(pane)
        pane.close()
