class AsyncBulkActionsDelete:
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
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> BulkDeleteAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkDeleteAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkDeleteAction]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkDeleteActionList: ...
    def partial(kind: type[C]) -> AsyncBulkActionsDeletePartial[C]: ...
    with_raw_response: AsyncBulkActionsDeleteWithRawResponse

class BulkActionsDelete:
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
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> BulkDeleteAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkDeleteAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkDeleteAction]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkDeleteActionList: ...
    def partial(kind: type[C]) -> BulkActionsDeletePartial[C]: ...
    with_raw_response: BulkActionsDeleteWithRawResponse

class AsyncBulkActionsDeletePartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncBulkActionsDeleteWithRawResponse:
    create: ...
    get: ...
    list: ...

class BulkActionsDeletePartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class BulkActionsDeleteWithRawResponse:
    create: ...
    get: ...
    list: ...
