"""Sentinel, Cluster, replicas, and objects of the client library instead of an address: used, or refused clearly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import redis
import redis.asyncio
import redis.asyncio.cluster
import redis.cluster
import redis.sentinel
from close_crm import RateLimits, errors
from close_crm.shared_limits.health import PAUSE

from tests.colours import COLOURS, Colour, client
from tools.redis_server import PASSWORD, Server

from .answers import KEY, Time, answering, limited, windows

SLOTS = 16_384


def calls(colour: Colour, server: Server, clock: Time, count: int = 3, pause: float = 0.0) -> None:
    """Make calls, one after another, with the limits that a server shares."""
    handler = answering(limited(20, 19, 30))
    settings: Any = {"rate_limits": RateLimits(storage=server.url), "clock": clock.clock}
    with client(colour, handler, api_key=KEY, **settings) as close:
        for _ in range(count):
            assert close.users.me().id == "user_1"
            clock.now += pause


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (("--sentinel",), "it runs no scripts, as Sentinels don't; name the Redis itself"),
        (
            ("--cluster-enabled", "yes"),
            "it is a node of a Redis Cluster, which can't be used; name a single Redis",
        ),
        (("--replicaof", "127.0.0.1", "1"), "it is a replica, which takes no writes; name its primary"),
    ],
    ids=["sentinel", "cluster without slots", "replica"],
)
def test_server_that_can_not_be_used_is_named_in_one_line(
    colour: Colour,
    settings: tuple[str, ...],
    said: str,
    kind_of_server: Callable[..., Server],
    forget: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Calls go on, each process keeps the limits by itself, and the one warning says what stands at the address."""
    calls(colour, kind_of_server(*settings), Time())

    [line] = caplog.messages
    assert said in line
    assert PASSWORD not in line


@pytest.mark.parametrize("colour", COLOURS)
def test_cluster_of_one_node_is_a_single_redis(
    colour: Colour,
    kind_of_server: Callable[..., Server],
    forget: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Where one node has all slots, no question is moved: it is used."""
    server = kind_of_server("--cluster-enabled", "yes")
    with server.client() as node:
        node.execute_command("CLUSTER ADDSLOTSRANGE", 0, SLOTS - 1)
        while "ok" not in str(node.execute_command("CLUSTER INFO")["cluster_state"]):
            pass  # until the node has looked at its slots
    calls(colour, server, Time())

    assert caplog.messages == []
    assert windows(server) == [3]


@pytest.mark.parametrize("colour", COLOURS)
def test_replica_that_becomes_the_primary_is_used_again(
    colour: Colour,
    kind_of_server: Callable[..., Server],
    forget: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """After a failure the next question goes over a new connection: another server may answer to the name by then."""
    server, clock = kind_of_server(), Time()
    handler = answering(limited(20, 19, 30))
    settings: Any = {"rate_limits": RateLimits(storage=server.url), "clock": clock.clock}
    with client(colour, handler, api_key=KEY, **settings) as close, server.client() as admin:
        close.users.me()
        admin.execute_command("REPLICAOF", "127.0.0.1", "1")
        close.users.me()
        before = admin.info("stats")["total_connections_received"]
        admin.execute_command("REPLICAOF", "NO", "ONE")
        clock.now += PAUSE
        close.users.me()

        assert admin.info("stats")["total_connections_received"] == before + 1
    assert [("replica" in line, "answers again" in line) for line in caplog.messages] == [(True, False)]
    assert sum(windows(server)) >= 2


def library_objects() -> list[Any]:
    """What the client library has for Redis, Sentinel and Cluster, none of it connected."""
    library: Any = redis
    address: Any = {"host": "of.a.test", "password": PASSWORD}
    sentinels = [("of.a.test", 26379)]
    cluster = library.cluster.RedisCluster.__new__(library.cluster.RedisCluster)  # its constructor connects
    return [
        library.Redis(**address),
        library.asyncio.Redis(**address),
        library.ConnectionPool(**address),
        library.BlockingConnectionPool(**address),
        library.asyncio.BlockingConnectionPool(**address),
        library.sentinel.Sentinel(sentinels, password=PASSWORD),
        library.sentinel.Sentinel(sentinels, password=PASSWORD).master_for("name"),
        library.asyncio.sentinel.Sentinel(sentinels, password=PASSWORD).master_for("name"),
        cluster,
        library.asyncio.cluster.RedisCluster(**address),
    ]


@pytest.mark.parametrize("number", range(10))
def test_object_of_the_library_is_refused_in_one_line(number: int) -> None:
    """Addresses are asked for: their connections are bounded, of either colour, and survive a fork."""
    thing = library_objects()[number]
    with pytest.raises(errors.ConfigurationError) as caught:
        RateLimits(storage=thing)

    kind = type(thing)
    assert str(caught.value) == (
        "RateLimits(storage=) takes the address of a single Redis, such as redis://host:6379/0, not "
        f"{kind.__module__}.{kind.__qualname__}"
    )
