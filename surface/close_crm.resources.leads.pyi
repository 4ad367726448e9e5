class AsyncLeads(generated.AsyncLeads):
    def create(
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
        contacts: Iterable[CreateLeadContact | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead: ...
    def delete(id: str) -> None: ...
    def find_or_create(
        *changes: Mapping[str, Any],
        email: str | None = None,
        domain: str | None = None,
        field: Mapping[str, Any] | None = None,
        new: CreateLead | Mapping[str, Any] = NOTHING,
    ) -> tuple[Lead, bool]: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Lead: ...
    def iterate(
        *,
        query: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Lead]: ...
    def list(
        *,
        query: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadList: ...
    def merge(*, destination: str, source: str) -> LeadsMerged: ...
    def partial(kind: type[C]) -> AsyncLeadsPartial[C]: ...
    def update(
        id: str,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead: ...
    with_raw_response: AsyncLeadsWithRawResponse

class Leads(generated.Leads):
    def create(
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
        contacts: Iterable[CreateLeadContact | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead: ...
    def delete(id: str) -> None: ...
    def find_or_create(
        *changes: Mapping[str, Any],
        email: str | None = None,
        domain: str | None = None,
        field: Mapping[str, Any] | None = None,
        new: CreateLead | Mapping[str, Any] = NOTHING,
    ) -> tuple[Lead, bool]: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Lead: ...
    def iterate(
        *,
        query: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Lead]: ...
    def list(
        *,
        query: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadList: ...
    def merge(*, destination: str, source: str) -> LeadsMerged: ...
    def partial(kind: type[C]) -> LeadsPartial[C]: ...
    def update(
        id: str,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead: ...
    with_raw_response: LeadsWithRawResponse
