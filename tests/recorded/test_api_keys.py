"""API keys in the form that Close returns them in 2026 are taken everywhere, and written down nowhere."""

from __future__ import annotations

import base64
import json
import logging
import pickle
import traceback
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_crm.cli import main
from close_crm.events import Event
from close_crm.testing.recording import Recording, RecordTransport, Scrubber
from close_emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client
from tools.evidence import scrub

from .facts import shows

BASE_62 = st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", min_size=19, max_size=21)
# Each half begins so that it is in nothing else: one of zeros alone is in every pseudonym.
KEYS = st.builds("api_Kq{}.Wz{}".format, BASE_62, BASE_62)
KEY = "api_4kVn0Q8sTz2Lr6XbYd1PqC.7HmEw3RgJu5AfNk9SxIcWo"


def forms(key: str) -> list[str]:
    """Return what of a key must not be seen: its halves, and the key as it is sent."""
    return [*key.removeprefix("api_").split("."), base64.b64encode(f"{key}:".encode()).decode()[:40]]


@shows("key-form")
@given(KEYS)
def test_keys_are_taken(key: str) -> None:
    """Client, environment and emulator take any key of that form, and the emulator knows its caller by it."""
    emulator = Emulator("empty", api_key=key)

    with Close(key, transport=emulator.transport()) as close:
        assert emulator.api_keys[close.users.me().id] == key
        assert not [form for form in forms(key) if form in repr(close)]


@pytest.mark.parametrize("colour", COLOURS)
def test_keys_are_in_no_error_log_or_event(
    colour: Colour, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a refusal nor what is logged or reported on the way there has a part of the key, however it is shown."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("CLOSE_API_KEY", KEY)
    events: list[Event] = []
    body = {"error": f"{KEY} is wrong", "field-errors": {KEY: "wrong"}}

    def handle(request: httpx.Request) -> httpx.Response:
        assert request.headers["Authorization"] == f"Basic {base64.b64encode(f'{KEY}:'.encode()).decode()}"
        return httpx.Response(401, json=body, headers={"x-key": KEY})

    with (
        client(colour, handle, api_key=None, hooks=[events.append]) as close,
        pytest.raises(errors.Unauthorized) as refused,
    ):
        close.users.me()
    error = refused.value
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error)) + repr(events)
    shown += caplog.text + repr(pickle.dumps(error)) + json.dumps(error.body)

    assert not [form for form in forms(KEY) if form in shown]


@given(KEYS)
def test_keys_are_scrubbed_from_recordings(key: str) -> None:
    """A recording has no part of a key: as a value, as an object's key, in a text, an address or a header."""
    emulator = Emulator("empty", api_key=key)
    transport = RecordTransport(emulator.transport())
    with httpx.Client(base_url="http://emulator/api/v1", transport=transport, auth=(key, "")) as caller:
        caller.post(
            "/opportunity/",
            json={"note": key, "note_html": f"<body><p>{key}</p></body>", key: [key, {key: f"is {key}"}]},
        )
        caller.get(f"/opportunity/{key}/", params={"query": f"a,{key}", key: "1"}, headers={"Accept": key})
        caller.get("/me/")
    text = "".join(str(one) for one in transport.recording.exchanges)

    assert len(transport.recording.exchanges) == 3
    assert not [form for form in forms(key) if form in text]


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=22, max_size=22))
def test_keys_without_a_dot_are_no_names(half: str) -> None:
    """The older form, without a dot, is not taken for an object's own key."""
    assert half not in str(Scrubber().value({f"api_{half}": 1}))


def test_saved_recordings_have_no_key(tmp_path: Path) -> None:
    """What a recording saves beside its exchanges has no key either."""
    emulator, recording = Emulator(api_key=KEY), Recording()
    with Close(KEY, transport=RecordTransport(emulator.transport(), recording)) as close:
        close.opportunities.list()
    recording.save(tmp_path / "recording.json")
    text = (tmp_path / "recording.json").read_text(encoding="utf-8")

    assert not [form for form in forms(KEY) if form in text]


@pytest.mark.parametrize(
    "argument",
    [KEY, f"{KEY}:", f"--status={KEY}", f"-k{KEY}", f"CLOSE_API_KEY={KEY}", f"https://{KEY}@api.close.com"],
)
@pytest.mark.parametrize(
    "before", [(), ("opportunity", "get"), ("--base-url",), ("opportunity", "list", "--")]
)
def test_keys_are_no_arguments(
    capsys: pytest.CaptureFixture[str], argument: str, before: tuple[str, ...]
) -> None:
    """On the command line a key is refused wherever it stands, and not repeated."""
    status = main([*before, argument])

    reported = capsys.readouterr()
    assert (status, reported.out) == (2, "")
    assert "never taken as an argument" in reported.err
    assert not [form for form in forms(KEY) if form in reported.err]


def test_keys_are_no_addresses() -> None:
    """An address with a key in it is refused without showing it."""
    with pytest.raises(errors.ConfigurationError) as refused:
        Close("api_other", base_url=f"https://{KEY}:@api.close.com/api/v1")

    shown = "".join(traceback.format_exception(refused.value))
    assert not [form for form in forms(KEY) if form in shown.replace(ascii(KEY), "")]


@given(
    KEYS, st.sampled_from(["{}", "key={}", "'{}'", "https://{}:@close", "({})", "Basic {}", "{}...", "x {}."])
)
def test_keys_are_scrubbed_from_evidence(key: str, text: str) -> None:
    """What the tests' evidence says has no key, though it does not know which."""
    scrubbed: Any = scrub.Scrubber()(text.format(key))

    assert not [form for form in forms(key) if form in scrubbed]
