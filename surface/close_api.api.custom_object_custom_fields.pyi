class AsyncCustomObjectCustomFields:
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
        custom_object_type_id: str,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    def delete(id: str) -> None: ...
    def get(id: str) -> CustomFieldDefinition: ...
    def iterate(
        *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[CustomFieldDefinition]: ...
    def list() -> CustomObjectCustomFieldList: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    with_raw_response: AsyncCustomObjectCustomFieldsWithRawResponse

class CustomObjectCustomFields:
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
        custom_object_type_id: str,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    def delete(id: str) -> None: ...
    def get(id: str) -> CustomFieldDefinition: ...
    def iterate(
        *, page_size: int | None = None, resume_token: str | None = None
    ) -> Pages[CustomFieldDefinition]: ...
    def list() -> CustomObjectCustomFieldList: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition: ...
    with_raw_response: CustomObjectCustomFieldsWithRawResponse

class AsyncCustomObjectCustomFieldsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class CustomObjectCustomFieldsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
