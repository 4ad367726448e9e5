class AsyncPages(_Iteration[T]):
    def __init__(
        client: AsyncCaller,
        kwargs: Mapping[str, Any],
        paging: Paging,
        read: Callable[[dict[str, Any]], T],
        *,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> None: ...
    def pages() -> AsyncIterator[Page[T]]: ...
    def read_as(read: Callable[[dict[str, Any]], U]) -> Any: ...
    resume_token: str
    server_time: datetime.datetime | None
    total_results: int | None

Change = close_crm.Change
Custom = close_crm.Custom
Event = close_crm.events.Event
Hook = close_crm.events.Hook

class Idempotency(Enum):
    CHANGE: ...
    CREATE: ...
    IRREVERSIBLE: ...
    READ: ...
    REMOVE: ...
    REPLACE: ...

class Page(Sequence[T], Generic[T]):
    def __init__(
        data: list[T], has_more: bool, total_results: int | None = None, resume_token: str | None = None
    ) -> None: ...
    data: list[T]
    has_more: bool
    resume_token: str | None
    total_results: int | None

class Pages(_Iteration[T]):
    def __init__(
        client: SyncCaller,
        kwargs: Mapping[str, Any],
        paging: Paging,
        read: Callable[[dict[str, Any]], T],
        *,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> None: ...
    def pages() -> Iterator[Page[T]]: ...
    def read_as(read: Callable[[dict[str, Any]], U]) -> Any: ...
    resume_token: str
    server_time: datetime.datetime | None
    total_results: int | None

Partial = close_crm.Partial

class Response(Generic[T]):
    def __init__(status_code: int, content: bytes, headers: Mapping[str, str], parsed: T) -> None: ...
    content: bytes
    headers: Mapping[str, str]
    parsed: T
    status_code: int

UNSET = close_crm.UNSET
Unset = close_crm.Unset
