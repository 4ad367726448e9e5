"""This client with its defaults, over the transport of the extra `fast`."""

from __future__ import annotations

from functools import cached_property

from close_crm import AsyncClose, Close, FastTransport

from . import ours
from .subject import KEY


class Subject(ours.Subject):
    """Models of this client."""

    @cached_property
    def _client(self) -> Close:
        return Close(KEY, base_url=self.url, transport=FastTransport())

    @cached_property
    def _async(self) -> AsyncClose:
        return AsyncClose(KEY, base_url=self.url, transport=FastTransport())
