"""The schemas that a client has read, and their reading: once for all threads or tasks that want one at a time.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, TypeAlias, TypeVar

from close_runtime.changes import Changes

from close_crm.concurrency.shared_work import PATIENT, Caller, Join, SharedWork, moment
from close_crm.errors import DeadlineExceeded

from .change import Doubt
from .definition import SchemaKey
from .field_set import FieldSet

T = TypeVar("T")
#: A generator yields the schema to fetch, and receives it; or another caller's reading to wait for.
Steps: TypeAlias = Generator[SchemaKey | Join, Any, T]


class SchemaCache:
    """The schemas that a client has read; shared with the clients that `with_options` returns."""

    def __init__(self) -> None:
        self.known: dict[SchemaKey, FieldSet] = {}
        self.readings = SharedWork()

    def read(self, key: SchemaKey, newer_than: int = 0, caller: Caller = PATIENT) -> Steps[FieldSet]:
        """Yield what to do until the fields of a schema are known; return them.

        Args:
            key: Which schema.
            newer_than: The number that the reading must be newer than, see `moment`; 0 for any.
            caller: Who reads it, or waits for the reading of another.

        Raises:
            CloseError: Reading it failed.
        """

        def known() -> FieldSet | None:
            fields = self.known.get(key)
            return fields if fields is not None and fields.number > newer_than else None

        def work(number: int) -> Steps[FieldSet]:
            fields = self.known[key] = FieldSet((yield key), key, number)
            return fields

        def late() -> DeadlineExceeded:
            path = "/".join(("custom_field_schema", *filter(None, key)))
            reason = "another caller's reading of the same schema took too long"
            return DeadlineExceeded("GET", f"/{path}/", reason, False)

        return self.readings.result(known, work, late, caller, key=key, newer_than=newer_than)

    def confirm(self, changes: Changes, since: int | None = None, caller: Caller = PATIENT) -> Steps[Changes]:
        """Yield what to do until no change is in doubt: those that are, are checked again; return the changes.

        Args:
            changes: The changes.
            since: The number that readings must be newer than, also newer than each doubt; None for now.
            caller: Who reads schemas, or waits for the reading of another.

        Raises:
            CustomFieldError: A schema refuses one.
            CloseError: One of its other subclasses: reading a schema failed.
        """
        floor = moment() if since is None else since
        confirmed: list[Mapping[str, Any]] = []
        for change in changes:
            now = change
            if isinstance(change, Doubt):
                # What was read meanwhile may allow it; only a reading from now on may refuse it.
                fields = self.known.get(change.schema)
                now = change if fields is None else fields.change(*change.asked)
                if isinstance(now, Doubt):
                    fields = yield from self.read(change.schema, max(floor, change.number), caller)
                    now = fields.change(*change.asked)
                if isinstance(now, Doubt):
                    now.refuse()
            confirmed.append(now)
        return confirmed
