"""`close.custom_fields`: the fields of each kind of object by name, read once per client.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from close_runtime.requests import path_segment

from close_crm.concurrency.promises import Loop
from close_crm.errors import DeadlineExceeded

from .change import SchemaKey, moment, settled, to_read
from .field_set import FieldSet
from .schema_cache import Load, SchemaCache, Turn

if TYPE_CHECKING:
    from close_api.api import Api, AsyncApi
    from close_api.models import CustomFieldSchema
    from close_runtime.changes import Changes


def _late(key: SchemaKey) -> DeadlineExceeded:
    path = "/".join(("custom_field_schema", *filter(None, key)))
    return DeadlineExceeded(
        "GET", f"/{path}/", "another caller's reading of the same schema took too long", False
    )


class Schemas:
    """Reads schemas through a client, once for all threads that want one at a time."""

    def __init__(self, api: Api, cache: SchemaCache, patience: float) -> None:
        self._api = api
        self._cache = cache
        self._patience = patience

    def fields(self, key: SchemaKey, newer_than: int = 0) -> FieldSet:
        """Return the fields of a schema; with `newer_than`, as a reading has them that began after that number.

        Raises:
            CloseError: Reading it failed.
        """
        with Turn(self._cache, key, newer_than) as turn:
            while isinstance(step := self._cache.step(turn), Load):
                if step is turn.load:
                    turn.keep(FieldSet.read(self._fetch(*key), key, step.number))
                elif step.done.wait(self._patience, step.abandoned):
                    step.check(newer_than)
                else:
                    raise _late(key)
            return step

    def confirmed(self, changes: Changes, since: int | None = None) -> Changes:
        """Return changes of which none is in doubt: those that were are checked again by schemas read anew.

        Args:
            changes: The changes.
            since: The number that readings must be newer than, also newer than each doubt; None for now.

        Raises:
            CustomFieldError: A schema refuses one.
            CloseError: One of its other subclasses: reading a schema failed.
        """
        floor = moment() if since is None else since
        known = dict(self._cache.known)
        for key, number in to_read(changes, known).items():
            known[key] = self.fields(key, max(floor, number))
        return settled(changes, known)

    def _fetch(self, kind: str, id: str | None) -> CustomFieldSchema:
        schemas = self._api.custom_field_schemas
        if kind == "activity":
            return schemas.get_for_activity(id or "")
        if kind == "custom_object":
            return schemas.get_for_custom_object(id or "")
        return schemas.get(kind)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class CustomFields:
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    def __init__(self, api: Api, kept: dict[str, Any], patience: float) -> None:
        # One cache for all threads that come here first at one time.
        self.schemas = Schemas(api, kept.setdefault("schemas", SchemaCache()), patience)

    def opportunity(self, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of opportunities, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self.schemas.fields(("opportunity", None), moment() if refresh else 0)

    def lead(self, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of leads, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self.schemas.fields(("lead", None), moment() if refresh else 0)

    def contact(self, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of contacts, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self.schemas.fields(("contact", None), moment() if refresh else 0)

    def activity(self, custom_activity_type_id: str, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of a custom activity type (`actitype_...`), shared ones included.

        Args:
            custom_activity_type_id: The type's id.
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self.schemas.fields(
            ("activity", path_segment("custom_activity_type_id", custom_activity_type_id)),
            moment() if refresh else 0,
        )

    def custom_object(self, custom_object_type_id: str, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of a custom object type (`cotype_...`), shared ones included.

        Args:
            custom_object_type_id: The type's id.
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self.schemas.fields(
            ("custom_object", path_segment("custom_object_type_id", custom_object_type_id)),
            moment() if refresh else 0,
        )


class AsyncSchemas:
    """Reads schemas through a client, once for all tasks that want one at a time."""

    def __init__(self, api: AsyncApi, cache: SchemaCache, patience: float) -> None:
        self._api = api
        self._cache = cache
        self._patience = patience

    async def fields(self, key: SchemaKey, newer_than: int = 0) -> FieldSet:
        """Return the fields of a schema; with `newer_than`, as a reading has them that began after that number.

        Raises:
            CloseError: Reading it failed.
        """
        with Turn(self._cache, key, newer_than, Loop().over) as turn:
            while isinstance(step := self._cache.step(turn), Load):
                if step is turn.load:
                    turn.keep(FieldSet.read(await self._fetch(*key), key, step.number))
                elif await step.done.wait_async(self._patience, step.abandoned):
                    step.check(newer_than)
                else:
                    raise _late(key)
            return step

    async def confirmed(self, changes: Changes, since: int | None = None) -> Changes:
        """Return changes of which none is in doubt: those that were are checked again by schemas read anew.

        Args:
            changes: The changes.
            since: The number that readings must be newer than, also newer than each doubt; None for now.

        Raises:
            CustomFieldError: A schema refuses one.
            CloseError: One of its other subclasses: reading a schema failed.
        """
        floor = moment() if since is None else since
        known = dict(self._cache.known)
        for key, number in to_read(changes, known).items():
            known[key] = await self.fields(key, max(floor, number))
        return settled(changes, known)

    async def _fetch(self, kind: str, id: str | None) -> CustomFieldSchema:
        schemas = self._api.custom_field_schemas
        if kind == "activity":
            return await schemas.get_for_activity(id or "")
        if kind == "custom_object":
            return await schemas.get_for_custom_object(id or "")
        return await schemas.get(kind)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class AsyncCustomFields:
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    def __init__(self, api: AsyncApi, kept: dict[str, Any], patience: float) -> None:
        # One cache for all threads that come here first at one time.
        self.schemas = AsyncSchemas(api, kept.setdefault("schemas", SchemaCache()), patience)

    async def opportunity(self, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of opportunities, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return await self.schemas.fields(("opportunity", None), moment() if refresh else 0)

    async def lead(self, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of leads, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return await self.schemas.fields(("lead", None), moment() if refresh else 0)

    async def contact(self, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of contacts, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return await self.schemas.fields(("contact", None), moment() if refresh else 0)

    async def activity(self, custom_activity_type_id: str, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of a custom activity type (`actitype_...`), shared ones included.

        Args:
            custom_activity_type_id: The type's id.
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return await self.schemas.fields(
            ("activity", path_segment("custom_activity_type_id", custom_activity_type_id)),
            moment() if refresh else 0,
        )

    async def custom_object(self, custom_object_type_id: str, *, refresh: bool = False) -> FieldSet:
        """Return the custom fields of a custom object type (`cotype_...`), shared ones included.

        Args:
            custom_object_type_id: The type's id.
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return await self.schemas.fields(
            ("custom_object", path_segment("custom_object_type_id", custom_object_type_id)),
            moment() if refresh else 0,
        )
