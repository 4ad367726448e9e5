class AsyncBulkActionsSequenceSubscriptions:
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
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        from_phone_number_id: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> BulkSequenceSubscriptionAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkSequenceSubscriptionAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkSequenceSubscriptionAction]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkSequenceSubscriptionActionList: ...
    def partial(kind: type[C]) -> AsyncBulkActionsSequenceSubscriptionsPartial[C]: ...
    with_raw_response: AsyncBulkActionsSequenceSubscriptionsWithRawResponse

class BulkActionsSequenceSubscriptions:
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
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        from_phone_number_id: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> BulkSequenceSubscriptionAction: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkSequenceSubscriptionAction: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkSequenceSubscriptionAction]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkSequenceSubscriptionActionList: ...
    def partial(kind: type[C]) -> BulkActionsSequenceSubscriptionsPartial[C]: ...
    with_raw_response: BulkActionsSequenceSubscriptionsWithRawResponse

class AsyncBulkActionsSequenceSubscriptionsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncBulkActionsSequenceSubscriptionsWithRawResponse:
    create: ...
    get: ...
    list: ...

class BulkActionsSequenceSubscriptionsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class BulkActionsSequenceSubscriptionsWithRawResponse:
    create: ...
    get: ...
    list: ...
