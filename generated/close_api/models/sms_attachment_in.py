from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model

if TYPE_CHECKING:
    from .sms_attachment_type import SMSAttachmentType


class SMSAttachmentIn(Model):
    """A file to send with an SMS.

    Attributes:
        content_type: Media type of the file.
        filename: Name of the file.
        url: Address of the file: the `download.url` that its upload gave.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"content_type", "filename", "url"})
    _ANSWERED_AS = ((__package__, "SMSAttachment"), (__package__, "Attachment"))

    content_type: Field[SMSAttachmentType | str] = Field(
        "content_type",
        Words(
            "application/pdf",
            "application/vcard",
            "audio/3gpp",
            "audio/3gpp2",
            "audio/ac3",
            "audio/amr",
            "audio/amr-nb",
            "audio/basic",
            "audio/L24",
            "audio/mp4",
            "audio/mpeg",
            "audio/ogg",
            "audio/vnd.rn-realaudio",
            "audio/vnd.wave",
            "audio/webm",
            "image/bmp",
            "image/gif",
            "image/jpeg",
            "image/jpg",
            "image/png",
            "image/tiff",
            "text/calendar",
            "text/csv",
            "text/directory",
            "text/richtext",
            "text/rtf",
            "text/vcard",
            "text/x-vcard",
            "video/3gpp",
            "video/3gpp-tt",
            "video/3gpp2",
            "video/H261",
            "video/H263",
            "video/H263-1998",
            "video/H263-2000",
            "video/H264",
            "video/mp4",
            "video/mpeg",
            "video/quicktime",
            "video/webm",
        ),
    )
    filename: Field[str] = Field("filename", STR)
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: Literal[
            "application/pdf",
            "application/vcard",
            "audio/3gpp",
            "audio/3gpp2",
            "audio/ac3",
            "audio/amr",
            "audio/amr-nb",
            "audio/basic",
            "audio/L24",
            "audio/mp4",
            "audio/mpeg",
            "audio/ogg",
            "audio/vnd.rn-realaudio",
            "audio/vnd.wave",
            "audio/webm",
            "image/bmp",
            "image/gif",
            "image/jpeg",
            "image/jpg",
            "image/png",
            "image/tiff",
            "text/calendar",
            "text/csv",
            "text/directory",
            "text/richtext",
            "text/rtf",
            "text/vcard",
            "text/x-vcard",
            "video/3gpp",
            "video/3gpp-tt",
            "video/3gpp2",
            "video/H261",
            "video/H263",
            "video/H263-1998",
            "video/H263-2000",
            "video/H264",
            "video/mp4",
            "video/mpeg",
            "video/quicktime",
            "video/webm",
        ],
        filename: str,
        url: str,
    ) -> None:
        self._fill(_given, {"content_type": content_type, "filename": filename, "url": url})
