from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MeetingAttendee(Model):
    """Somebody who takes part in a meeting.

    Attributes:
        contact_id: The contact (`cont_…`), of people from elsewhere.
        email: E-mail address.
        is_organizer: Whether it is this person's meeting.
        name: Name.
        status: What the person answered: `yes`, `no`, `maybe` or `noreply`.
        user_id: The user (`user_…`), of colleagues.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"contact_id", "email", "is_organizer", "name", "status", "user_id"})

    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    email: Field[str | None] = Field("email", OneOf(STR, NULL))
    is_organizer: Field[bool | None] = Field("is_organizer", OneOf(BOOL, NULL))
    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    status: Field[str | None] = Field("status", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        contact_id: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        is_organizer: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "contact_id": contact_id,
                "email": email,
                "is_organizer": is_organizer,
                "name": name,
                "status": status,
                "user_id": user_id,
            },
        )
