class AsyncTasks:
    def bulk_update(
        *,
        params: TaskFilters | Mapping[str, Any] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> TasksUpdated: ...
    def create(
        *,
        lead_id: str,
        type_: Literal["lead", "outgoing_call"] | Unset = UNSET,
        text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        disable_notification: bool | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> AnyTask: ...
    def iterate(
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Task]: ...
    def list(
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> TaskList: ...
    def partial(kind: type[C]) -> AsyncTasksPartial[C]: ...
    def update(
        id: str,
        *,
        text: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask: ...
    with_raw_response: AsyncTasksWithRawResponse

class Tasks:
    def bulk_update(
        *,
        params: TaskFilters | Mapping[str, Any] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> TasksUpdated: ...
    def create(
        *,
        lead_id: str,
        type_: Literal["lead", "outgoing_call"] | Unset = UNSET,
        text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        disable_notification: bool | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> AnyTask: ...
    def iterate(
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Task]: ...
    def list(
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> TaskList: ...
    def partial(kind: type[C]) -> TasksPartial[C]: ...
    def update(
        id: str,
        *,
        text: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask: ...
    with_raw_response: TasksWithRawResponse

class AsyncTasksPartial(Generic[C]):
    create: ...
    get: ...
    update: ...

class AsyncTasksWithRawResponse:
    bulk_update: ...
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class TasksPartial(Generic[C]):
    create: ...
    get: ...
    update: ...

class TasksWithRawResponse:
    bulk_update: ...
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
