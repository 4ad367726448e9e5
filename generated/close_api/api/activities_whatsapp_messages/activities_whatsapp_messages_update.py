"""Update a WhatsApp message: PUT /activity/whatsapp_message/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.update_whats_app_message import UpdateWhatsAppMessage
from ...models.whats_app_message import WhatsAppMessage

OPERATION = Operation(
    id="activities.whatsapp_messages_update",
    method="PUT",
    path="/activity/whatsapp_message/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateWhatsAppMessage) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(WhatsAppMessage))
