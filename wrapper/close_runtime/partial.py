# pyright: reportPrivateUsage=false
"""Objects of which only chosen fields are requested."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from .codecs import ANY, refusal
from .errors import InvalidRequest
from .fields import SHARED, Described, Field
from .models import Model
from .text import brief
from .unset import UNSET


class Custom(Field[Any]):
    """A custom field in a Partial, by its id (`cf_...`). Its value is UNSET if the object has none.

    Raises:
        InvalidRequest: `id` is not a custom field's id.
    """

    def __init__(self, id: str) -> None:
        if not isinstance(id, str) or not _CUSTOM_FIELD.fullmatch(id):
            raise refusal("Custom", "a custom field's id (cf_...)", id)
        super().__init__(f"custom.{id}", ANY)

    def _reader(self) -> Callable[[Any], Any]:
        name = self.name
        return lambda model: model.get(name, UNSET)


class AllCustom(Custom):
    """All custom fields in a Partial: their values by id, without those that are not set."""

    def __init__(self) -> None:
        Field.__init__(self, "custom", ANY)

    def _reader(self) -> Callable[[Any], Any]:
        return _all_custom


def _all_custom(model: Mapping[str, Any]) -> dict[str, Any]:
    start = "custom."
    return {key.removeprefix(start): value for key, value in model.items() if key.startswith(start)}


_CUSTOM_FIELD = re.compile(r"[a-z]?cf_[A-Za-z0-9]+", re.ASCII)


class Partial(Model):
    """An object of which only chosen fields are requested: the base of your own classes.

        class Deal(Partial):
            id = Opportunity.id
            value = Opportunity.value
            plan = Custom("cf_...")

        for deal in close.opportunities.partial(Deal).iterate(): ...

    Type checkers know the chosen fields, and no others. Source: https://developer.close.com/api/overview/fields
    """

    __slots__ = ()

    @classmethod
    def field_names(cls) -> list[str]:
        """Return the names of the chosen fields, as the parameter `_fields` takes them."""
        return list(dict.fromkeys(field.name for field in cls._FIELDS.values()))


def check_partial(kind: type[Partial], *models: type[Described]) -> None:
    """Check that a class chooses fields, and only those of the objects that operations return.

    Args:
        kind: The class.
        models: The models of those objects.

    Raises:
        InvalidRequest: It is no subclass of Partial, has no field, or one that is not of these models.
    """
    if not (isinstance(kind, type) and issubclass(kind, Partial)) or not kind.field_names():
        msg = f"partial() takes a subclass of Partial with at least one field, not {brief(kind)}"
        raise InvalidRequest(msg)
    known = {id(field) for model in models for field in model._FIELDS.values()}
    for name, field in kind._FIELDS.items():
        if not isinstance(field, Custom) and id(field) not in known:
            msg = (
                f"{kind.__name__}.{name} is not a field of {' or '.join(model.__name__ for model in models)}"
            )
            raise InvalidRequest(msg)


SHARED.update(Partial.__mro__)
