from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class User(Model):
    """A person with a Close account. Close gives no full name here; elsewhere (`user_name`) it is first name,
    space, last name.

    Attributes:
        id: Id of the user (`user_…`).
        email: E-mail address of the user.
        first_name: First name.
        last_name: Last name.
        image: Address of the profile picture.
        google_profile_image_url: Address of the picture of the user's Google account. Seen in answers of
            2023, not in the documentation.
        email_verified_at: When the e-mail address was confirmed. Seen in answers of 2023, not in the
            documentation.
        last_used_timezone: Name of the time zone the user was last in. Seen in answers, not in the
            documentation.
        organizations: Ids of the organizations the user is a member of (`orga_…`).
        date_created: When the user was created.
        date_updated: When the user was last changed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "email", "first_name", "last_name"})

    id: Field[str] = Field("id", STR)
    email: Field[str] = Field("email", STR)
    first_name: Field[str] = Field("first_name", STR)
    last_name: Field[str] = Field("last_name", STR)
    image: Field[str | None] = Field("image", OneOf(STR, NULL))
    google_profile_image_url: Field[str | None] = Field("google_profile_image_url", OneOf(STR, NULL))
    email_verified_at: Field[str | None] = Field("email_verified_at", OneOf(STR, NULL))
    last_used_timezone: Field[str | None] = Field("last_used_timezone", OneOf(STR, NULL))
    organizations: Field[list[str]] = Field("organizations", STRS)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        image: str | None | Unset = UNSET,
        google_profile_image_url: str | None | Unset = UNSET,
        email_verified_at: str | None | Unset = UNSET,
        last_used_timezone: str | None | Unset = UNSET,
        organizations: Iterable[str] | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "image": image,
                "google_profile_image_url": google_profile_image_url,
                "email_verified_at": email_verified_at,
                "last_used_timezone": last_used_timezone,
                "organizations": organizations,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )
