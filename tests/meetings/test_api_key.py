"""An API key as people paste it."""

import pytest

from whereby_desktop.meetings.api_key import cleaned_key, looks_like_key

KEY = "made-up-first-part.made_up-second-part.made-up-third"


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY}\n",
        f'"{KEY}"',
        f"'{KEY}',",
        f"“{KEY}”",
        f"`{KEY}`",
        f"Bearer {KEY}",
        f"bearer\t{KEY}\r\n",
        f"Authorization: Bearer {KEY}",
        f'-H "Authorization: Bearer {KEY}"',
        f'"Authorization": "Bearer {KEY}",',
        f"authorization = bearer {KEY}",
        f"\ufeff\u200b{KEY}\u00a0",
        KEY[:20] + "\r\n   " + KEY[20:30] + "\n" + KEY[30:],
        f"Bearer\n{KEY[:10]}\u200b{KEY[10:]}",
    ],
)
def test_what_surrounds_a_key_is_taken_off(pasted: str) -> None:
    assert cleaned_key(pasted) == KEY
    assert looks_like_key(cleaned_key(pasted))


@pytest.mark.parametrize("pasted", ["", "   ", "\n", '""', "Bearer ", "Authorization: Bearer "])
def test_nothing_stays_nothing(pasted: str) -> None:
    assert cleaned_key(pasted) in {"", "Bearer"}
    assert not looks_like_key(cleaned_key(pasted))


@pytest.mark.parametrize("key", ["", "short", "a" * 19, "ключ" * 10, "é" * 30, "a b" * 20])
def test_what_cannot_be_a_key(key: str) -> None:
    assert not looks_like_key(key)


def test_three_parts_are_usual_and_not_required() -> None:
    assert looks_like_key("a" * 20)
