"""`close.custom_fields`: the fields of each kind of object by name, read once per client.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from close_runtime.requests import path_segment

from close_crm.concurrency.promises import Loop
from close_crm.concurrency.shared_work import Caller, Join, moment
from close_crm.transport.effects import run, run_async

from .definition import SchemaKey
from .field_set import FieldSet
from .schema_cache import SchemaCache, Steps

if TYPE_CHECKING:
    from close_api.api import Api, AsyncApi
    from close_runtime.changes import Changes

T = TypeVar("T")
#: A FieldSet, to be awaited where the client is async.
R = TypeVar("R")


class _CustomFields(ABC, Generic[R]):
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    def __init__(self, api: Api | AsyncApi, kept: dict[str, Any], patience: float) -> None:
        self._api: Any = api
        # One cache for all threads that come here first at one time.
        self._cache: SchemaCache = kept.setdefault("schemas", SchemaCache())
        self._patience = patience

    def opportunity(self, *, refresh: bool = False) -> R:
        """Return the custom fields of opportunities, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self._read(("opportunity", None), refresh)

    def lead(self, *, refresh: bool = False) -> R:
        """Return the custom fields of leads, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self._read(("lead", None), refresh)

    def contact(self, *, refresh: bool = False) -> R:
        """Return the custom fields of contacts, shared ones included.

        Args:
            refresh: Whether to read them again, also where the client has them.

        Raises:
            CloseError: Reading them failed; the client keeps those that it had.
        """
        return self._read(("contact", None), refresh)

    def activity(self, custom_activity_type_id: str, *, refresh: bool = False) -> R:
        """Return the custom fields of a custom activity type (`actitype_...`), shared ones included.

        Args:
            custom_activity_type_id: The type's id.
            refresh: Whether to read them again, also where the client has them.

        Raises:
            InvalidRequest: It is no id.
            CloseError: Reading them failed; the client keeps those that it had.
        """
        id = path_segment("custom_activity_type_id", custom_activity_type_id)
        return self._read(("activity", id), refresh)

    def custom_object(self, custom_object_type_id: str, *, refresh: bool = False) -> R:
        """Return the custom fields of a custom object type (`cotype_...`), shared ones included.

        Args:
            custom_object_type_id: The type's id.
            refresh: Whether to read them again, also where the client has them.

        Raises:
            InvalidRequest: It is no id.
            CloseError: Reading them failed; the client keeps those that it had.
        """
        id = path_segment("custom_object_type_id", custom_object_type_id)
        return self._read(("custom_object", id), refresh)

    def confirm(self, changes: Changes, since: int | None = None) -> Any:
        """Return changes of which none is in doubt: those that were are checked again by schemas read anew.

        Args:
            changes: The changes.
            since: The number that readings must be newer than, also newer than each doubt; None for now.

        Raises:
            CustomFieldError: A schema refuses one.
            CloseError: One of its other subclasses: reading a schema failed.
        """
        return self._run(lambda caller: self._cache.confirm(changes, since, caller))

    def _read(self, key: SchemaKey, refresh: bool) -> R:
        number = moment() if refresh else 0
        found: R = self._run(lambda caller: self._cache.read(key, number, caller))
        return found

    @abstractmethod
    def _run(self, begin: Callable[[Caller], Steps[T]]) -> Any:
        """Return the result of the steps, to be awaited where the client is async."""

    def _fetch(self, kind: str, id: str | None) -> Any:
        schemas = self._api.custom_field_schemas
        if kind == "activity":
            return schemas.get_for_activity(id)
        if kind == "custom_object":
            return schemas.get_for_custom_object(id)
        return schemas.get(kind)


class CustomFields(_CustomFields[FieldSet]):
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    def _run(self, begin: Callable[[Caller], Steps[T]]) -> T:
        def perform(step: SchemaKey | Join) -> Any:
            return step.work.wait(step.seconds) if isinstance(step, Join) else self._fetch(*step)

        return run(begin(Caller(self._patience)), perform)


class AsyncCustomFields(_CustomFields[Coroutine[Any, Any, FieldSet]]):
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    async def _run(self, begin: Callable[[Caller], Steps[T]]) -> T:
        def perform(step: SchemaKey | Join) -> Any:
            return step.work.wait_async(step.seconds) if isinstance(step, Join) else self._fetch(*step)

        return await run_async(begin(Caller(self._patience, Loop().over)), perform)
