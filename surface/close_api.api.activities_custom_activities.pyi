class AsyncActivitiesCustomActivities:
    def create(
        *changes: Mapping[str, Any],
        custom_activity_type_id: str,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> CustomActivity: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomActivity: ...
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
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[CustomActivity]: ...
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
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
    ) -> CustomActivityList: ...
    def partial(kind: type[C]) -> AsyncActivitiesCustomActivitiesPartial[C]: ...
    def update(
        id: str,
        *changes: Mapping[str, Any],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
    ) -> CustomActivity: ...
    with_raw_response: AsyncActivitiesCustomActivitiesWithRawResponse

class ActivitiesCustomActivities:
    def create(
        *changes: Mapping[str, Any],
        custom_activity_type_id: str,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> CustomActivity: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomActivity: ...
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
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[CustomActivity]: ...
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
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
    ) -> CustomActivityList: ...
    def partial(kind: type[C]) -> ActivitiesCustomActivitiesPartial[C]: ...
    def update(
        id: str,
        *changes: Mapping[str, Any],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
    ) -> CustomActivity: ...
    with_raw_response: ActivitiesCustomActivitiesWithRawResponse

class AsyncActivitiesCustomActivitiesPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncActivitiesCustomActivitiesWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class ActivitiesCustomActivitiesPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class ActivitiesCustomActivitiesWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
