from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .contact_email_in import ContactEmailIn
    from .contact_phone_in import ContactPhoneIn
    from .contact_url_in import ContactUrlIn


class CreateContact(Model):
    """A new contact. No field is required.

    Custom fields are keys of this object too: `custom.<field id>` sets the whole value.

    Attributes:
        lead_id: Lead the contact belongs to (`lead_…`). Without it Close makes a new lead, named after
            the contact.
        name: The person's name.
        title: The person's job title.
        emails: E-mail addresses, the main one first. Null is no address.
        phones: Telephone numbers, the main one first. Null is no number.
        urls: Addresses on the web. Null is no address.
        timezone: Name of the time zone the person is in, such as `America/Chicago`.
        created_by: User to name as its creator (`user_…`), for imports. Without it, or with null, it is
            the caller.
        date_created: When it was created, for imports. Without it, or with null, it is now.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _ANSWERED_AS = ((__package__, "Contact"),)
    _EXTRA_KEYS = re.compile(r"^custom\.[a-z]?cf_[A-Za-z0-9]+$", re.ASCII)

    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    title: Field[str | None] = Field("title", OneOf(STR, NULL))
    emails: Field[list[ContactEmailIn] | None] = Field(
        "emails", OneOf(ListOf(Nested(__package__, "ContactEmailIn")), NULL)
    )
    phones: Field[list[ContactPhoneIn] | None] = Field(
        "phones", OneOf(ListOf(Nested(__package__, "ContactPhoneIn")), NULL)
    )
    urls: Field[list[ContactUrlIn] | None] = Field(
        "urls", OneOf(ListOf(Nested(__package__, "ContactUrlIn")), NULL)
    )
    timezone: Field[str | None] = Field("timezone", OneOf(STR, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "lead_id": lead_id,
                "name": name,
                "title": title,
                "emails": emails,
                "phones": phones,
                "urls": urls,
                "timezone": timezone,
                "created_by": created_by,
                "date_created": date_created,
            },
        )
