from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ANY, BOOL, DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .me_email_account import MeEmailAccount
    from .me_email_signature import MeEmailSignature
    from .me_organization import MeOrganization
    from .me_phone_number import MePhoneNumber
    from .membership import Membership


class Me(Model):
    """The current user, with memberships, organizations, e-mail accounts and phone numbers.

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
        memberships: The user's place in each organization.
        organizations: The user's organizations, as objects; other answers about users give their ids
            only.
        email_accounts: The user's connected e-mail accounts.
        phone_numbers: The user's phone numbers in Close.
        all_group_numbers: Phone numbers of the user's groups. What an entry looks like is not documented.
        connected_accounts: The user's accounts in other systems. What an entry looks like is not
            documented.
        country: The user's country.
        email_signatures: The user's e-mail signatures.
        is_passwordless: Whether the user signs in without a password.
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
    memberships: Field[list[Membership]] = Field("memberships", ListOf(Nested(__package__, "Membership")))
    organizations: Field[list[MeOrganization]] = Field(
        "organizations", ListOf(Nested(__package__, "MeOrganization"))
    )
    email_accounts: Field[list[MeEmailAccount]] = Field(
        "email_accounts", ListOf(Nested(__package__, "MeEmailAccount"))
    )
    phone_numbers: Field[list[MePhoneNumber]] = Field(
        "phone_numbers", ListOf(Nested(__package__, "MePhoneNumber"))
    )
    all_group_numbers: Field[list[Any]] = Field("all_group_numbers", ListOf(ANY))
    connected_accounts: Field[list[Any]] = Field("connected_accounts", ListOf(ANY))
    country: Field[str | None] = Field("country", OneOf(STR, NULL))
    email_signatures: Field[list[MeEmailSignature]] = Field(
        "email_signatures", ListOf(Nested(__package__, "MeEmailSignature"))
    )
    is_passwordless: Field[bool] = Field("is_passwordless", BOOL)
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
        memberships: Iterable[Membership | Mapping[str, Any]] | Unset = UNSET,
        organizations: Iterable[MeOrganization | Mapping[str, Any]] | Unset = UNSET,
        email_accounts: Iterable[MeEmailAccount | Mapping[str, Any]] | Unset = UNSET,
        phone_numbers: Iterable[MePhoneNumber | Mapping[str, Any]] | Unset = UNSET,
        all_group_numbers: Iterable[Any] | Unset = UNSET,
        connected_accounts: Iterable[Any] | Unset = UNSET,
        country: str | None | Unset = UNSET,
        email_signatures: Iterable[MeEmailSignature | Mapping[str, Any]] | Unset = UNSET,
        is_passwordless: bool | Unset = UNSET,
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
                "memberships": memberships,
                "organizations": organizations,
                "email_accounts": email_accounts,
                "phone_numbers": phone_numbers,
                "all_group_numbers": all_group_numbers,
                "connected_accounts": connected_accounts,
                "country": country,
                "email_signatures": email_signatures,
                "is_passwordless": is_passwordless,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )
