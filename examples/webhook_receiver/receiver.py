"""Receives Close's webhooks, and announces the deals that were won.

    uvicorn receiver:app --port 8000

A delivery is verified, stored and answered; the work is done afterwards, so that Close never waits for it. What was not
done when the program ended is done when it starts again.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

from close_crm import webhooks
from close_crm.models import Event
from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException, Request
from inbox import Inbox

log = logging.getLogger("uvicorn.error")
inbox = Inbox(os.environ.get("INBOX", "inbox.sqlite"))
# One key a line, as subscribe.py writes them. Any of them may have signed.
KEYS = Path(os.environ.get("WEBHOOK_KEYS", "webhook.keys"))
working = threading.Lock()


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Do what was left before anything new arrives."""
    work()
    yield


app = FastAPI(lifespan=lifespan)


async def raw_body(request: Request) -> bytes:
    """Return the bytes as they were sent: the signature is theirs, and not that of the JSON in them."""
    body: bytes = await request.body()
    return body


@app.post("/close", status_code=204)
def receive(request: Request, body: Annotated[bytes, Depends(raw_body)], afterwards: BackgroundTasks) -> None:
    """Take a delivery. Whatever is answered with another status than 2xx, Close delivers again."""
    keys = KEYS.read_text().split() if KEYS.exists() else []
    if not keys:
        raise HTTPException(503, f"{KEYS} has no key: subscribe.py adds one")
    try:
        # However old: Close delivers for 72 hours, perhaps as it signed at first, and the inbox takes an event once.
        delivery = webhooks.verify(body, request.headers, keys, max_age=None)
    except webhooks.WebhookError as error:
        raise HTTPException(400, str(error)) from error
    inbox.add(delivery.event)
    afterwards.add_task(work)


def work() -> None:
    """Handle each event that waits. One that fails stays, and is tried again with the next delivery."""
    with working:
        for event in inbox.waiting():
            try:
                handle(event)
            except Exception:
                log.exception("Event %s failed", event.id)
            else:
                inbox.done(event)


def handle(event: Event) -> None:
    """Announce a deal that was won."""
    deal = event.data
    if deal and "status_type" in event.changed_fields and deal["status_type"] == "won":
        log.info("%s won %s from %s", deal["user_name"], deal["value_formatted"], deal["lead_name"])
