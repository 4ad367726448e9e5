"""The operations tagged `field_enrichment`, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.enriched_field import EnrichedField


class FieldEnrichment:
    """Values of custom fields, found by Close's AI."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> FieldEnrichmentWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return FieldEnrichmentWithRawResponse(self._client)

    def run(
        self,
        *,
        organization_id: str,
        object_type: Literal["contact", "lead"],
        object_id: str,
        field_id: str,
        set_new_value: bool | Unset = UNSET,
        overwrite_existing_value: bool | Unset = UNSET,
    ) -> EnrichedField:
        """Find the value of a field by AI.

        Lets Close's AI find a value for one field of a lead or contact, and answers when it is found, which may
        take long enough to run into a time-out. Unless `set_new_value` is false the value is written to the
        field. Costs credits.

        Args:
            organization_id: Organization that the object belongs to (`orga_…`).
            object_type: The kind of object.
            object_id: The lead (`lead_…`) or contact (`cont_…`).
            field_id: The field (`cf_…`).
            set_new_value: Whether the value is written to the field; true when not sent.
            overwrite_existing_value: Whether a value that the field has already is replaced; false when not
                sent.

        Returns:
            EnrichedField: The value that was found.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/field-enrichment
        """
        from ...models.run_field_enrichment import RunFieldEnrichment
        from .field_enrichment_run import endpoint

        body = RunFieldEnrichment(
            organization_id=organization_id,
            object_type=object_type,
            object_id=object_id,
            field_id=field_id,
            set_new_value=set_new_value,
            overwrite_existing_value=overwrite_existing_value,
        )
        return endpoint.sync(self._client, body=body)


class FieldEnrichmentWithRawResponse:
    """The methods of `FieldEnrichment`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.run = raw_response(client, FieldEnrichment, FieldEnrichment.run)


class AsyncFieldEnrichment:
    """Values of custom fields, found by Close's AI."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncFieldEnrichmentWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncFieldEnrichmentWithRawResponse(self._client)

    async def run(
        self,
        *,
        organization_id: str,
        object_type: Literal["contact", "lead"],
        object_id: str,
        field_id: str,
        set_new_value: bool | Unset = UNSET,
        overwrite_existing_value: bool | Unset = UNSET,
    ) -> EnrichedField:
        """Find the value of a field by AI.

        Lets Close's AI find a value for one field of a lead or contact, and answers when it is found, which may
        take long enough to run into a time-out. Unless `set_new_value` is false the value is written to the
        field. Costs credits.

        Args:
            organization_id: Organization that the object belongs to (`orga_…`).
            object_type: The kind of object.
            object_id: The lead (`lead_…`) or contact (`cont_…`).
            field_id: The field (`cf_…`).
            set_new_value: Whether the value is written to the field; true when not sent.
            overwrite_existing_value: Whether a value that the field has already is replaced; false when not
                sent.

        Returns:
            EnrichedField: The value that was found.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/field-enrichment
        """
        from ...models.run_field_enrichment import RunFieldEnrichment
        from .field_enrichment_run import endpoint

        body = RunFieldEnrichment(
            organization_id=organization_id,
            object_type=object_type,
            object_id=object_id,
            field_id=field_id,
            set_new_value=set_new_value,
            overwrite_existing_value=overwrite_existing_value,
        )
        return await endpoint.asyncio(self._client, body=body)


class AsyncFieldEnrichmentWithRawResponse:
    """The methods of `AsyncFieldEnrichment`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.run = async_raw_response(client, AsyncFieldEnrichment, AsyncFieldEnrichment.run)
