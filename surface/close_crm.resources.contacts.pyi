class AsyncContacts(generated.AsyncContacts):
    def create(
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact: ...
    def delete(id: str) -> None: ...
    def find_or_create(
        *changes: Mapping[str, Any],
        email: str | None = None,
        field: Mapping[str, Any] | None = None,
        new: CreateContact | Mapping[str, Any] = NOTHING,
    ) -> tuple[Contact, bool]: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Contact: ...
    def iterate(
        *,
        lead_id: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Contact]: ...
    def list(
        *,
        lead_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> ContactList: ...
    def partial(kind: type[C]) -> AsyncContactsPartial[C]: ...
    def update(
        id: str,
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact: ...
    with_raw_response: AsyncContactsWithRawResponse

class Contacts(generated.Contacts):
    def create(
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact: ...
    def delete(id: str) -> None: ...
    def find_or_create(
        *changes: Mapping[str, Any],
        email: str | None = None,
        field: Mapping[str, Any] | None = None,
        new: CreateContact | Mapping[str, Any] = NOTHING,
    ) -> tuple[Contact, bool]: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Contact: ...
    def iterate(
        *,
        lead_id: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Contact]: ...
    def list(
        *,
        lead_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> ContactList: ...
    def partial(kind: type[C]) -> ContactsPartial[C]: ...
    def update(
        id: str,
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact: ...
    with_raw_response: ContactsWithRawResponse
