class AnswerReceived:
    def __init__(
        call: CallInfo, attempt: int, status: int, seconds: float, size: int, headers: Mapping[str, str]
    ) -> None: ...
    attempt: int
    call: CallInfo
    headers: Mapping[str, str]
    seconds: float
    size: int
    status: int

class CallEnded:
    def __init__(
        call: CallInfo,
        outcome: Literal["success", "error", "abandoned"],
        status: int | None,
        attempts: int,
        seconds: float,
        error: BaseException | None = None,
    ) -> None: ...
    attempts: int
    call: CallInfo
    error: BaseException | None
    outcome: Literal["success", "error", "abandoned"]
    seconds: float
    status: int | None

class CallInfo:
    def __init__(
        id: int, operation: str | None, method: str, path: str | None, host: str, port: int
    ) -> None: ...
    host: str
    id: int
    method: str
    operation: str | None
    path: str | None
    port: int
    template: str

class CallStarted:
    def __init__(call: CallInfo) -> None: ...
    call: CallInfo

Event: TypeAlias
HEADERS: ...
Hook: TypeAlias

class NoAnswer:
    def __init__(call: CallInfo, attempt: int, error: str, seconds: float) -> None: ...
    attempt: int
    call: CallInfo
    error: str
    seconds: float

class RequestSent:
    def __init__(call: CallInfo, attempt: int, method: str) -> None: ...
    attempt: int
    call: CallInfo
    method: str

class RetryScheduled:
    def __init__(call: CallInfo, attempt: int, reason: str, seconds: float) -> None: ...
    attempt: int
    call: CallInfo
    reason: str
    seconds: float

class Waiting:
    def __init__(call: CallInfo, seconds: float) -> None: ...
    call: CallInfo
    seconds: float
