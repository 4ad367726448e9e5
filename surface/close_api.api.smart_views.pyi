class AsyncSmartViews:
    def create(
        *,
        name: str,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | Mapping[str, Any] | Unset = UNSET,
        query: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch: ...
    def delete(id: str) -> None: ...
    def get(id: str) -> SavedSearch: ...
    def iterate(
        *,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[SavedSearch]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
    ) -> SmartViewList: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        query: str | None | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch: ...
    with_raw_response: AsyncSmartViewsWithRawResponse

class SmartViews:
    def create(
        *,
        name: str,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | Mapping[str, Any] | Unset = UNSET,
        query: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch: ...
    def delete(id: str) -> None: ...
    def get(id: str) -> SavedSearch: ...
    def iterate(
        *,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[SavedSearch]: ...
    def list(
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
    ) -> SmartViewList: ...
    def update(
        id: str,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        query: str | None | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch: ...
    with_raw_response: SmartViewsWithRawResponse

class AsyncSmartViewsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...

class SmartViewsWithRawResponse:
    create: ...
    delete: ...
    get: ...
    list: ...
    update: ...
