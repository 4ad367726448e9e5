class AsyncActivitiesSms:
    def create(
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> SMS: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> SMS: ...
    def iterate(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[SMS]: ...
    def list(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> SMSList: ...
    def partial(kind: type[C]) -> AsyncActivitiesSmsPartial[C]: ...
    def update(
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> SMS: ...
    with_raw_response: AsyncActivitiesSmsWithRawResponse

class ActivitiesSms:
    def create(
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> SMS: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> SMS: ...
    def iterate(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[SMS]: ...
    def list(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> SMSList: ...
    def partial(kind: type[C]) -> ActivitiesSmsPartial[C]: ...
    def update(
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> SMS: ...
    with_raw_response: ActivitiesSmsWithRawResponse

class AsyncActivitiesSmsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncActivitiesSmsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class ActivitiesSmsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class ActivitiesSmsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
