"""`close.custom_fields`: the fields of each kind of object by name, read once per client.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from close_runtime.requests import path_segment

from close_crm.arguments import several
from close_crm.concurrency.promises import Loop
from close_crm.concurrency.shared_work import PATIENT, Caller, Join, SharedWork, moment
from close_crm.errors import DeadlineExceeded
from close_crm.transport.effects import run, run_async

from .change import Doubt
from .definition import SchemaKey
from .field_set import FieldSet

if TYPE_CHECKING:
    from close_api.api import Api, AsyncApi
    from close_runtime.changes import Changes

T = TypeVar("T")
#: A FieldSet, to be awaited where the client is async.
R = TypeVar("R")
#: A generator yields the schema to fetch, and receives it; or another caller's reading to wait for.
Steps: TypeAlias = Generator[SchemaKey | Join, Any, T]


class _CustomFields(ABC, Generic[R]):
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    def __init__(self, api: Api | AsyncApi | None, kept: dict[str, Any], patience: float) -> None:
        self._api: Any = api
        self._patience = patience
        # Shared with what `with_options` returns; a reading serves all threads and tasks that want the same schema.
        self._known: dict[SchemaKey, FieldSet] = kept.setdefault("schemas", {})
        self._readings: SharedWork = kept.setdefault("readings of schemas", SharedWork())

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
        return self._run(lambda caller: self._confirmed(changes, since, caller))

    def _read(self, key: SchemaKey, refresh: bool) -> R:
        number = moment() if refresh else 0
        found: R = self._run(lambda caller: self._reading(key, number, caller))
        return found

    def _reading(self, key: SchemaKey, newer_than: int = 0, caller: Caller = PATIENT) -> Steps[FieldSet]:
        """Yield what to do until a reading that began after a number of `moment` is known; return its fields."""

        def known() -> FieldSet | None:
            fields = self._known.get(key)
            return fields if fields is not None and fields.number > newer_than else None

        def work(number: int) -> Steps[FieldSet]:
            fields = self._known[key] = FieldSet((yield key), key, number)
            return fields

        def late() -> DeadlineExceeded:
            path = "/".join(("custom_field_schema", *filter(None, key)))
            reason = "another caller's reading of the same schema took too long"
            return DeadlineExceeded("GET", f"/{path}/", reason, False)

        return self._readings.result(known, work, late, caller, key=key, newer_than=newer_than)

    def _confirmed(self, changes: Changes, since: int | None, caller: Caller) -> Steps[Changes]:
        """Yield what to do until no change is in doubt; return the changes."""
        floor = moment() if since is None else since
        confirmed: list[Mapping[str, Any]] = []
        for change in several("changes", changes):
            now = change
            if isinstance(change, Doubt):
                # What was read meanwhile may allow it; only a reading from now on may refuse it.
                fields = self._known.get(change.schema)
                now = change if fields is None else fields.change(*change.asked)
                if isinstance(now, Doubt):
                    fields = yield from self._reading(change.schema, max(floor, change.number), caller)
                    now = fields.change(*change.asked)
                if isinstance(now, Doubt):
                    now.refuse()
            confirmed.append(now)
        return confirmed

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
