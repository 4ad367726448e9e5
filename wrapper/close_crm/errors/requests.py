"""Refused before anything was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from close_runtime.errors import CloseError, InvalidRequest


class CustomFieldError(InvalidRequest):
    """A custom field's id or value is not one that Close takes. Nothing was sent.

    Attributes:
        field: The field's id, None where there is none.
        nearest: The choices, or names of fields, that are most like the value passed.
    """

    _MADE_WITH = ("_message", "field", "nearest")

    def __init__(
        self,
        reason: str,
        field: str | None = None,
        nearest: Sequence[str] = (),
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.nearest = tuple(nearest)
        super().__init__(reason, learnt)


class UnknownField(CustomFieldError):
    """The organization has no custom field of this name or id; `nearest` has names that are like it."""


class AmbiguousField(CustomFieldError):
    """Several custom fields have this name.

    Attributes:
        ids: Their ids, in display order. One of them says which field is meant.
    """

    _LEARNT = (*CustomFieldError._LEARNT, "ids")  # noqa: SLF001 - of the class above

    ids: tuple[str, ...] = ()


class SeveralFound(CloseError):
    """Several objects have the key that one was to be found by. Nothing was made.

    Attributes:
        ids: Their ids.
    """

    _LEARNT = (*CloseError._LEARNT, "ids")  # noqa: SLF001 - of the class above

    ids: tuple[str, ...] = ()


class ConfigurationError(InvalidRequest):
    """The client can't be built with these arguments."""


class ReadOnlyClient(InvalidRequest):
    """The request would write, and the client was made with `read_only=True`. Nothing was sent."""


class WrongOrganization(InvalidRequest):
    """The credentials are for another organization than `expect_organization`. Nothing was written."""
