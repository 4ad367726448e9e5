"""One organization with its state: requests in, responses out."""

import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, Final

import httpx2 as httpx

from close_emulator.faults.faults import Delivery, Fault, Faults
from close_emulator.faults.limits import Limits
from close_emulator.http.messages import (
    MAX_BODY,
    TOO_MANY,
    RawRequest,
    Refusal,
    identify,
    refuse,
    refuse_large,
)
from close_emulator.http.routing import Handler, answer, place_of
from close_emulator.resources.contacts import HANDLERS as _CONTACTS
from close_emulator.resources.custom_fields import HANDLERS as _CUSTOM_FIELDS
from close_emulator.resources.field_schemas import HANDLERS as _FIELD_SCHEMAS
from close_emulator.resources.leads import HANDLERS as _LEADS
from close_emulator.resources.opportunities import HANDLERS as _OPPORTUNITIES
from close_emulator.resources.organizations import HANDLERS as _ORGANIZATIONS
from close_emulator.resources.status_changes import HANDLERS as _STATUS_CHANGES
from close_emulator.resources.status_changes import view as _status_change
from close_emulator.resources.statuses import HANDLERS as _STATUSES
from close_emulator.resources.users import HANDLERS as _USERS
from close_emulator.seeds.seeds import Large, Seed
from close_emulator.server.board import Board, board_of
from close_emulator.state.request_log import Exchange, Journal
from close_emulator.state.store import Store

from .arguments import check_function, check_secret, check_text
from .description import load
from .in_process import Waiting, raw_request, response
from .seeds import seeds as seeds_module

__all__ = [
    "DEFAULT_API_KEY",
    "DEFAULT_TOKEN",
    "MAX_BODY",
    "Emulator",
    "Exchange",
    "Fault",
    "Faults",
    "Large",
    "Limits",
    "Snapshot",
    "served_operations",
]

DEFAULT_API_KEY: Final = "api_emulator"
"""The API key of a new emulator's first user. It opens nothing but emulators."""
DEFAULT_TOKEN: Final = "emulator_token"  # noqa: S105 - opens nothing but emulators
"""The bearer token of a new emulator's first user."""

HANDLERS: Final[Mapping[str, Handler]] = {
    **_OPPORTUNITIES, **_STATUSES, **_CUSTOM_FIELDS, **_FIELD_SCHEMAS, **_USERS, **_ORGANIZATIONS, **_LEADS,
    **_CONTACTS, **_STATUS_CHANGES,
}  # fmt: skip


def served_operations() -> frozenset[str]:
    """Ids of the operations that the emulator serves."""
    return frozenset(HANDLERS)


@dataclass(frozen=True)
class Snapshot:
    """A state of an emulator, to go back to with `Emulator.restore`. It can be restored any number of times."""

    _store: Store

    def copy_of_store(self) -> Store:
        """The state, as a copy."""
        return self._store.copy()


def _now() -> datetime:
    return datetime.now(UTC)


class Emulator:
    """One organization with its state. Emulators share nothing, and one can be used from any number of threads.

    Args:
        seed: What the organization holds at the start: `small` (two pipelines, custom fields of every type, a dozen
            opportunities), `empty` (one user and one pipeline), `large` (100,000 opportunities), a `Large` of another
            size, the path of a YAML or JSON file, or what such a file holds. `COVERAGE.md` shows the format.
        clock: Gives the present as an aware datetime; by default the computer's clock. Nothing here ever waits.
        id_seed: What ids are made from. The same seeds and the same calls give the same ids.
        api_key: The first user's API key. Further users have the same with `.2`, `.3`, ... appended.
        token: The first user's bearer token; further users as with `api_key`.
        sleep: Called in process with the seconds that a fault makes an answer late, say to move the clock on. Nothing
            waits without it; `faults.waits` has them all the same.

    Raises:
        ValueError: An argument can't be used, there is no such seed, or what a file says can't be; the text says where.
        OSError: The seed's file can't be read, or the package that carries the description is not installed.
    """

    def __init__(
        self,
        seed: Seed = "small",
        *,
        clock: Callable[[], datetime] | None = None,
        id_seed: str = "close",
        api_key: str = DEFAULT_API_KEY,
        token: str = DEFAULT_TOKEN,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        check_text("id_seed", id_seed)
        check_secret("api_key", api_key, forbidden=":")
        check_secret("token", token)
        check_function("clock", clock)
        check_function("sleep", sleep)
        self._seed = (seed, id_seed, (api_key, token))
        self._clock = clock or _now
        self._lock = threading.RLock()
        self._description = load()
        self._store = seeds_module.build(*self._seed)
        self._sleep = sleep
        self._journal = Journal()
        self.limits: Final = Limits()
        """The rate limits that are kept; none at first."""
        self.faults: Final = Faults()
        """What shall go wrong; nothing at first."""
        self.api_key: Final = api_key
        self.token: Final = token

    @property
    def api_keys(self) -> dict[str, str]:
        """A valid API key for each user, by user id; the first is `api_key`."""
        with self._lock:
            return {user_id: key for key, user_id in self._store.keys.items()}

    @property
    def status_changes(self) -> list[dict[str, Any]]:
        """The log of changes of opportunity statuses, oldest first, as `opportunity_status_changes_get` gives them."""
        with self._lock:
            return [_status_change(self._store, change) for change in self._store.status_changes.values()]

    def board(self) -> Board:
        """The organization's opportunities by pipeline and status, as the page at `/` shows them."""
        with self._lock:
            return board_of(self._store)

    def description(self, address: str) -> dict[str, Any]:
        """The description of what is carried out here, as `/openapi.json` of a server at `address` shows it.

        It is Close's, with what no document about Close can say: ids that there are now, what each custom field takes,
        how large pages may be, and answers of which `_fields` left something out.
        """
        from close_emulator.server.description import served

        with self._lock:
            return served(self._store, served_operations(), address)

    @property
    def exchanges(self) -> list[Exchange]:
        """The last hundred requests with their answers, oldest first. Credentials are not kept."""
        with self._lock:
            return self._journal.last()

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request, at whatever host it is aimed. It never raises for what a request says.

        The request's body must be readable without async; `transport` sees to that for async clients. Faults raise what
        they raise over HTTP: `ConnectError`, `ReadError`, `RemoteProtocolError` or `ReadTimeout`.
        """
        raw = raw_request(request)
        fault = self.begin(raw)
        if fault is None:
            status, headers, content = self.respond(raw)
            self._note(raw, status, content, None)
            return httpx.Response(status, headers=headers, content=content, request=request)
        waiting = Waiting(request, self._wait)
        try:
            waiting.wait(fault.wait_before)
        except httpx.ReadTimeout:
            self.abandon(raw, fault)
            raise
        delivery, _ = self.finish(raw, fault)
        waiting.wait(fault.wait_after)
        return response(request, delivery, waiting)

    def begin(self, request: RawRequest) -> Fault | None:
        """The fault that a request meets, which is used up by that. Whoever calls this sees to the fault's waits."""
        if not self.faults.active:
            return None
        place = place_of(request, self._description)
        return self.faults.take(place.operation, request.method, place.paths)

    def finish(self, request: RawRequest, fault: Fault | None) -> tuple[Delivery, Exchange]:
        """Carry a request out, unless its fault forbids: what is sent to the client, and what is recorded."""
        answered: tuple[int, list[tuple[str, str]], bytes] = (500, [], b"")
        if fault is None or fault.carried_out:
            answered = self.respond(request)
        delivery = Delivery(*answered) if fault is None else fault.delivery(answered)
        gone = delivery.ending != "complete" and delivery.sent is None
        status, content = (None, b"") if gone else (delivery.status, delivery.content)
        return delivery, self._note(request, status, content, fault)

    def abandon(self, request: RawRequest, fault: Fault) -> Exchange:
        """Record a request whose client left before it was carried out."""
        return self._note(request, None, b"", fault)

    def respond(self, request: RawRequest) -> tuple[int, list[tuple[str, str]], bytes]:
        """Status, headers and body for a request as it came over the wire. No fault interferes."""
        with self._lock:
            now = self._clock()
            status, headers, content = self._respond(request, now)
        return status, [("Date", format_datetime(now.astimezone(UTC), usegmt=True)), *headers], content

    def _respond(self, request: RawRequest, now: datetime) -> tuple[int, list[tuple[str, str]], bytes]:
        with self._lock:
            limits = self.limits.unused
            try:
                if request.too_large or len(request.body) > MAX_BODY:
                    refuse_large()
                if self.limits.active:
                    key, _ = identify(request, self._store)
                    group = place_of(request, self._description).group
                    passed, limits = self.limits.take(request.method, group, key, now)
                    if not passed:
                        refuse(429, TOO_MANY)
                return answer(request, self._description, HANDLERS, self._store, now).encoded(limits)
            except Refusal as refusal:
                return refusal.answer.encoded(limits)

    def _note(self, request: RawRequest, status: int | None, content: bytes, fault: Fault | None) -> Exchange:
        with self._lock:
            sent = (request.method, request.path, request.query, request.body)
            return self._journal.note(
                self._clock(), sent, status, content, None if fault is None else fault.do
            )

    def _wait(self, seconds: float) -> None:
        self.faults.note_wait(seconds)
        if self._sleep is not None:
            self._sleep(seconds)

    def transport(self) -> httpx.MockTransport:
        """A transport that takes sync and async clients' requests here instead of to a network."""
        return httpx.MockTransport(self.handle)

    def reset(self) -> None:
        """Go back to the seed, without limits, faults and recorded exchanges."""
        with self._lock:
            self._store = seeds_module.build(*self._seed)
            self.limits.clear()
            self.faults.clear()
            self._journal.clear()

    def snapshot(self) -> Snapshot:
        """The present state, for `restore`."""
        with self._lock:
            return Snapshot(self._store.copy())

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a state of this or of another emulator, credentials included."""
        with self._lock:
            self._store = snapshot.copy_of_store()

    @contextmanager
    def serve(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        allowed_hosts: Iterable[str] = (),
        log: Callable[[Exchange, float], None] | None = None,
    ) -> Generator[str, None, None]:
        """Serve over HTTP from a thread while the context lasts; gives the base URL, which ends in `/api/v1`.

        Beside the API there are `/health`, `/openapi.json` and, for people, a page at `/`. Port 0 takes a free one.
        `log` is called with each exchange and the seconds it took, in the thread that serves.

        Requests are answered that name the server as localhost, a loopback address, `host` or one of `allowed_hosts`,
        whatever it listens on; any other is 421. Else a web page could read the emulator by a name of its own that
        points to this computer.

        Raises:
            OSError: The port is taken, or the host is not this computer's.
            ValueError: An allowed host is no name and no address, or has a port.
        """
        from close_emulator.server.server import serving

        with serving(self, host, port, allowed_hosts, log) as address:
            yield f"{address}{self._description.prefix}"
