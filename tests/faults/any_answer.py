"""Answers nobody has thought of: right ones with something wrong in them, by the thousand."""

import json
import os
import random
from copy import deepcopy

from hypothesis import settings
from hypothesis import strategies as st

from tests.api.raw_server import meeting_json

#: More examples than the ordinary run has time for: `WHEREBY_EXAMPLES=50000 pytest tests/faults`.
EXAMPLES = int(os.environ.get("WHEREBY_EXAMPLES", "200"))
thorough = settings(max_examples=EXAMPLES, deadline=None, database=None)

ROOM_KEY = "made-up-room-key"
_LINK = f"https://clinic.whereby.com/consult-1?roomKey={ROOM_KEY}"
NAMES = [*meeting_json(), "hostRoomUrl", "viewerRoomUrl", "results", "cursor", "data", "msLeft"]
_ODD: list[object] = [
    None, True, 0, -1, 2**63, 2**200, 1e308, -0.0, "", " ", "\0", "\u202e", "\ud83d\ude00",
    "a" * 600, [], {}, [[]], {"a": {}}, _LINK, "javascript:alert(1)", "https://", "https://[", "//",
    "2026", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-11-25T25:00:00Z",
    "NaN",
    "2026-11-25T10:00:60Z", "https://u:p@clinic.whereby.com/a", "https://clinic.whereby.com/%00",
]  # fmt: skip
_BYTES = [b"\0", b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"\\u", b"\xff", b"1e999", b"\n"]

any_value = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(_ODD),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=20,
)


def any_bytes() -> st.SearchStrategy[bytes]:
    """JSON of any shape, what is hardly JSON, and right answers with something wrong in them."""
    return (
        any_value.map(lambda value: json.dumps(value).encode())
        | st.binary(max_size=200)
        | st.randoms(use_true_random=True).map(mutated)
    )


def mutated(chance: random.Random) -> bytes:
    """A right page or meeting in which up to four things are wrong."""
    rooms = [meeting_json(each, hostRoomUrl=_LINK) for each in range(chance.randrange(3))]
    value: object = (
        {"results": rooms, "cursor": "next"} if chance.random() < 0.5 else meeting_json()
    )
    for _ in range(chance.randrange(4)):
        value = _changed(value, chance)
    body = json.dumps(value, ensure_ascii=chance.random() < 0.5)
    data = body.encode("utf-8", "surrogatepass")
    for _ in range(chance.randrange(3) if chance.random() < 0.4 else 0):
        data = _spoilt(data, chance)
    return data


def _changed(value: object, chance: random.Random) -> object:
    """The value with one part of it replaced, left out, said twice or renamed."""
    if not value or not isinstance(value, dict | list) or chance.random() < 0.1:
        return deepcopy(chance.choice(_ODD))
    if isinstance(value, list):
        place = chance.randrange(len(value))
        kept = [*value[:place], _changed(value[place], chance), *value[place + 1 :]]
        return chance.choice([kept, value * 2, value[:place]])
    name = chance.choice(list(value))
    rest = {each: part for each, part in value.items() if each != name}
    other = chance.choice(NAMES)
    return chance.choice(
        [rest, rest | {other: value[name]}, value | {name: _changed(value[name], chance)}]
    )


def _spoilt(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    return chance.choice(
        [data[:place], data[place:], data[:place] + chance.choice(_BYTES) + data[place:],
         data[:place] + data[place + 1 :], data[:place] + chance.choice(_BYTES) + data[place + 1 :]]
    )  # fmt: skip
