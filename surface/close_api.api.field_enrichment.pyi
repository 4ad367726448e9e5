class AsyncFieldEnrichment:
    def run(
        *,
        organization_id: str,
        object_type: Literal["contact", "lead"],
        object_id: str,
        field_id: str,
        set_new_value: bool | Unset = UNSET,
        overwrite_existing_value: bool | Unset = UNSET,
    ) -> EnrichedField: ...
    with_raw_response: AsyncFieldEnrichmentWithRawResponse

class FieldEnrichment:
    def run(
        *,
        organization_id: str,
        object_type: Literal["contact", "lead"],
        object_id: str,
        field_id: str,
        set_new_value: bool | Unset = UNSET,
        overwrite_existing_value: bool | Unset = UNSET,
    ) -> EnrichedField: ...
    with_raw_response: FieldEnrichmentWithRawResponse

class AsyncFieldEnrichmentWithRawResponse:
    run: ...

class FieldEnrichmentWithRawResponse:
    run: ...
