"""Webhooks of an emulator that is served: a thread delivers to receivers on this computer."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.webhooks import Delivered

from .conftest import BASE
from .test_webhooks import EVERY, subscribe


@contextmanager
def listening() -> Generator[tuple[str, list[bytes], threading.Event]]:
    """Yield the address of a receiver on this computer, the bodies that it gets, and an event set by each."""
    bodies: list[bytes] = []
    got = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()
            got.set()

        def log_message(self, format: str, *args: object) -> None: ...  # noqa: A002 - named so by the library

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook", bodies, got
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_served_emulator_delivers_by_itself() -> None:
    """While an emulator is served, a thread delivers over HTTP what its requests cause."""
    emulator = Emulator(event_window=0)
    with listening() as (url, bodies, got), emulator.serve() as base, httpx.Client(
        base_url=base, auth=(emulator.api_key, ""), trust_env=False
    ) as api:  # fmt: skip
        subscribe(api, [{"object_type": "contact", "action": "created"}], url)
        leads = api.get("/lead/").json()["data"]
        answer = api.post("/contact/", json={"lead_id": leads[0]["id"], "name": "Dora"})

        assert got.wait(30)

    assert json.loads(bodies[0])["event"]["object_id"] == answer.json()["id"]


def test_served_emulator_delivers_what_a_restored_state_waits_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to send a request first: where nothing waited, something does again."""
    looked = threading.Event()

    def deliver(emulator: Emulator) -> list[Delivered]:
        try:
            return delivers(emulator)
        finally:
            looked.set()

    delivers = Emulator.deliver_webhooks
    monkeypatch.setattr(Emulator, "deliver_webhooks", deliver)
    emulator = Emulator(event_window=0)
    with listening() as (url, bodies, got), httpx.Client(
        base_url=BASE, auth=(emulator.api_key, ""), transport=emulator.transport()
    ) as api:  # fmt: skip
        subscribe(api, [{"object_type": "lead", "action": "created"}], url)
        at_first = emulator.snapshot()
        made = api.post("/lead/", json={"name": "Birch"}).json()["id"]
        waiting = emulator.snapshot()
        emulator.restore(at_first)
        with emulator.serve():
            assert looked.wait(30)
            emulator.restore(waiting)

            assert got.wait(30)

    assert json.loads(bodies[0])["event"]["object_id"] == made


def test_failed_receiver_breaks_no_request() -> None:
    """Nobody listens, and requests are answered as ever."""
    emulator = Emulator()
    with (
        emulator.serve() as base,
        httpx.Client(base_url=base, auth=(emulator.api_key, ""), trust_env=False) as api,
    ):
        subscribe(api, EVERY, "http://127.0.0.1:9/")

        assert api.post("/lead/", json={"name": "Birch"}).status_code == 200
        assert api.get("/lead/").status_code == 200
