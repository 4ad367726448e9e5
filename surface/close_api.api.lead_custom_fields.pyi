class AsyncLeadCustomFields:
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
    def partial(kind: type[C]) -> AsyncLeadCustomFieldsPartial[C]: ...
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
    with_raw_response: AsyncLeadCustomFieldsWithRawResponse

class LeadCustomFields:
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
    def partial(kind: type[C]) -> LeadCustomFieldsPartial[C]: ...
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
    with_raw_response: LeadCustomFieldsWithRawResponse

class AsyncLeadCustomFieldsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class AsyncLeadCustomFieldsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class LeadCustomFieldsPartial(Generic[C]):
    get: ...
    iterate: ...
    list: ...

class LeadCustomFieldsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
