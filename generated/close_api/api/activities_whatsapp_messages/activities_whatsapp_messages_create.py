"""Create a WhatsApp message: POST /activity/whatsapp_message/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import BOOL
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.create_whats_app_message import CreateWhatsAppMessage
from ...models.whats_app_message import WhatsAppMessage

OPERATION = Operation(
    id="activities.whatsapp_messages_create",
    method="POST",
    path="/activity/whatsapp_message/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateWhatsAppMessage, send_to_inbox: bool | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, query=(("send_to_inbox", BOOL, send_to_inbox),), body=body)


endpoint = Endpoint(build_request, body_of(WhatsAppMessage))
