class AsyncEmailTemplates:
    def create(
        *,
        name: str,
        subject: str,
        body: str,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate: ...
    def delete(id: str) -> None: ...
    def get(
        id: str, *, fields: Iterable[str] | Unset = UNSET, include_embedded: bool | Unset = UNSET
    ) -> EmailTemplate: ...
    def iterate(
        *,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[EmailTemplate]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> EmailTemplateList: ...
    def partial(kind: type[C]) -> AsyncEmailTemplatesPartial[C]: ...
    def render(
        id: str,
        *,
        lead_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        s_query: str | Unset = UNSET,
        entry: int | Unset = UNSET,
        mode: Literal["contact", "lead"] | Unset = UNSET,
        bulk_object_type: Literal["contact", "lead"] | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> RenderedEmailTemplate: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate: ...
    with_raw_response: AsyncEmailTemplatesWithRawResponse

class EmailTemplates:
    def create(
        *,
        name: str,
        subject: str,
        body: str,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate: ...
    def delete(id: str) -> None: ...
    def get(
        id: str, *, fields: Iterable[str] | Unset = UNSET, include_embedded: bool | Unset = UNSET
    ) -> EmailTemplate: ...
    def iterate(
        *,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[EmailTemplate]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> EmailTemplateList: ...
    def partial(kind: type[C]) -> EmailTemplatesPartial[C]: ...
    def render(
        id: str,
        *,
        lead_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        s_query: str | Unset = UNSET,
        entry: int | Unset = UNSET,
        mode: Literal["contact", "lead"] | Unset = UNSET,
        bulk_object_type: Literal["contact", "lead"] | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> RenderedEmailTemplate: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate: ...
    with_raw_response: EmailTemplatesWithRawResponse

class AsyncEmailTemplatesPartial(Generic[C]):
    create: ...
    get: ...
    update: ...

class AsyncEmailTemplatesWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    render: ...
    update: ...

class EmailTemplatesPartial(Generic[C]):
    create: ...
    get: ...
    update: ...

class EmailTemplatesWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    render: ...
    update: ...
