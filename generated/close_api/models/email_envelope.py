from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .email_participant import EmailParticipant


class EmailEnvelope(Model):
    """The header of an e-mail.

    Attributes:
        bcc: Who gets it without being shown.
        cc: Who gets a copy.
        date: Its `Date` header, as RFC 2822 writes it.
        from_: Who wrote it.
        in_reply_to: `Message-ID` of the message that it answers.
        is_autoreply: Whether a program answered.
        message_id: Its `Message-ID`.
        reply_to: Who is to get answers.
        sender: Who sent it.
        subject: Subject.
        to: Who gets it.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "bcc",
            "cc",
            "date",
            "from",
            "in_reply_to",
            "is_autoreply",
            "message_id",
            "reply_to",
            "sender",
            "subject",
            "to",
        }
    )

    bcc: Field[list[EmailParticipant]] = Field("bcc", ListOf(Nested(__package__, "EmailParticipant")))
    cc: Field[list[EmailParticipant]] = Field("cc", ListOf(Nested(__package__, "EmailParticipant")))
    date: Field[str | None] = Field("date", OneOf(STR, NULL))
    from_: Field[list[EmailParticipant]] = Field("from", ListOf(Nested(__package__, "EmailParticipant")))
    in_reply_to: Field[str | None] = Field("in_reply_to", OneOf(STR, NULL))
    is_autoreply: Field[bool] = Field("is_autoreply", BOOL)
    message_id: Field[str | None] = Field("message_id", OneOf(STR, NULL))
    reply_to: Field[list[EmailParticipant]] = Field(
        "reply_to", ListOf(Nested(__package__, "EmailParticipant"))
    )
    sender: Field[list[EmailParticipant]] = Field("sender", ListOf(Nested(__package__, "EmailParticipant")))
    subject: Field[str | None] = Field("subject", OneOf(STR, NULL))
    to: Field[list[EmailParticipant]] = Field("to", ListOf(Nested(__package__, "EmailParticipant")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        bcc: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        cc: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        date: str | None | Unset = UNSET,
        from_: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        in_reply_to: str | None | Unset = UNSET,
        is_autoreply: bool | Unset = UNSET,
        message_id: str | None | Unset = UNSET,
        reply_to: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        sender: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        to: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "bcc": bcc,
                "cc": cc,
                "date": date,
                "from_": from_,
                "in_reply_to": in_reply_to,
                "is_autoreply": is_autoreply,
                "message_id": message_id,
                "reply_to": reply_to,
                "sender": sender,
                "subject": subject,
                "to": to,
            },
        )
