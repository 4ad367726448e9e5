from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class FileFormFields(Model):
    """What the storage asks for. It decides which fields there are.

    Attributes:
        aws_access_key_id: Who allows the upload.
        content_disposition: How browsers are to show the file.
        content_type: Media type of the file.
        key: Place of the file in the storage.
        policy: What may be uploaded until when, as base64.
        signature: Signature of the policy. Whoever has both can upload the file.
        success_action_status: Status of the storage's answer once the file is there: `201`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    aws_access_key_id: Field[str] = Field("AWSAccessKeyId", STR)
    content_disposition: Field[str] = Field("Content-Disposition", STR)
    content_type: Field[str] = Field("Content-Type", STR)
    key: Field[str] = Field("key", STR)
    policy: Field[str] = Field("policy", STR)
    signature: Field[str] = Field("signature", STR)
    success_action_status: Field[str] = Field("success_action_status", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        aws_access_key_id: str | Unset = UNSET,
        content_disposition: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        key: str | Unset = UNSET,
        policy: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        success_action_status: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "aws_access_key_id": aws_access_key_id,
                "content_disposition": content_disposition,
                "content_type": content_type,
                "key": key,
                "policy": policy,
                "signature": signature,
                "success_action_status": success_action_status,
            },
        )
