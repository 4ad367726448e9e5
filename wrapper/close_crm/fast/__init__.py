"""Less work for each request: llhttp in place of h11, and asyncio's own sockets in place of anyio's.

    from close_crm.fast import FastTransport

    with Close(transport=FastTransport()) as close: ...

Needs the extra `fast`. Everything else stays as it is: one code decides about attempts, deadlines, limits, connections
and forks, and the same tests of faults run over both. Requests that go through a proxy take httpx2's way.
"""

from __future__ import annotations

from .transport import FastTransport
from .transports import AsyncHTTPTransport, HTTPTransport

__all__ = ["AsyncHTTPTransport", "FastTransport", "HTTPTransport"]
