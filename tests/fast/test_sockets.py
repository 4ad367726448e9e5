"""Sockets of the fast transport's async colour, spoken to without anyio in between."""

from __future__ import annotations

import asyncio
import socket

import httpcore2 as httpcore
import pytest
from close_crm.fast.sockets import Stream


@pytest.mark.parametrize("size", [16_385, 70_000])
async def test_answer_that_came_before_a_piece_of_a_large_body(size: int) -> None:
    """A server that answers and closes between two pieces has its answer read, though no more can be sent."""
    here, there = socket.socketpair()
    transport, _ = await asyncio.get_running_loop().create_connection(asyncio.Protocol, sock=here)
    transport.pause_reading()
    stream = Stream(transport)
    with there:
        there.sendall(b"refused")

    with pytest.raises(httpcore.WriteError):
        await stream.write(b"x" * size)
    assert await stream.read(65_536) == b"refused"
    await stream.aclose()
