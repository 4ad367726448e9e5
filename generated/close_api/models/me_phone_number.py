from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MePhoneNumber(Model):
    """A phone number of the current user in Close. Close shows an example, and no list of its fields.

    Attributes:
        id: Id of the phone number (`phon_…`).
        number: The number, in international form.
        organization_id: Organization it belongs to (`orga_…`).
        date_created: When it was added.
        date_updated: When it was last changed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    id: Field[str] = Field("id", STR)
    number: Field[str] = Field("number", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        number: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "number": number,
                "organization_id": organization_id,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )
