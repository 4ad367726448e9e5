"""The two clients that everything is sent with, one per colour.

Both check before they send and after: generated functions see successes alone, whoever calls them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any, Literal, TypeAlias

import httpx2 as httpx
from close_api.types import Operation

from .auth import Credentials
from .errors import ConfigurationError, InvalidRequest, from_response, from_transport

TimeZoneOffset: TypeAlias = float | timedelta | tzinfo | Literal["local"] | None

_TZ_HEADER = "x-tz-offset"


def offset_hours(zone: TimeZoneOffset) -> Callable[[], str | None]:
    """Give a function that tells the offset from UTC to send, in hours.

    Source: https://developer.close.com/api/overview/timezone-offsets

    Raises:
        ConfigurationError: It is not an offset or a zone.
    """
    if zone is None:
        return lambda: None
    if zone == "local":
        return lambda: _hours(datetime.now().astimezone())
    if isinstance(zone, tzinfo):
        place = zone
        return lambda: _hours(datetime.now(place))
    if (
        isinstance(zone, (int, float))
        and not isinstance(zone, bool)
        and math.isfinite(zone)
        and abs(zone) <= 24
    ):
        zone = timedelta(hours=zone)
    if not isinstance(zone, timedelta) or not timedelta(hours=-12) <= zone <= timedelta(hours=14):
        msg = f"tz_offset takes hours from UTC between -12 and 14, a timedelta, a tzinfo, 'local' or None, not {zone!r}"
        raise ConfigurationError(msg)
    fixed = _text(zone)
    return lambda: fixed


def _hours(moment: datetime) -> str | None:
    offset = moment.utcoffset()
    return None if offset is None else _text(offset)


def _text(offset: timedelta) -> str:
    return f"{offset / timedelta(hours=1):.10g}"


@dataclass(frozen=True, slots=True)
class Rim:
    """What happens to a request before it is sent, and to its answer."""

    credentials: Credentials
    offset: Callable[[], str | None]

    def prepare(self, request: httpx.Request, *, closed: bool) -> None:
        """Complete the request with what the client knows.

        Raises:
            InvalidRequest: The client is closed.
        """
        if closed:
            msg = "The client is closed"
            raise InvalidRequest(msg)
        operation = request.extensions.get("operation")
        if (
            isinstance(operation, Operation)
            and _TZ_HEADER in operation.headers
            and _TZ_HEADER not in request.headers
        ):
            hours = self.offset()
            if hours is not None:
                request.headers[_TZ_HEADER] = hours

    def check(self, response: httpx.Response) -> httpx.Response:
        """Give the answer back if it is a success.

        Raises:
            StatusError: It is not.
        """
        if not response.is_success:
            raise from_response(response, self.credentials.scrub)
        return response


class SyncHTTP(httpx.Client):
    """Sends and waits."""

    def __init__(self, rim: Rim, **settings: Any) -> None:
        super().__init__(auth=rim.credentials, **settings)
        self._rim = rim

    def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._rim.prepare(request, closed=self.is_closed)
        try:
            response = super().send(request, **how)
            if not response.is_success:
                response.read()
        except httpx.RequestError as error:
            raise from_transport(error, request) from error
        return self._rim.check(response)


class AsyncHTTP(httpx.AsyncClient):
    """Sends and awaits."""

    def __init__(self, rim: Rim, **settings: Any) -> None:
        super().__init__(auth=rim.credentials, **settings)
        self._rim = rim

    async def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._rim.prepare(request, closed=self.is_closed)
        try:
            response = await super().send(request, **how)
            if not response.is_success:
                await response.aread()
        except httpx.RequestError as error:
            raise from_transport(error, request) from error
        return self._rim.check(response)
