class AsyncOpportunityCustomFields:
    def create(
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomFieldDefinition: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[CustomFieldDefinition]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> CustomFieldList: ...
    def partial(kind: type[C]) -> AsyncOpportunityCustomFieldsPartial[C]: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    with_raw_response: AsyncOpportunityCustomFieldsWithRawResponse

class OpportunityCustomFields:
    def create(
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    def delete(id: str) -> None: ...
    def get(id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomFieldDefinition: ...
    def iterate(
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[CustomFieldDefinition]: ...
    def list(
        *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> CustomFieldList: ...
    def partial(kind: type[C]) -> OpportunityCustomFieldsPartial[C]: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    with_raw_response: OpportunityCustomFieldsWithRawResponse

class AsyncOpportunityCustomFieldsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncOpportunityCustomFieldsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class OpportunityCustomFieldsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class OpportunityCustomFieldsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
