"""Recordings of calls: their addresses, and what is there."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.emulator import Snapshot

#: Of an MP3 frame of MPEG-2 layer III: eleven bits, the version, the layer.
SYNC = b"\xff\xf3"


@pytest.mark.parametrize(("duration", "plays"), [(None, 1), (90, 90), (2.0, 2), (604_800, 600)])
def test_a_recording_plays_as_long_as_the_call(
    emulator: Emulator, duration: float | None, plays: int
) -> None:
    """It is at the address that the answer names: an MP3 of silence, of ten minutes at most."""
    with emulator.serve() as base_url, httpx.Client(base_url=base_url, auth=(emulator.api_key, "")) as api:
        body = {"duration": duration, "recording_url": "https://one.example/a.mp3"}
        call = api.post("/activity/call/", json=body).raise_for_status().json()
        file = api.get(call["recording_url"])

        again = api.post("/activity/call/", json={"recording_url": call["recording_url"]})

    assert call["recording_url"].startswith(base_url.removesuffix("/api/v1"))
    assert (file.status_code, file.headers["content-type"]) == (200, "audio/mpeg")
    assert file.content.startswith(SYNC)
    frames = file.content.count(SYNC)
    assert abs(frames * 0.036 - plays) < 0.05
    assert again.is_success


@pytest.mark.parametrize(("own", "plays"), [(0, 30), (None, 30), (7, 7)])
def test_a_voicemail_plays_as_long_as_itself(
    api: httpx.Client, emulator: Emulator, own: int | None, plays: int
) -> None:
    """Where a call has two durations, each plays its own; a voicemail without one is as long as the call."""
    body = {
        "duration": 30,
        "recording_url": "https://one.example/a.mp3",
        "voicemail_url": "https://one.example/b.mp3",
    }
    call = api.post("/activity/call/", json=body).raise_for_status().json()
    store = emulator.snapshot().copy_of_store()
    # No request says it: Close measures its own.
    store.activities[call["id"]]["voicemail_duration"] = own
    emulator.restore(Snapshot(store))

    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as http:
        frames = [http.get(call[name]).content.count(SYNC) for name in ("recording_url", "voicemail_url")]

    assert [round(number * 0.036) for number in frames] == [30, plays]


def test_a_recording_is_for_those_with_credentials(emulator: Emulator) -> None:
    """Without a key it is 401, and 404 where there is none, or none any more."""
    with httpx.Client(
        transport=emulator.transport(), base_url="https://api.close.com/api/v1", auth=(emulator.api_key, "")
    ) as api:
        call = api.post("/activity/call/", json={"recording_url": "https://one.example/a.mp3"}).json()
        address = call["recording_url"]

        assert api.get(address).status_code == 200
        assert api.get(address, auth=("api_x", "")).status_code == 401
        assert api.get(address.replace("recording", "voicemail")).status_code == 404
        assert api.get("https://api.close.com/call/acti_x/recording/").status_code == 404
        api.put(f"/activity/call/{call['id']}/", json={"recording_url": None}).raise_for_status()
        assert api.get(address).status_code == 404


def test_a_call_has_durations(api: httpx.Client) -> None:
    """Both are numbers, as programs compare them with numbers without looking."""
    call = api.post("/activity/call/", json={"direction": "inbound"}).json()

    assert (call["duration"], call["voicemail_duration"]) == (0, 0)
