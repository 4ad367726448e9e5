DEFAULT_API_KEY: Final
DEFAULT_TOKEN: Final

class Emulator:
    def __init__(
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
    ) -> None: ...
    def abandon(pending: Pending) -> Exchange: ...
    api_key: Final
    api_keys: dict[str, str]
    def begin(request: RawRequest) -> Pending: ...
    def board() -> Board: ...
    def deliver_webhooks(transport: httpx.BaseTransport | None = None) -> list[Delivered]: ...
    def description(address: str) -> dict[str, Any]: ...
    exchanges: list[Exchange]
    faults: Final
    def finish(pending: Pending) -> tuple[Delivery, Exchange]: ...
    def handle(request: httpx.Request) -> httpx.Response: ...
    limits: Final
    def reset() -> None: ...
    def respond(request: RawRequest) -> tuple[int, list[tuple[str, str]], bytes]: ...
    def restore(snapshot: Snapshot) -> None: ...
    def serve(
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        allowed_hosts: Iterable[str] = (),
        log: Callable[[Exchange, float], None] | None = None,
    ) -> Generator[str, None, None]: ...
    def snapshot() -> Snapshot: ...
    status_changes: list[dict[str, Any]]
    token: Final
    def transport() -> httpx.MockTransport: ...

class Exchange:
    def __init__(
        at: datetime,
        method: str,
        path: str,
        query: str,
        sent: bytes,
        status: int | None,
        answered: bytes,
        fault: str | None,
        liberties: tuple[str, ...] = (),
        ignored: tuple[str, ...] = (),
    ) -> None: ...
    answered: bytes
    at: datetime
    fault: str | None
    ignored: tuple[str, ...]
    liberties: tuple[str, ...]
    line: str
    method: str
    path: str
    query: str
    sent: bytes
    status: int | None

class Fault:
    def __init__(
        do: str,
        times: int | None = 1,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        seconds: float | None = None,
        status: int | None = None,
        headers: Mapping[str, str] = dict(),
        body: Any = None,
        location: str = "https://elsewhere.example/",
        size: int = 200 * _MEGABYTE,
    ) -> None: ...
    body: Any
    carried_out: bool
    def covers(operation: str | None, method: str, paths: Iterable[str]) -> bool: ...
    def delivery(answered: Answered) -> Delivery: ...
    do: str
    def from_data(data: object) -> Fault: ...
    headers: Mapping[str, str]
    location: str
    method: str | None
    name: str
    operation: str | None
    path: str | None
    seconds: float | None
    size: int
    status: int | None
    times: int | None
    wait_after: float
    wait_before: float

class Faults:
    def __init__() -> None: ...
    active: bool
    def add(do: str, *, times: int | None = 1, **more: Any) -> Fault: ...
    def append(fault: Fault) -> None: ...
    def clear() -> None: ...
    left: list[Fault]
    def load(script: object) -> None: ...
    def note_wait(seconds: float) -> None: ...
    def take(operation: str | None, method: str, paths: Iterable[str]) -> Fault | None: ...
    waits: list[float]

class Large:
    def __init__(opportunities: int = 100000) -> None: ...
    opportunities: int

class Limits:
    def __init__() -> None: ...
    active: bool
    def clear() -> None: ...
    generations: Collection[Generation]
    def set(
        limit: int,
        *,
        window: float = 1.0,
        organization: int | None = None,
        burst: int = 0,
        method: str | None = None,
        path: str | None = None,
    ) -> None: ...
    def take(method: str, path: str, key: str | None, now: datetime) -> tuple[bool, Headers]: ...
    unused: Headers

MAX_BODY: Final

class Snapshot:
    def __init__(_store: Store) -> None: ...
    def copy_of_store() -> Store: ...

def plain_operations() -> frozenset[str]: ...
def seed_of_leads(
    leads: Iterable[Mapping[str, Any]],
    *,
    replaced: bool = True,
    missed: Callable[[str], object] | None = None,
) -> Record: ...
def served_operations() -> frozenset[str]: ...
