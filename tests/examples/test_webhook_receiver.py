"""examples/webhook_receiver: deliveries of the emulator, over HTTP, to a server that may end at any time."""

from __future__ import annotations

import json
import re
import stat
from contextlib import AbstractContextManager
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, webhooks
from close_emulator import Emulator

from tools.redis_server import free_port

from .conftest import Place, Running, needs

needs("fastapi", "uvicorn")

DEAL = "oppo_npEVQdtAjdtYOxCIsgEv0Jo6VERbKzZUpWbFfA7hA9E"
KEY = "5f" * 32


@pytest.fixture
def emulator() -> Emulator:
    """The page's organization, with events that are delivered soon."""
    return Emulator(event_window=0.1)


class Server:
    """The page's server, which may be started several times at one port, and signed deliveries to it."""

    def __init__(self, place: Place) -> None:
        page = place.folder / "README.md"
        self.place, self.port = place, free_port()
        page.write_text(page.read_text(encoding="utf-8").replace("8000", str(self.port)), encoding="utf-8")
        [self._command] = re.findall(r"^uvicorn .*$", page.read_text(encoding="utf-8"), re.MULTILINE)

    def running(self) -> AbstractContextManager[Running]:
        """Start it."""
        return self.place.running(self._command, until="Application startup complete")

    def deliver(self, event: dict[str, Any], key: str = KEY, **sent: float) -> int:
        """Deliver an event; return the status of the answer."""
        body = json.dumps({"subscription_id": "whsub_1", "event": event}).encode()
        address = f"http://127.0.0.1:{self.port}/close"
        return httpx.post(address, content=body, headers=webhooks.sign(body, key, **sent)).status_code


@pytest.fixture
def server(place: Place) -> Server:
    """A server that knows a key."""
    (place.folder / "webhook.keys").write_text(f"{'00' * 32}\n{KEY}\n")
    return Server(place)


def won(number: int, lead: str | None) -> dict[str, Any]:
    """Return the event of a deal that was won."""
    data = {"status_type": "won", "user_name": "Ada", "value_formatted": "$5", "lead_name": lead}
    return {
        "id": f"ev_{number}",
        "date_updated": f"2026-11-27T10:00:{number:02}",
        "object_type": "opportunity",
        "action": "updated",
        "changed_fields": ["status_id", "status_type"],
        "data": data if lead else {},
    }


def test_readme(place: Place) -> None:
    """A deal that is won in the organization is announced by the server, and its key is for nobody else to read."""
    server = Server(place)

    with server.running() as receiver:
        place.follow_readme()
        receiver.wait_for(r"Ada Marsh won \$3,000 from Birch & Rowe")

    keys = place.folder / "webhook.keys"
    assert stat.S_IMODE(keys.stat().st_mode) == 0o600
    with Close(place.emulator.api_key, transport=place.emulator.transport()) as close:
        [webhook] = [one for one in close.webhooks.list() if f":{server.port}/" in one.url]
    assert webhook.latest_error is None


def test_event_that_comes_twice_is_announced_once(server: Server) -> None:
    """The same event has no second effect; the same event with later changes has."""
    with server.running() as receiver:
        assert server.deliver(won(1, "North")) == 204
        assert server.deliver(won(1, "North")) == 204
        assert server.deliver(won(1, "North"), timestamp=1_700_000_000) == 204
        assert server.deliver({**won(1, "North"), "date_updated": "2026-11-27T10:00:01.5"}) == 204
        assert server.deliver(won(2, "South")) == 204
        receiver.wait_for("Ada won .* from South")

    assert sum("from North" in line for line in receiver.shown) == 2


def test_what_close_did_not_sign_is_refused(server: Server) -> None:
    """A wrong key is refused; other changes than wins are taken, and nothing is announced."""
    moved = {**won(3, "Other"), "changed_fields": ["note"]}
    with server.running() as receiver:
        assert server.deliver(won(1, "Forged"), key="11" * 32) == 400
        assert server.deliver(moved) == 204
        server.deliver(won(4, "South"))
        receiver.wait_for("from South")

    assert not re.search("Forged|Other", "".join(receiver.shown))


def test_without_a_key_close_delivers_again(place: Place) -> None:
    """Until there is a key the server says that it can't take anything yet."""
    server = Server(place)

    with server.running():
        assert server.deliver(won(1, "North")) == 503


def test_failed_event_is_tried_again(server: Server) -> None:
    """An event that can't be handled is in the log, stops no other, and is tried again at the next start."""
    with server.running() as receiver:
        assert server.deliver({**won(1, "North"), "data": {"status_type": "won"}}) == 204
        receiver.wait_for("Event ev_1 failed")
        server.deliver(won(2, "South"))
        receiver.wait_for("from South")

    with server.running() as receiver:
        assert any("Event ev_1 failed" in line for line in receiver.shown)
    assert not any("from South" in line for line in receiver.shown)


def test_events_of_an_earlier_run_are_handled_in_their_order(server: Server) -> None:
    """What was stored before the server ended is announced when it starts, the earliest event first."""
    store = "import json, sys, inbox; inbox.Inbox('inbox.sqlite').add(inbox.Event.from_dict(json.loads(sys.argv[1])))"
    for number, lead in ((2, "South"), (1, "North")):
        server.place.python("-c", store, json.dumps(won(number, lead)))

    with server.running() as receiver:
        announced = [line.split()[-1] for line in receiver.shown if " won " in line]

    assert announced == ["North", "South"]
