"""Every setting once, with a default that is usable."""

from dataclasses import asdict, fields
from enum import StrEnum

import pytest

from whereby_desktop.preferences import RANGES, AccountEntry, Preferences


@pytest.mark.parametrize("setting", fields(Preferences), ids=lambda setting: setting.name)
def test_a_default_is_of_its_own_type(setting: object) -> None:
    name, kind = setting.name, setting.type  # type: ignore[attr-defined]
    default = getattr(Preferences(), name)
    if name == "accounts":
        assert default == (AccountEntry(),)
        return
    assert type(default) is kind
    assert kind in (str, bool, int) or issubclass(kind, StrEnum)


@pytest.mark.parametrize("name", RANGES)
def test_a_range_belongs_to_a_number_and_holds_its_default(name: str) -> None:
    smallest, largest = RANGES[name]
    assert smallest <= getattr(Preferences(), name) <= largest


def test_every_number_has_a_range() -> None:
    numbers = {name for name, value in asdict(Preferences()).items() if type(value) is int}
    assert numbers == set(RANGES)
