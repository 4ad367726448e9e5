class AsyncBulkActionsEdit:
    def create(
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        type_: Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        lead_status_id: str | Unset = UNSET,
        custom_field_id: str | Unset = UNSET,
        custom_field_name: str | Unset = UNSET,
        custom_field_value: str | Unset = UNSET,
        custom_field_values: Iterable[str] | Unset = UNSET,
        custom_field_operation: Literal["add", "remove", "replace"] | Unset = UNSET,
    ) -> BulkEditAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEditAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkEditAction]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkEditActionList: ...
    def partial(kind: type[C]) -> AsyncBulkActionsEditPartial[C]: ...
    with_raw_response: AsyncBulkActionsEditWithRawResponse

class BulkActionsEdit:
    def create(
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        type_: Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        lead_status_id: str | Unset = UNSET,
        custom_field_id: str | Unset = UNSET,
        custom_field_name: str | Unset = UNSET,
        custom_field_value: str | Unset = UNSET,
        custom_field_values: Iterable[str] | Unset = UNSET,
        custom_field_operation: Literal["add", "remove", "replace"] | Unset = UNSET,
    ) -> BulkEditAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEditAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkEditAction]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkEditActionList: ...
    def partial(kind: type[C]) -> BulkActionsEditPartial[C]: ...
    with_raw_response: BulkActionsEditWithRawResponse

class AsyncBulkActionsEditPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncBulkActionsEditWithRawResponse:
    create: ...
    get: ...
    list: ...

class BulkActionsEditPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class BulkActionsEditWithRawResponse:
    create: ...
    get: ...
    list: ...
