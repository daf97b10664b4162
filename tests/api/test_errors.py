"""The tree of errors, as it is drawn."""

import inspect
import re

import pytest

from whereby_desktop.api import errors
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind


def classes() -> dict[str, type[errors.ApiError]]:
    return {
        name: found
        for name, found in vars(errors).items()
        if inspect.isclass(found) and issubclass(found, errors.ApiError)
    }


def test_the_drawing_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    branch: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        if found := re.match(r"    ([│├└─ ]*)(\w+Error)\b", line):
            depth = len(found[1]) // 4
            branch = [*branch[:depth], found[2]]
            drawn[found[2]] = branch[depth - 1] if depth else "TroubleError"
    assert drawn == {name: found.__bases__[0].__name__ for name, found in classes().items()}


def test_every_error_knows_its_trouble() -> None:
    for found in classes().values():
        error = found("said", status=418, subject="host")
        assert isinstance(error, TroubleError)
        assert (error.trouble.kind, error.trouble.words) == (found.kind, "said")
        assert (error.kind is TroubleKind.UNEXPECTED) is (found is errors.ApiError)


@pytest.mark.parametrize(
    ("status", "wrong"),
    [(200, None), (299, None), (300, errors.NonsenseError), (101, errors.NonsenseError),
     (401, errors.KeyRejectedError), (429, errors.SlowedDownError), (418, errors.NotAcceptedError),
     (599, errors.ServerError), (600, errors.NonsenseError)],
)  # fmt: skip
def test_statuses(status: int, wrong: type[errors.ApiError] | None) -> None:
    assert errors.class_of_status(status) is wrong
