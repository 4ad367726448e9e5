class AsyncDialers:
    def get(id: str, *, organization_id: str | Unset = UNSET) -> Dialer: ...
    def iterate(
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Dialer]: ...
    def list(
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> DialerList: ...
    with_raw_response: AsyncDialersWithRawResponse

class Dialers:
    def get(id: str, *, organization_id: str | Unset = UNSET) -> Dialer: ...
    def iterate(
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Dialer]: ...
    def list(
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> DialerList: ...
    with_raw_response: DialersWithRawResponse

class AsyncDialersWithRawResponse:
    get: ...
    list: ...

class DialersWithRawResponse:
    get: ...
    list: ...
