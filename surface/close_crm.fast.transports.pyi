class Settings(TypedDict):
    cert: str | tuple[str, str] | tuple[str, str, str] | None
    http1: bool
    http2: bool
    limits: httpx.Limits
    local_address: str | None
    proxy: httpx.URL | str | httpx.Proxy | None
    retries: int
    socket_options: Iterable[Any] | None
    trust_env: bool
    uds: str | None
    verify: ssl.SSLContext | str | bool
