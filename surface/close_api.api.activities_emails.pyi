class AsyncActivitiesEmails:
    def create(
        *,
        lead_id: str,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Email: ...
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
    ) -> AsyncPages[Email]: ...
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
    ) -> EmailList: ...
    def partial(kind: type[C]) -> AsyncActivitiesEmailsPartial[C]: ...
    def update(
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email: ...
    with_raw_response: AsyncActivitiesEmailsWithRawResponse

class ActivitiesEmails:
    def create(
        *,
        lead_id: str,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Email: ...
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
    ) -> Pages[Email]: ...
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
    ) -> EmailList: ...
    def partial(kind: type[C]) -> ActivitiesEmailsPartial[C]: ...
    def update(
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email: ...
    with_raw_response: ActivitiesEmailsWithRawResponse

class AsyncActivitiesEmailsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncActivitiesEmailsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class ActivitiesEmailsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class ActivitiesEmailsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
