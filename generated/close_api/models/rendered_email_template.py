from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class RenderedEmailTemplate(Model):
    """A template, filled in for a contact: empty where the search has no such result.

    Attributes:
        subject: The subject.
        body: The body.
        email: E-mail address of the contact.
        lead_id: The lead (`lead_…`).
        lead_display_name: Name of the lead.
        contact_id: The contact (`cont_…`).
        contact_display_name: Name of the contact.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    subject: Field[str] = Field("subject", STR)
    body: Field[str] = Field("body", STR)
    email: Field[str] = Field("email", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    lead_display_name: Field[str] = Field("lead_display_name", STR)
    contact_id: Field[str] = Field("contact_id", STR)
    contact_display_name: Field[str] = Field("contact_display_name", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        email: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        lead_display_name: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        contact_display_name: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "subject": subject,
                "body": body,
                "email": email,
                "lead_id": lead_id,
                "lead_display_name": lead_display_name,
                "contact_id": contact_id,
                "contact_display_name": contact_display_name,
            },
        )
