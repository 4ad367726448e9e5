class AsyncEvents:
    def get(id: str) -> Event: ...
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

class Events:
    def get(id: str) -> Event: ...
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

class AsyncEventsWithRawResponse:
    get: ...
    list: ...

class EventsWithRawResponse:
    get: ...
    list: ...
