import copy
import pickle

import pytest

from whereby_desktop.meetings.secret import Secret


def test_shows_itself_only_when_asked() -> None:
    secret = Secret("open sesame")
    shown = f"{secret} {secret!r} {[secret]} {secret!s:>20} {vars} "
    assert "sesame" not in shown
    assert secret.reveal() == "open sesame"


def test_is_never_copied_to_disk() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret("open sesame"))
    with pytest.raises(TypeError):
        copy.deepcopy(Secret("open sesame"))


def test_equal_when_the_text_is() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert not Secret("")
