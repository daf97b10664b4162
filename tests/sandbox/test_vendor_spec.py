"""Answers, and the bodies that are accepted, against the vendor's own OpenAPI file."""

import copy
import json
import os
import re
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from tests.sandbox.bodies import ACCEPTED
from tests.sandbox.clock import Clock
from tests.sandbox.honest import honest_client
from whereby_desktop.sandbox.messages import Json
from whereby_desktop.sandbox.server import Sandbox

ROOT = Path(__file__).parents[2]
Schema = dict[str, Any]


def _spec_file() -> Path:
    named = os.environ.get("WHEREBY_OPENAPI")
    return Path(named) if named else ROOT / "../shared/whereby-openapi.json"


def mended(node: Any) -> Any:  # noqa: ANN401 - any part of a JSON document
    """A copy without the file's formal errors.

    Stray commas in enums go. What the file only says in words is put in: a trigger, a destination,
    a language and a cursor may be null. Unknown fields are errors, for objects that list theirs.
    """
    if isinstance(node, list):
        return [mended(item) for item in node]
    if not isinstance(node, dict):
        return node
    fixed = {key: mended(value) for key, value in node.items()}
    if isinstance(fixed.get("enum"), list):
        fixed["enum"] = [value.rstrip(",") for value in fixed["enum"]]
    properties = fixed.get("properties")
    if isinstance(properties, dict) and fixed.get("type") == "object":
        fixed["additionalProperties"] = False
        for name in ("startTrigger", "destination", "language", "cursor"):
            if name in properties:
                properties[name] = {"anyOf": [properties[name], {"type": "null"}]}
    return fixed


@pytest.fixture(scope="module")
def spec() -> Schema:
    path = _spec_file()
    if not path.is_file():
        pytest.skip("the vendor's OpenAPI file is not here (WHEREBY_OPENAPI names it)")
    read: Schema = mended(json.loads(path.read_text(encoding="utf-8")))
    return read


def check(spec: Schema, schema: Schema, value: Json) -> None:
    whole = {**copy.deepcopy(schema), "components": spec["components"]}
    formats = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(whole, format_checker=formats).validate(value)


def check_answer(spec: Schema, answer: httpx.Response) -> None:
    """The status is one the file knows for this operation, the body is of its shape."""
    request = answer.request
    path = "/meetings" if request.url.path == "/v1/meetings" else "/meetings/{meetingId}"
    known = spec["paths"][path][request.method.lower()]["responses"]
    described = known[str(answer.status_code)]
    if "$ref" in described:
        described = spec["components"]["responses"][described["$ref"].rpartition("/")[2]]
    if "content" not in described:
        return
    assert answer.headers["Content-Type"].startswith("application/json")
    check(spec, described["content"]["application/json"]["schema"], answer.json())


def test_every_kind_of_answer(spec: Schema, client: httpx.Client) -> None:
    both = "fields=hostRoomUrl,viewerRoomUrl"
    check_answer(spec, client.get("meetings"))
    body = {"endDate": "2099-01-01T00:00:00Z"}
    created = client.post("meetings", json=body)
    assert created.status_code == 201
    check_answer(spec, created)
    check_answer(spec, client.post("meetings", json={**body, "templateType": "viewerMode"}))
    address = f"meetings/{created.json()['meetingId']}"
    for path in ("meetings?limit=1", f"meetings?{both}", address, f"{address}?{both}"):
        answer = client.get(path)
        assert answer.status_code == 200
        check_answer(spec, answer)
    assert client.get("meetings?limit=1").json()["cursor"]
    for _ in range(2):
        deleted = client.delete(address)
        assert deleted.status_code == 204
        check_answer(spec, deleted)
    gone = client.get(address)
    assert gone.status_code == 404
    check_answer(spec, gone)


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "meetings"), ("POST", "meetings"), ("GET", "meetings/1"), ("DELETE", "meetings/1")],
)
def test_refusals(spec: Schema, clock: Clock, method: str, path: str) -> None:
    with Sandbox(now=clock, limit=0) as sandbox, honest_client(sandbox) as client:
        for headers, status in (({"Authorization": "Bearer wrong"}, 401), ({}, 429)):
            answer = client.request(method, path, headers=headers)
            assert answer.status_code == status
            check_answer(spec, answer)


@pytest.mark.parametrize("change", ACCEPTED)
def test_accepted_bodies_are_the_vendors(
    spec: Schema, client: httpx.Client, change: dict[str, Json]
) -> None:
    body: Json = {"endDate": "2099-01-01T00:00:00Z", **change}
    schema = spec["paths"]["/meetings"]["post"]["requestBody"]["content"]["application/json"]
    if "startDate" not in change and "region" not in json.dumps(change.get("recording")):
        check(spec, schema["schema"], body)
    answer = client.post("meetings", json=body)
    assert answer.status_code == 201
    check_answer(spec, answer)


def test_every_value_of_the_vendors_lists_is_accepted(spec: Schema, client: httpx.Client) -> None:
    schema = spec["paths"]["/meetings"]["post"]["requestBody"]["content"]["application/json"]
    properties = schema["schema"]["properties"]
    tried = 0
    for name in ("roomMode", "roomNamePattern", "templateType"):
        for value in properties[name]["enum"]:
            body = {"endDate": "2099-01-01T00:00:00Z", name: value}
            assert client.post("meetings", json=body).status_code == 201
            tried += 1
    for option in ("recording", "liveTranscription", "streaming"):
        for name, rules in properties[option]["properties"].items():
            for value in rules.get("anyOf", [rules])[0].get("enum", []):
                whole = {"type": "cloud", "destination": None, "startTrigger": None, name: value}
                kept = {key: whole[key] for key in whole if key in properties[option]["properties"]}
                body = {"endDate": "2099-01-01T00:00:00Z", option: kept}
                assert client.post("meetings", json=body).status_code == 201, body
                tried += 1
    assert tried > 40


def test_the_vendors_pattern_is_narrower_than_practice(spec: Schema) -> None:
    """The file's prefix has no hyphen, its own examples do: the sandbox goes with practice."""
    schema = spec["paths"]["/meetings"]["post"]["requestBody"]["content"]["application/json"]
    prefix = schema["schema"]["properties"]["roomNamePrefix"]
    assert re.fullmatch(prefix["pattern"], prefix["example"]) is None
    assert prefix["maxLength"] == 39
