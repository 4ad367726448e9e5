"""Addresses outside of the API: uploads, and files and recordings that answers name."""

from datetime import datetime

from close_emulator.http.messages import Answer, RawRequest
from close_emulator.resources.activities import media
from close_emulator.resources.files import UPLOAD, download, upload
from close_emulator.resources.plain import exports
from close_emulator.state.store import Store


def fetch(request: RawRequest, store: Store, now: datetime) -> Answer:
    """Answer a request to an address outside of the API."""
    if request.path == UPLOAD:
        return upload(request, store, now)
    if request.path.startswith(exports.PLACE):
        return exports.fetch(request, store, now)
    if request.path.startswith(b"/call/"):
        return media.fetch(request, store)
    return download(request, store)
