"""Recorded traffic: nothing personal or secret stays, structure and equalities do; a run can be replayed."""

from __future__ import annotations

import base64
import io
import json
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_conformance.run import main, run
from close_conformance.scenarios import SCENARIOS
from close_conformance.session import Link
from close_crm import errors
from close_crm.testing.recording import NotRecorded, Recording, RecordTransport, ReplayTransport
from close_emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from tests.colours import COLOURS, Colour

from .test_planted import opportunity

SHIPPED = Path(__file__).with_name("recordings") / "emulator.json"
URL = "http://emulator/api/v1"
KEY = "api_0SecretSecret.1SecretSecret"


def replay(recording: Recording, colour: Colour) -> tuple[Any, ReplayTransport]:
    """Run all scenarios on a recording."""
    transport = ReplayTransport(recording)
    link = Link("none", URL, recording.about["opportunity"], network=lambda _: transport, patient=False)
    return run(link, colour, SCENARIOS), transport


@pytest.mark.parametrize("colour", COLOURS)
def test_shipped_recording_replays(colour: Colour) -> None:
    """All scenarios run from the recording that is shipped, without a key and without a server, and find nothing."""
    outcome, transport = replay(Recording.load(SHIPPED), colour)

    assert outcome.failed == {}
    assert outcome.findings == []
    assert outcome.left_out == {}
    assert transport.left == ()


def test_recording_of_the_entry_point_replays(tmp_path: Path) -> None:
    """A recording of `--record` can be replayed; it has no key, name, address or id of the organization."""
    emulator = Emulator(api_key=KEY)
    target = opportunity(emulator)
    file = tmp_path / "traffic.json"
    with emulator.serve() as base_url:
        arguments = ["--base-url", base_url, "--opportunity", target, "--record", str(file), "--impatient"]
        status = main(arguments, {"CLOSE_API_KEY": KEY}, date(2026, 3, 14), io.StringIO())
    text = file.read_text(encoding="utf-8")

    outcome, _ = replay(Recording.load(file), "sync")

    assert status == 0
    assert outcome.findings == []
    assert outcome.failed == {}
    for planted in (
        KEY,
        target,
        "Harbour",
        "Ada",
        "Marsh",
        "@birch",
        "+1202",
        "Gold",
        "Demo Completed",
        base_url,
    ):
        assert planted not in text


def test_replay_of_a_deviating_organization_finds_the_same() -> None:
    """A recorded deviation is found again when the recording is replayed."""
    recording = Recording.load(SHIPPED)
    for one in recording.exchanges:
        if one.path.startswith("/api/v1/opportunity/oppo_") and one.method == "GET" and one.status == 200:
            one.answer["confidence"] = "50"

    outcome, _ = replay(recording, "sync")

    assert ("opportunities_get", "body/confidence") in {
        (found.deviation.operation, found.deviation.where) for found in outcome.findings
    }


LETTERS = st.text("qxzjkwvy", min_size=7, max_size=12)
NAMES = st.builds(lambda one, two: f"{one.title()} {two.title()}", LETTERS, LETTERS)
EMAILS = st.builds(lambda one, two: f"{one}.{two}@{two}.example", LETTERS, LETTERS)
PHONES = st.from_regex(r"\+[2-9][0-9]{10}|[2-9][0-9]{2}-[0-9]{3}-[0-9]{5}", fullmatch=True)
SECRETS = st.from_regex(r"api_[QXZJ]{20}\.[QXZJ]{20}|sk-[QXZJ]{24}", fullmatch=True)
ADDRESSES = st.builds(lambda one: f"https://{one}.example/{one}?token={one}", LETTERS)
PLANTED = st.one_of(NAMES, EMAILS, PHONES, SECRETS, ADDRESSES)
PLACES = st.sampled_from(
    ["note", "note_html", "lead_name", "error", "emails", "display_name", "custom.cf_abc", "type", "status_label",
     "user_id", "unheard_of", "value_currency", "choices", "phone", "url", "id"]
)  # fmt: skip


@st.composite
def traffic(draw: st.DrawFn) -> tuple[set[str], Any]:
    """Return values that must not be written down, and JSON that is full of them."""
    secrets = set(draw(st.lists(PLANTED, min_size=1, max_size=4)))
    one = st.sampled_from(sorted(secrets))
    leaves = (
        one | st.builds("about {}, see there".format, one) | st.builds("<body><p>{}</p></body>".format, one)
    )
    value = st.recursive(
        leaves | st.integers() | st.none() | st.booleans(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLACES | one, inner, max_size=4),
        max_leaves=8,
    )
    return secrets, draw(st.dictionaries(PLACES | one, value, min_size=1, max_size=5))


@given(traffic(), st.booleans())
def test_scrubbing_leaves_nothing(planted: tuple[set[str], Any], as_json: bool) -> None:
    """Wherever they are planted, no secret, e-mail, telephone number, address or name is in the file."""
    secrets, body = planted
    one = min(secrets)
    content = json.dumps(body).encode() if as_json else f"<p>{body}</p>".encode()
    headers = {
        "x-request": json.dumps(one),
        "content-type": one,
        "location": f"https://{KEY}/opportunity/{one}/",
    }
    recording = Recording()
    transport = RecordTransport(
        httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=content)), recording
    )
    with httpx.Client(transport=transport, auth=(one, KEY), cookies={"session": "planted-cookie"}) as api:
        api.put(
            f"{URL}/opportunity/{one}/",
            params={"query": one, one: "1"},
            json=body,
            headers={"x-note": "planted-note"},
        )
    recording.about["opportunity"] = recording.scrub(one)

    with tempfile.TemporaryDirectory() as folder:
        recording.save(Path(folder) / "traffic.json")
        text = (Path(folder) / "traffic.json").read_text(encoding="utf-8")

    basic = base64.b64encode(f"{one}:{KEY}".encode()).decode()
    for secret in (*secrets, KEY, basic, "planted-cookie", "planted-note", "Authorization", "authorization"):
        assert secret not in text
        assert json.dumps(secret)[1:-1] not in text
        for part in secret.split():
            assert part not in text


def test_structure_and_equalities_stay() -> None:
    """Equal values become equal pseudonyms of their kind, others become others; the description's words stay."""
    value = {
        "id": "oppo_9QLrzu", "lead_name": "Jane", "user_name": "Jane", "contact_name": "Joe", "note": "", "value": 500,
        "value_period": "monthly", "date_won": "2026-01-02", "confidence": None,
        "note_html": "<body><p>Jane</p></body>",
        "custom.cf_9QL": ["Gold", "Jane"], "custom.cf_9QM": 15551234567, "custom.cf_9QN": "1990-05-17",
        "emails": [{"email": "jane@jane.example", "type": "office"}], "phones": [{"phone": "+12025550101"}],
        "attachments": [{"url": "https://app.close.com/go/file/temporary/abc"}], "is_stalled": False,
    }  # fmt: skip
    recording = Recording()
    recording.add(httpx.Request("GET", f"{URL}/opportunity/oppo_9QLrzu/"), httpx.Response(200, json=value))

    (one,) = recording.exchanges
    assert one.path == "/api/v1/opportunity/oppo_000001/"
    assert one.answer == {
        "id": "oppo_000001", "lead_name": "text 1", "user_name": "text 1", "contact_name": "text 2", "note": "",
        "value": 500, "value_period": "monthly", "date_won": "2026-01-02", "note_html": "<body><p>text 3</p></body>",
        "confidence": None, "custom.cf_001": ["text 4", "text 1"], "custom.cf_002": 7_000_000_001,
        "custom.cf_003": "1900-01-02", "emails": [{"email": "person1@example.invalid", "type": "text 5"}],
        "phones": [{"phone": "+15550000001"}], "attachments": [{"url": "https://app.close.com/go/file/1"}],
        "is_stalled": False,
    }  # fmt: skip


def test_replay_gives_back_what_is_sent(tmp_path: Path) -> None:
    """A text that is sent anew stands where the recorded one stood, in the answer too; each answer is given once."""
    recording = Recording()
    seen = httpx.Response(200, json={"note": "Call Jane", "lead_name": "Jane"})
    recording.add(httpx.Request("PUT", f"{URL}/opportunity/oppo_a/", json={"note": "Call Jane"}), seen)
    recording.save(tmp_path / "traffic.json")
    loaded = Recording.load(tmp_path / "traffic.json")
    path = f"{URL}/opportunity/{recording.scrub('oppo_a')}/"

    with httpx.Client(transport=ReplayTransport(loaded)) as api:
        answer = api.put(path, json={"note": "Call Joe"}).json()

        assert answer == {"note": "Call Joe", "lead_name": "text 2"}
        with pytest.raises(NotRecorded):
            api.put(path, json={"note": "Call Joe"})


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/opportunity/oppo_1/", None),
        ("PUT", "/opportunity/lead_1/", {"note": "x", "value": 5}),
        ("PUT", "/opportunity/oppo_1/?_fields=id", {"note": "x", "value": 5}),
        ("PUT", "/opportunity/oppo_1/", {"note": "x", "value": 6}),
        ("PUT", "/opportunity/oppo_1/", {"note": "jane@jane.example", "value": 5}),
        ("PUT", "/opportunity/oppo_1/", {"note": "x"}),
        ("PUT", "/opportunity/oppo_1/", None),
    ],
)
def test_other_requests_are_not_answered(method: str, path: str, body: dict[str, Any] | None) -> None:
    """Method, path, query and body all have to be those of the recorded request."""
    recording = Recording()
    asked = httpx.Request("PUT", f"{URL}/opportunity/oppo_1/", json={"note": "text", "value": 5})
    recording.add(asked, httpx.Response(200, json={}))

    with httpx.Client(transport=ReplayTransport(recording)) as api, pytest.raises(NotRecorded):
        api.request(method, URL + path, json=body)


SOUND: dict[str, Any] = {
    "request": {"method": "GET", "uri": "https://api.close.com/api/v1/me/", "body": None, "headers": {}},
    "response": {"status": {"code": 200, "message": "OK"}, "headers": {}, "body": {"string": "{}"}},
}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ([], "not a cassette of version 1"),
        ({"version": 2, "interactions": []}, "not a cassette of version 1"),
        ({"version": 1}, "interaction 1 "),
        ({"version": 1, "interactions": [SOUND, {}]}, "interaction 2 "),
        ({"version": 1, "interactions": [SOUND, SOUND, {**SOUND, "response": None}]}, "interaction 3 "),
        ({"version": 1, "interactions": [{**SOUND, "request": {**SOUND["request"], "uri": 5}}]}, "interaction 1 "),
        ({"version": 1, "interactions": [{**SOUND, "request": {"uri": "http://["}}]}, "interaction 1 "),
    ],
)  # fmt: skip
def test_no_recording_is_refused(tmp_path: Path, content: Any, reason: str) -> None:
    """A file that is no recording is refused with an error that says why; it is a ValueError, too."""
    path = tmp_path / "other.json"
    path.write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(errors.ConfigurationError, match=f"is no recording: {reason}") as caught:
        Recording.load(path)

    assert isinstance(caught.value, ValueError)


def test_recordings_are_cassettes(tmp_path: Path) -> None:
    """A saved recording has the fields of vcrpy's cassettes, and reads the same as YAML, which vcrpy expects."""
    recording = Recording(about={"opportunity": "oppo_1"})
    put = httpx.Request(
        "PUT",
        "http://10.0.0.1:8080/api/v1/opportunity/oppo_9QL/?_fields=id,value&query=",
        json={"value": 5},
        headers={"x-tz-offset": "-4", "authorization": "Basic secret"},
    )
    recording.add(
        put, httpx.Response(200, json={"value": 5}, headers={"ratelimit": "limit=9", "date": "now"})
    )
    recording.add(httpx.Request("DELETE", f"{URL}/opportunity/oppo_9QL/"), httpx.Response(204))
    recording.add(httpx.Request("GET", f"{URL}/me/"), httpx.Response(502, content=b"<html>"))
    recording.save(tmp_path / "cassette.yaml")
    text = (tmp_path / "cassette.yaml").read_text(encoding="utf-8")

    path = "https://api.close.com/api/v1/opportunity/oppo_001/"
    assert json.loads(text) == {
        "version": 1,
        "about": {"opportunity": "oppo_1"},
        "interactions": [
            {
                "request": {
                    "method": "PUT",
                    "uri": f"{path}?_fields=id%2Cvalue&query=",
                    "body": '{"value": 5}',
                    "headers": {"content-type": ["application/json"], "x-tz-offset": ["-4"]},
                },
                "response": {
                    "status": {"code": 200, "message": "OK"},
                    "headers": {"content-type": ["application/json"], "ratelimit": ["limit=9"]},
                    "body": {"string": '{"value": 5}'},
                },
            },
            {
                "request": {"method": "DELETE", "uri": path, "body": None, "headers": {}},
                "response": {
                    "status": {"code": 204, "message": "No Content"},
                    "headers": {},
                    "body": {"string": ""},
                },
            },
            {
                "request": {
                    "method": "GET",
                    "uri": "https://api.close.com/api/v1/me/",
                    "body": None,
                    "headers": {},
                },
                "response": {
                    "status": {"code": 502, "message": "Bad Gateway"},
                    "headers": {},
                    "body": {"string": "text 1"},
                },
            },
        ],
    }
    assert YAML(typ="safe", pure=True).load(text) == json.loads(text)


@given(traffic(), st.sampled_from(["json", "html", "empty"]))
def test_saved_recordings_come_back(planted: tuple[set[str], Any], kind: str) -> None:
    """What is loaded is what was saved, whatever was sent and answered."""
    secrets, body = planted
    content = {"json": json.dumps(body), "html": f"<p>{body}</p>", "empty": ""}[kind].encode()
    recording = Recording()
    request = httpx.Request(
        "POST",
        f"{URL}/opportunity/{min(secrets)}/",
        params={min(secrets): "a,b", "_q": "é&=", "none": ""},
        json=body,
    )
    recording.add(request, httpx.Response(200, content=content, headers={"location": "/api/v1/me/?x"}))
    recording.add(httpx.Request("POST", f"{URL}/me/", content=content), httpx.Response(299, json=None))

    with tempfile.TemporaryDirectory() as folder:
        recording.save(Path(folder) / "traffic.json")
        assert Recording.load(Path(folder) / "traffic.json") == recording


def test_cassettes_of_vcrpy_replay(tmp_path: Path) -> None:
    """A cassette that vcrpy recorded answers, without the headers that were true of the recorded bytes alone."""
    interaction = {
        "request": {**SOUND["request"], "headers": {"Accept": ["*/*"]}},
        "response": {
            "status": {"code": 200, "message": "OK"},
            "headers": {
                "Content-Type": ["application/json"],
                "Content-Encoding": ["gzip"],
                "Content-Length": ["1"],
            },
            "body": {"string": '{"first_name": "Ada"}'},
        },
    }
    path = tmp_path / "cassette.json"
    path.write_text(json.dumps({"version": 1, "interactions": [interaction]}), encoding="utf-8")

    with httpx.Client(transport=ReplayTransport(Recording.load(path))) as api:
        answer = api.get(f"{URL}/me/")

    assert answer.json() == {"first_name": "Ada"}
    assert answer.headers["content-type"] == "application/json"


def remake() -> None:
    """Write the recording that is shipped anew: `python -m tests.conformance.test_recording`."""
    emulator = Emulator()
    recording, target = Recording(), opportunity(emulator)
    link = Link(
        emulator.api_key,
        URL,
        target,
        network=lambda _: emulator.transport(),
        recording=recording,
        patient=False,
    )
    run(link, "sync")
    recording.about["opportunity"] = recording.scrub(target)
    recording.save(SHIPPED)


if __name__ == "__main__":
    remake()
