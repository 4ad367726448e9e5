class AsyncBulkActionsEmail:
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
        template_id: str,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> BulkEmailAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEmailAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkEmailAction]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> BulkEmailActionList: ...
    def partial(kind: type[C]) -> AsyncBulkActionsEmailPartial[C]: ...
    with_raw_response: AsyncBulkActionsEmailWithRawResponse

class BulkActionsEmail:
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
        template_id: str,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> BulkEmailAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEmailAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkEmailAction]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> BulkEmailActionList: ...
    def partial(kind: type[C]) -> BulkActionsEmailPartial[C]: ...
    with_raw_response: BulkActionsEmailWithRawResponse

class AsyncBulkActionsEmailPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncBulkActionsEmailWithRawResponse:
    create: ...
    get: ...
    list: ...

class BulkActionsEmailPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class BulkActionsEmailWithRawResponse:
    create: ...
    get: ...
    list: ...
