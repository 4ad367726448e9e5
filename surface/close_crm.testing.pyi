ContractReport = close_crm.ContractReport
ContractTransport = close_crm.ContractTransport

class ContractViolation(CloseError, AssertionError):
    def __init__(
        deviations: Iterable[Deviation | Sequence[Any]], learnt: Mapping[str, Any] | None = None
    ) -> None: ...
    args: tuple[Any, ...]
    attempts: tuple[object, ...]
    deviations: ...
    maybe_applied: ...
    template: str | None

class Deviation:
    def __init__(
        side: Literal["request", "answer"],
        kind: str,
        operation: str | None,
        where: str,
        rule: str,
        message: str,
    ) -> None: ...
    kind: str
    message: str
    operation: str | None
    rule: str
    side: Literal["request", "answer"]
    where: str

class Exchange:
    def __init__(
        operation: str | None,
        method: str,
        path: str,
        status: int | None,
        parameters: frozenset[str],
        keys: frozenset[str],
        deviations: tuple[Deviation, ...],
        checked: bool = False,
        custom: frozenset[tuple[str, str]] = frozenset(),
        definitions: frozenset[tuple[str, str]] = frozenset(),
        unknown: frozenset[tuple[str, str]] = frozenset(),
    ) -> None: ...
    checked: bool
    custom: frozenset[tuple[str, str]]
    definitions: frozenset[tuple[str, str]]
    deviations: tuple[Deviation, ...]
    keys: frozenset[str]
    method: str
    operation: str | None
    parameters: frozenset[str]
    path: str
    status: int | None
    unknown: frozenset[tuple[str, str]]

class FakeClock(Clock):
    def __init__(now: float = 0.0, *, random: float | Callable[[], float] = 0.0) -> None: ...
    def advance(seconds: float) -> None: ...
    async_sleep: Callable[[float], Awaitable[None]]
    now: float
    random: Callable[[], float]
    scope: ...
    sleep: Callable[[float], None]
    time: Callable[[], float]
    waits: list[float]

class NotRecorded(CloseError, LookupError):
    def __init__(message: str = "", learnt: Mapping[str, Any] | None = None) -> None: ...
    args: tuple[Any, ...]
    attempts: tuple[object, ...]
    maybe_applied: bool
    template: str | None

class RecordTransport(WrappingTransport):
    def __init__(
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        recording: Recording | None = None,
    ) -> None: ...
    def aclose() -> None: ...
    def close() -> None: ...
    def handle_async_request(request: httpx.Request) -> httpx.Response: ...
    def handle_request(request: httpx.Request) -> httpx.Response: ...
    inner: httpx.BaseTransport | httpx.AsyncBaseTransport
    recording: ...

class Recorded:
    def __init__(
        method: str,
        path: str,
        query: list[tuple[str, str]],
        sent: Headers,
        body: Any,
        status: int,
        headers: Headers,
        answer: Any,
        empty: bool = False,
        broken: bool = False,
    ) -> None: ...
    answer: Any
    body: Any
    broken: bool
    empty: bool
    headers: Headers
    method: str
    path: str
    query: list[tuple[str, str]]
    sent: Headers
    status: int

class Recording:
    def __init__(
        exchanges: list[Recorded] = list(), about: dict[str, str] = dict(), _scrubber: Scrubber = Scrubber()
    ) -> None: ...
    about: dict[str, str]
    def add(request: httpx.Request, response: httpx.Response) -> None: ...
    exchanges: list[Recorded]
    def load(path: str | os.PathLike[str]) -> Recording: ...
    def save(path: str | os.PathLike[str]) -> None: ...
    def scrub(text: str) -> str: ...

class ReplayTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def __init__(recording: Recording) -> None: ...
    def handle_async_request(request: httpx.Request) -> httpx.Response: ...
    def handle_request(request: httpx.Request) -> httpx.Response: ...
    left: tuple[Recorded, ...]

class Scrubber:
    def __init__() -> None: ...
    def headers(headers: httpx.Headers, kept: Mapping[str, re.Pattern[str]]) -> Headers: ...
    def key(key: str) -> str: ...
    def listed(text: str) -> str: ...
    def path(raw: str) -> str: ...
    def text(text: str, *, custom: bool = False) -> str: ...
    def value(value: Any, *, custom: bool = False) -> Any: ...
