class AsyncActivitiesMeetings:
    def create_integration(
        id: str, *, integration_data: MeetingIntegrationDataIn | Mapping[str, Any] | Unset = UNSET
    ) -> MeetingIntegration: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Meeting: ...
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
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Meeting]: ...
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
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> MeetingList: ...
    def partial(kind: type[C]) -> AsyncActivitiesMeetingsPartial[C]: ...
    def update(
        id: str, *, outcome_id: str | Unset = UNSET, user_note_html: str | Unset = UNSET
    ) -> Meeting: ...
    with_raw_response: AsyncActivitiesMeetingsWithRawResponse

class ActivitiesMeetings:
    def create_integration(
        id: str, *, integration_data: MeetingIntegrationDataIn | Mapping[str, Any] | Unset = UNSET
    ) -> MeetingIntegration: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> Meeting: ...
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
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Meeting]: ...
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
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> MeetingList: ...
    def partial(kind: type[C]) -> ActivitiesMeetingsPartial[C]: ...
    def update(
        id: str, *, outcome_id: str | Unset = UNSET, user_note_html: str | Unset = UNSET
    ) -> Meeting: ...
    with_raw_response: ActivitiesMeetingsWithRawResponse

class AsyncActivitiesMeetingsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncActivitiesMeetingsWithRawResponse:
    create_integration: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class ActivitiesMeetingsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class ActivitiesMeetingsWithRawResponse:
    create_integration: ...
    delete: ...
    get: ...
    list: ...
    update: ...
