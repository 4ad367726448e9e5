"""One organization with its state: requests in, responses out."""

import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from typing import Any, Final

import httpx2 as httpx
from close_description import load

from close_emulator.extra import check_extra
from close_emulator.faults.faults import Delivery, Faults
from close_emulator.faults.limits import Limits
from close_emulator.handlers import HANDLERS, UNDESCRIBED, served_operations
from close_emulator.http.addresses import at_server, largest, named_in, outside
from close_emulator.http.auth import identify
from close_emulator.http.ignored import ignored_in, naming
from close_emulator.http.lenient import passed_over, plain_path, relaxed, with_older_keys
from close_emulator.http.messages import Answer, RawRequest
from close_emulator.http.routing import Route, answer, route
from close_emulator.problems import TOO_MANY, Refusal, refuse, refuse_large
from close_emulator.resources.activities.due import carry_out
from close_emulator.resources.status_changes import view as _status_change
from close_emulator.seeds.seeds import Seed
from close_emulator.server.board import Board, board_of
from close_emulator.state.request_log import Exchange, Journal, Noted
from close_emulator.state.store import Store
from close_emulator.storage import fetch

from . import webhooks
from .arguments import check_flag, check_function, check_secret, check_text, seconds
from .in_process import Waiting, answered, raw_request, response
from .pending import Pending
from .recording import recorded
from .seeds import seeds as seeds_module
from .webhooks import Delivered
from .worker import working

DEFAULT_API_KEY: Final = "api_emulator"
"""The API key of a new emulator's first user. It opens nothing but emulators."""
DEFAULT_TOKEN: Final = "emulator_token"  # noqa: S105 - opens nothing but emulators
"""The bearer token of a new emulator's first user."""


_HANDLERS: Final = {**HANDLERS, **UNDESCRIBED}


@dataclass(frozen=True)
class Snapshot:
    """A state of an emulator, to go back to with `Emulator.restore`. It can be restored any number of times."""

    _store: Store

    def copy_of_store(self) -> Store:
        """Return the state, as a copy."""
        return self._store.copy()


@lru_cache(maxsize=1)
def _date(second: int) -> str:
    """Return the header that says when an answer was made."""
    return format_datetime(datetime.fromtimestamp(second, UTC), usegmt=True)


def _now() -> datetime:
    return datetime.now(UTC)


class Emulator:
    """One organization with its state. Emulators share nothing, and one can be used from any number of threads.

    Args:
        seed: What the organization contains at the start: `small` (two pipelines, custom fields of every type, a dozen
            opportunities), `empty` (one user and one pipeline), `large` (100,000 opportunities), a `Large` of another
            size, the path of a YAML or JSON file, or the content of such a file. `COVERAGE.md` shows the format.
        clock: Returns the present as an aware datetime; by default the computer's clock. Nothing here ever waits.
        id_seed: What ids are made from. The same seeds and the same calls lead to the same ids.
        api_key: The first user's API key. Further users have the same with `.2`, `.3`, ... appended.
        token: The first user's bearer token; further users as with `api_key`.
        lenient: Whether to take what Close takes in practice beyond its documentation, as published programs send it;
            each liberty is named in `exchanges`. `COVERAGE.md` lists them.
        event_window: Seconds in which changes of one object by one user become one event, and after which webhooks are
            sent it. Close documents no number; 300 is how far back it asks to read again.
        webhook_hosts: Hosts that webhooks may be delivered to beside this computer.
        sleep: Called in process with the seconds by which a fault delays an answer, say to advance the clock. Nothing
            waits without it; `faults.waits` has them all the same.
        strict_parameters: Whether parameters that an operation does not have, and bodies where it takes none, are
            refused with 400. Without it they are passed over, as Close does, and named in `exchanges` and in the
            header `X-Emulator-Ignored` of the answer.

    Raises:
        ValueError: An argument or the file's content is invalid, or there is no such seed; the message says where.
        OSError: The seed's file can't be read.
    """

    def __init__(
        self,
        seed: Seed = "small",
        *,
        clock: Callable[[], datetime] | None = None,
        id_seed: str = "close",
        api_key: str = DEFAULT_API_KEY,
        token: str = DEFAULT_TOKEN,
        lenient: bool = False,
        sleep: Callable[[float], None] | None = None,
        event_window: float = 300.0,
        webhook_hosts: Iterable[str] = (),
        strict_parameters: bool = False,
    ) -> None:
        check_extra()
        check_text("id_seed", id_seed)
        check_secret("api_key", api_key, forbidden=":")
        check_secret("token", token)
        check_function("clock", clock)
        check_function("sleep", sleep)
        self._window = seconds("event_window", event_window)
        self._webhook_hosts = frozenset(webhook_hosts)
        self._queued = threading.Event()
        check_flag("strict_parameters", strict_parameters)
        self._seed = (seed, id_seed, (api_key, token))
        self._clock = clock or _now
        self._lock = threading.RLock()
        self._description = load()
        self._store = self._built()
        self._sleep = sleep
        self._lenient = lenient
        self._strict_parameters = strict_parameters
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
        """The log of changes of opportunity statuses, oldest first, in the form of `opportunity_status_changes_get`."""
        with self._lock:
            log = self._store.activities_of("OpportunityStatusChange")
            return [_status_change(self._store, change) for change in log]

    def board(self) -> Board:
        """Return the organization's opportunities by pipeline and status, as the page at `/` shows them."""
        with self._lock:
            return board_of(self._store)

    def description(self, address: str) -> dict[str, Any]:
        """Return the description of what is carried out here, as `/openapi.json` of a server at `address` shows it.

        It is Close's, with what no document about Close can contain: the present ids, what each custom field takes,
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
        """Answer one request, whatever its host. Invalid requests are answered, they don't raise.

        The request's body must be readable without async; `transport` sees to that for async clients. Faults raise what
        they raise over HTTP: `ConnectError`, `ReadError`, `RemoteProtocolError` or `ReadTimeout`.
        """
        pending = self.begin(raw_request(request))
        if pending.fault is None:
            status, headers, content = self._respond(pending)
            self._note(pending, status, content, headers)
            return answered(request, status, headers, content)
        waiting = Waiting(request, self._wait)
        try:
            waiting.wait(pending.fault.wait_before)
        except httpx.ReadTimeout:
            self.abandon(pending)
            raise
        delivery, _ = self.finish(pending)
        waiting.wait(pending.fault.wait_after)
        return response(request, delivery, waiting)

    def begin(self, request: RawRequest) -> Pending:
        """Return a request with its route and the fault that it meets, which is used up by that.

        The caller does the waiting that the fault asks for.
        """
        found = self._route(request)
        if not self.faults.active:
            return Pending(request, found, None)
        operation = None if found.operation is None else found.operation.id
        return Pending(request, found, self.faults.take(operation, request.method, found.paths))

    def finish(self, pending: Pending) -> tuple[Delivery, Exchange]:
        """Carry a request out, unless its fault forbids; return what is sent to the client, and what is recorded."""
        fault = pending.fault
        answered: tuple[int, list[tuple[str, str]], bytes] = (500, [], b"")
        if fault is None or fault.carried_out:
            answered = self._respond(pending)
        delivery = Delivery(*answered) if fault is None else fault.delivery(answered)
        gone = delivery.ending != "complete" and delivery.sent is None
        status, content = (None, b"") if gone else (delivery.status, delivery.content)
        return delivery, self._note(pending, status, content, answered[1]).exchange()

    def abandon(self, pending: Pending) -> Exchange:
        """Record a request whose client left before it was carried out."""
        return self._note(pending, None, b"").exchange()

    def respond(self, request: RawRequest) -> tuple[int, list[tuple[str, str]], bytes]:
        """Return status, headers and body for a request as sent over the wire. No fault interferes."""
        return self._respond(Pending(request, self._route(request), None))

    def _route(self, request: RawRequest) -> Route:
        if self._lenient:
            request = plain_path(request)
        return route(request, self._description)

    def _respond(self, pending: Pending) -> tuple[int, list[tuple[str, str]], bytes]:
        request, found = pending.request, pending.route
        with self._lock:
            now = self._clock()
            limits = self.limits.unused
            try:
                most = largest(request.path)
                if request.too_large or len(request.body) > most:
                    refuse_large(most)
                if self.limits.active:
                    key, _ = identify(request, self._store)
                    passed, limits = self.limits.take(request.method, found.group, key, now)
                    if not passed:
                        refuse(429, TOO_MANY)
                self._carry_out_what_is_due(now)
                if outside(request.path):
                    answered = fetch(request, self._store, now)
                else:
                    if self._lenient:
                        request, liberties = relaxed(request, found, self._store)
                        pending.liberties.extend(liberties)
                    answered = answer(
                        request, found, _HANDLERS, self._store, now, strict_parameters=self._strict_parameters
                    )
                    if self._lenient and found.operation is not None:
                        answered, older = with_older_keys(
                            answered, found.operation.id, b"_fields" in request.query
                        )
                        pending.liberties.extend(f"{name}: a key of older answers" for name in older)
            except Refusal as refusal:
                answered = Answer.of(refusal)
            if pending.liberties:
                answered = naming(answered, passed_over(pending.liberties))
            if self._store.outbox or self._store.agenda:
                self._queued.set()
            status, headers, content = answered.encoded(limits)
            if request.address is not None and named_in(content):
                answered = replace(answered, body=at_server(answered.body, request.address))
                status, headers, content = answered.encoded(limits)
        return status, [("Date", _date(int(now.timestamp()))), *headers], content

    def _carry_out_what_is_due(self, now: datetime) -> None:
        if self._store.agenda:
            carry_out(self._store, now, lambda handler, call: recorded("", handler)(call))

    def _note(
        self, pending: Pending, status: int | None, content: bytes, headers: Iterable[tuple[str, str]] = ()
    ) -> Noted:
        request, fault = pending.request, pending.fault
        with self._lock:
            sent = (request.method, request.path, request.query, request.body)
            return self._journal.note(
                self._clock(),
                sent,
                status,
                content,
                None if fault is None else fault.do,
                liberties=pending.liberties,
                ignored=ignored_in(headers),
            )

    def _wait(self, seconds: float) -> None:
        self.faults.note_wait(seconds)
        if self._sleep is not None:
            self._sleep(seconds)

    def _built(self) -> Store:
        store = seeds_module.build(*self._seed)
        store.events.window = self._window
        return store

    def deliver_webhooks(self, transport: httpx.BaseTransport | None = None) -> list[Delivered]:
        """Deliver to webhooks what is due by the emulator's clock, and return what became of it, in order.

        Nothing is delivered by itself but while the emulator is served. A receiver that fails is tried again later, as
        the clock says, and breaks no request.

        Args:
            transport: What carries the deliveries, to any host; without it they go over HTTP, to this computer and
                `webhook_hosts` alone.
        """
        delivered: list[Delivered] = []
        while True:
            with self._lock:
                store, now = self._store, self._clock()
                self._carry_out_what_is_due(now)
                parcel = webhooks.take(store, now)
            if parcel is None:
                return delivered
            status, error = webhooks.send(parcel, self._webhook_hosts, transport)
            with self._lock:
                delivered.append(webhooks.conclude(store, parcel, self._clock(), status, error))

    def transport(self) -> httpx.MockTransport:
        """Return a transport that takes sync and async clients' requests here instead of to a network."""
        return httpx.MockTransport(self.handle)

    def reset(self) -> None:
        """Go back to the seed, without limits, faults and recorded exchanges."""
        with self._lock:
            self._store = self._built()
            self.limits.clear()
            self.faults.clear()
            self._journal.clear()

    def snapshot(self) -> Snapshot:
        """Return the present state, for `restore`."""
        with self._lock:
            return Snapshot(self._store.copy())

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a state of this or of another emulator, credentials included."""
        with self._lock:
            self._store = snapshot.copy_of_store()
            self._store.events.window = self._window
            self._queued.set()

    @contextmanager
    def serve(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        allowed_hosts: Iterable[str] = (),
        log: Callable[[Exchange, float], None] | None = None,
    ) -> Generator[str, None, None]:
        """Serve over HTTP from a thread while the context lasts; yield the base URL, which ends in `/api/v1`.

        Beside the API there are `/health`, `/openapi.json` and, for people, a page at `/`. Port 0 takes a free one.
        `log` is called with each exchange and the seconds it took, in the thread that serves. Webhooks are delivered by
        a second one.

        Requests are answered that name the server as localhost, a loopback address, `host` or one of `allowed_hosts`,
        whatever it listens on; any other is 421. Else a web page could read the emulator by a name of its own that
        points to this computer.

        Raises:
            OSError: The port is taken, or the host is not this computer's.
            ValueError: An allowed host is no name and no address, or has a port.
        """
        from close_emulator.server.server import serving

        with (
            serving(self, host, port, allowed_hosts, log) as address,
            working(
                self.deliver_webhooks, lambda: bool(self._store.outbox or self._store.agenda), self._queued
            ),
        ):
            yield f"{address}{self._description.prefix}"
