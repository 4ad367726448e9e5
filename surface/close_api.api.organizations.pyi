class AsyncOrganizations:
    def get(
        id: str, *, expand: Iterable[str] | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> Organization: ...
    def partial(kind: type[C]) -> AsyncOrganizationsPartial[C]: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Iterable[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
        expand: Iterable[str] | Unset = UNSET,
    ) -> Organization: ...
    with_raw_response: AsyncOrganizationsWithRawResponse

class Organizations:
    def get(
        id: str, *, expand: Iterable[str] | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> Organization: ...
    def partial(kind: type[C]) -> OrganizationsPartial[C]: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Iterable[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
        expand: Iterable[str] | Unset = UNSET,
    ) -> Organization: ...
    with_raw_response: OrganizationsWithRawResponse

class AsyncOrganizationsPartial(Generic[C]):
    get: ...

class AsyncOrganizationsWithRawResponse:
    get: ...
    update: ...

class OrganizationsPartial(Generic[C]):
    get: ...

class OrganizationsWithRawResponse:
    get: ...
    update: ...
