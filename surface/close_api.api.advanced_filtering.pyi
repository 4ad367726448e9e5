class AsyncAdvancedFiltering:
    def search(
        *,
        query: AndNode
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
        fields: SearchFields | Mapping[str, Any] | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        include_counts: bool | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SearchPage: ...
    with_raw_response: AsyncAdvancedFilteringWithRawResponse

class AdvancedFiltering:
    def search(
        *,
        query: AndNode
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
        fields: SearchFields | Mapping[str, Any] | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        include_counts: bool | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SearchPage: ...
    with_raw_response: AdvancedFilteringWithRawResponse

class AsyncAdvancedFilteringWithRawResponse:
    search: ...

class AdvancedFilteringWithRawResponse:
    search: ...
