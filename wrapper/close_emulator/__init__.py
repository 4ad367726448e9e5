"""A small Close organization that lives in memory and answers as Close's documentation says.

It reads the bundled description and nothing else of the client. What it covers, what it assumes and what it does not do
stands in `COVERAGE.md` beside this file.

    with Close(api_key=emulator.api_key, transport=emulator.transport()) as close: ...
    with emulator.serve() as base_url: ...
"""

import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import httpx2 as httpx

from . import _seeds
from ._description import load
from ._http import RawRequest, Refusal
from ._routing import Handler, answer
from ._store import Store
from .custom_fields import HANDLERS as _CUSTOM_FIELDS
from .field_schemas import HANDLERS as _FIELD_SCHEMAS
from .opportunities import HANDLERS as _OPPORTUNITIES
from .statuses import HANDLERS as _STATUSES
from .users import HANDLERS as _USERS

__all__ = ["DEFAULT_API_KEY", "DEFAULT_TOKEN", "Emulator", "Snapshot", "served_operations"]

DEFAULT_API_KEY: Final = "api_emulator"
"""The API key of a new emulator's first user. It opens nothing but emulators."""
DEFAULT_TOKEN: Final = "emulator_token"  # noqa: S105 - opens nothing but emulators
"""The bearer token of a new emulator's first user."""

_HANDLERS: Final[Mapping[str, Handler]] = {
    **_OPPORTUNITIES, **_STATUSES, **_CUSTOM_FIELDS, **_FIELD_SCHEMAS, **_USERS,
}  # fmt: skip


def served_operations() -> frozenset[str]:
    """Ids of the operations that the emulator serves."""
    return frozenset(_HANDLERS)


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
            opportunities) or `empty` (one user and one pipeline).
        clock: Gives the present as an aware datetime; by default the computer's clock. Nothing here ever waits.
        id_seed: What ids are made from. The same seeds and the same calls give the same ids.
        api_key: The first user's API key. Further users have the same with `.2`, `.3`, ... appended.
        token: The first user's bearer token; further users as with `api_key`.

    Raises:
        ValueError: There is no such seed.
        FileNotFoundError: The package that carries the description is not installed.
    """

    def __init__(
        self,
        seed: str = "small",
        *,
        clock: Callable[[], datetime] | None = None,
        id_seed: str = "close",
        api_key: str = DEFAULT_API_KEY,
        token: str = DEFAULT_TOKEN,
    ) -> None:
        self._seed = (seed, id_seed, (api_key, token))
        self._clock = clock or _now
        self._lock = threading.RLock()
        self._description = load()
        self._store = _seeds.build(*self._seed)
        self.api_key: Final = api_key
        self.token: Final = token

    @property
    def api_keys(self) -> dict[str, str]:
        """A valid API key for each user, by user id; the first is `api_key`."""
        with self._lock:
            return {user_id: key for key, user_id in self._store.keys.items()}

    @property
    def status_changes(self) -> list[dict[str, Any]]:
        """The log of changes of opportunity statuses, oldest first, as copies. No address serves it yet."""
        with self._lock:
            return [dict(change) for change in self._store.status_changes.values()]

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request, at whatever host it is aimed. It never raises for what a request says.

        The request's body must be readable without async; `transport` sees to that for async clients.
        """
        status, headers, content = self.respond(
            RawRequest(
                method=request.method,
                path=request.url.raw_path.partition(b"?")[0],
                query=request.url.query,
                headers=tuple(request.headers.multi_items()),
                body=request.read(),
            )
        )
        return httpx.Response(status, headers=headers, content=content, request=request)

    def respond(self, request: RawRequest) -> tuple[int, list[tuple[str, str]], bytes]:
        """Status, headers and body for a request as it came over the wire."""
        with self._lock:
            try:
                return answer(request, self._description, _HANDLERS, self._store, self._clock()).encoded()
            except Refusal as refusal:
                return refusal.answer.encoded()

    def transport(self) -> httpx.MockTransport:
        """A transport that takes sync and async clients' requests here instead of to a network."""
        return httpx.MockTransport(self.handle)

    def reset(self) -> None:
        """Go back to the seed."""
        with self._lock:
            self._store = _seeds.build(*self._seed)

    def snapshot(self) -> Snapshot:
        """The present state, for `restore`."""
        with self._lock:
            return Snapshot(self._store.copy())

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a state of this or of another emulator, credentials included."""
        with self._lock:
            self._store = snapshot.copy_of_store()

    @contextmanager
    def serve(self, host: str = "127.0.0.1", port: int = 0) -> Generator[str, None, None]:
        """Serve over HTTP from a thread while the context lasts; gives the base URL, which ends in `/api/v1`.

        Needs the extra `emulator`. Port 0 takes a free one.

        Raises:
            OSError: The port is taken, or the host is not this computer's.
        """
        from .server import serving

        with serving(self, host, port) as address:
            yield f"{address}{self._description.prefix}"
