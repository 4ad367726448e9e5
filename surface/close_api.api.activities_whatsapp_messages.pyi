class AsyncActivitiesWhatsappMessages:
    def create(
        *,
        activity_at: datetime.datetime | str,
        contact_id: str,
        direction: Literal["incoming", "outgoing"],
        external_whatsapp_message_id: str,
        lead_id: str,
        local_phone: str,
        message_markdown: str,
        remote_phone: str,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> WhatsAppMessage: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> WhatsAppMessage: ...
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
        external_whatsapp_message_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[WhatsAppMessage]: ...
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
        external_whatsapp_message_id: str | Unset = UNSET,
    ) -> WhatsAppMessageList: ...
    def partial(kind: type[C]) -> AsyncActivitiesWhatsappMessagesPartial[C]: ...
    def update(
        id: str,
        *,
        activity_at: datetime.datetime | str | Unset = UNSET,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> WhatsAppMessage: ...
    with_raw_response: AsyncActivitiesWhatsappMessagesWithRawResponse

class ActivitiesWhatsappMessages:
    def create(
        *,
        activity_at: datetime.datetime | str,
        contact_id: str,
        direction: Literal["incoming", "outgoing"],
        external_whatsapp_message_id: str,
        lead_id: str,
        local_phone: str,
        message_markdown: str,
        remote_phone: str,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> WhatsAppMessage: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> WhatsAppMessage: ...
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
        external_whatsapp_message_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[WhatsAppMessage]: ...
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
        external_whatsapp_message_id: str | Unset = UNSET,
    ) -> WhatsAppMessageList: ...
    def partial(kind: type[C]) -> ActivitiesWhatsappMessagesPartial[C]: ...
    def update(
        id: str,
        *,
        activity_at: datetime.datetime | str | Unset = UNSET,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> WhatsAppMessage: ...
    with_raw_response: ActivitiesWhatsappMessagesWithRawResponse

class AsyncActivitiesWhatsappMessagesPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncActivitiesWhatsappMessagesWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class ActivitiesWhatsappMessagesPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class ActivitiesWhatsappMessagesWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
