class AsyncEvents(generated.AsyncEvents):
    def changed_since(
        moment: datetime.datetime | str | None,
        *,
        object_types: str | Iterable[str] = (),
        lead_id: str | Unset = UNSET,
        page_size: int | None = None,
    ) -> AsyncChanges[ObjectChange]: ...
    def get(id: str) -> Event: ...
    def iterate(
        *,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Event]: ...
    def list(
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> EventList: ...
    with_raw_response: AsyncEventsWithRawResponse

class Events(generated.Events):
    def changed_since(
        moment: datetime.datetime | str | None,
        *,
        object_types: str | Iterable[str] = (),
        lead_id: str | Unset = UNSET,
        page_size: int | None = None,
    ) -> Changes[ObjectChange]: ...
    def get(id: str) -> Event: ...
    def iterate(
        *,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Event]: ...
    def list(
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> EventList: ...
    with_raw_response: EventsWithRawResponse
