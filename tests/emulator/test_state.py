"""State: resets, snapshots, ids, isolation, and every door to an emulator."""

import io
import os
import re
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2 as httpx
import pytest
from close_emulator import Emulator, coverage
from close_emulator.domain.money import formatted, formatted_value, weighted
from close_emulator.state.ids import make_id

BASE = "https://api.close.com/api/v1"


def client(emulator: Emulator) -> httpx.Client:
    """A client of an emulator's first user."""
    return httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, ""))


def test_reset_snapshot_restore(api: httpx.Client, emulator: Emulator, demo: str) -> None:
    """A snapshot can be gone back to more than once, and a reset goes back to the seed, ids included."""
    seeded = api.get("/opportunity/").json()
    api.put(demo, json={"value": 1})
    snapshot = emulator.snapshot()
    changed = api.get("/opportunity/").json()
    for _ in range(2):
        first = api.post("/opportunity/", json={}).json()["id"]
        api.delete(demo)
        emulator.restore(snapshot)
        assert api.get("/opportunity/").json() == changed
        assert api.post("/opportunity/", json={}).json()["id"] == first
        emulator.restore(snapshot)

    emulator.reset()

    assert api.get("/opportunity/").json() == seeded


def test_isolation(emulator: Emulator, api: httpx.Client, demo: str) -> None:
    """Emulators share nothing; the same seeds make the same ids, another id seed makes others."""
    twin, other = Emulator(), Emulator(id_seed="other")
    api.put(demo, json={"value": 1})

    with client(twin) as second, client(other) as third:
        assert second.get(demo).json()["value"] == 50_000
        assert third.get(demo).status_code == 404


def test_unknown_seed() -> None:
    """A seed that does not exist is named in the error, with those that do."""
    with pytest.raises(ValueError, match="'big'; there are empty, large, small"):
        Emulator("big")


def test_credentials() -> None:
    """Key and token can be chosen; each user has a key of their own."""
    emulator = Emulator(api_key="k", token="t")

    assert sorted(emulator.api_keys.values()) == ["k", "k.2", "k.3"]
    for authorization in (httpx.BasicAuth("k.2", ""), None):
        headers = {} if authorization else {"Authorization": "Bearer t.2"}
        with httpx.Client(
            transport=emulator.transport(), base_url=BASE, auth=authorization, headers=headers
        ) as caller:
            assert caller.get("/me/").json()["first_name"] == "Bruno"


def test_threads(emulator: Emulator) -> None:
    """Concurrent requests lose nothing."""
    with client(emulator) as shared, ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: shared.post("/opportunity/", json={}).json()["id"], range(80)))

        assert len(set(made)) == 80
        assert shared.get("/opportunity/").json()["total_results"] == 92


async def test_async_transport(emulator: Emulator) -> None:
    """The same transport serves async clients."""
    async with httpx.AsyncClient(
        transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")
    ) as caller:
        made = await caller.post("/opportunity/", json={"note": "ä"})

    assert made.json()["note"] == "ä"


def test_served_over_http(emulator: Emulator) -> None:
    """Served on loopback, the emulator answers the same, and nobody answers once the context is left."""
    with emulator.serve() as base_url:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/api/v1", base_url)
        with httpx.Client(base_url=base_url, auth=(emulator.api_key, "")) as caller:
            made = caller.post("/opportunity/", json={"value": 5})
            gone = caller.delete(f"/opportunity/{made.json()['id']}/")
            created = caller.post("/pipeline/", json={"name": "x"})
            removed = caller.delete(f"/pipeline/{created.json()['id']}/")
            with client(emulator) as local:
                assert local.get("/me/").json() == caller.get("/me/").json()
        assert (made.status_code, made.headers["content-type"]) == (200, "application/json")
        assert (gone.status_code, gone.json(), removed.status_code, removed.content) == (200, {}, 204, b"")
        assert caller.is_closed

    with pytest.raises(httpx.ConnectError), httpx.Client() as late:
        late.get(f"{base_url}/me/")


def test_served_twice(emulator: Emulator) -> None:
    """Emulators can be served side by side, and a port that is taken is an error at once."""
    before = set(threading.enumerate())
    with emulator.serve() as first, Emulator().serve() as second:
        assert first != second
        port = int(first.rpartition(":")[2].partition("/")[0])
        with pytest.raises(OSError, match="in use"), emulator.serve(port=port):
            pass
    assert set(threading.enumerate()) <= before


def test_command_line() -> None:
    """The command says where it listens in one line, takes its key from the environment and stops when asked."""
    command = [sys.executable, "-m", "close_emulator", "--port", "0", "--seed", "empty"]
    environment = {**os.environ, "CLOSE_EMULATOR_KEY": "mine", "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert isinstance(process.stdout, io.TextIOBase)
        line = process.stdout.readline()
        base_url = line.removeprefix("close-emulator listening on ").strip()
        with httpx.Client(base_url=base_url, auth=("mine", "")) as caller:
            assert caller.get("/opportunity/").json()["total_results"] == 0
        port = base_url.rpartition(":")[2].partition("/")[0]
        taken = subprocess.run(
            [*command[:4], port], env=environment, capture_output=True, text=True, check=False
        )
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0

    assert (taken.returncode, taken.stdout, taken.stderr.count("\n")) == (1, "", 1)
    assert taken.stderr == (
        f"close-emulator: can't listen on 127.0.0.1:{port}: another program does; --port 0 takes a free one\n"
    )


def test_coverage_page() -> None:
    """The table of operations in COVERAGE.md is current, and every operation of the description is served."""
    assert coverage.PAGE.read_text(encoding="utf-8") == coverage.page()
    assert "| no |" not in coverage.table()


def test_readme_counts_what_is_missing() -> None:
    """README says of how many operations the emulator carries out all but."""
    numbers = ("none", "one", "two", "three", "four", "five", "six")
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")

    assert f"[all but {numbers[coverage.table().count('no: 501')]} of the operations]" in readme


@pytest.mark.parametrize(("prefix", "length"), [("oppo", 43), ("stat", 43), ("pipe", 22), ("actitype", 22)])
def test_form_of_ids(prefix: str, length: int) -> None:
    """Ids are base 62 of the length that Close's have."""
    assert re.fullmatch(rf"{prefix}_[0-9A-Za-z]{{{length}}}", make_id("seed", prefix, 1))
    assert make_id("seed", prefix, 1) != make_id("seed", prefix, 2)


@pytest.mark.parametrize(
    ("amount", "confidence", "expected"),
    [(300_000, 75, 225_000), (1, 50, 1), (1, 49, 0), (-1, 50, 0), (None, 50, None), (0, 50, 0), (33, 33, 11)],
)
def test_weighting(amount: int | None, confidence: int, expected: int | None) -> None:
    """Weighted amounts are whole cents, half a cent upwards."""
    assert weighted(amount, confidence) == expected


def test_formatting() -> None:
    """Amounts for people are written as recorded answers have them."""
    assert formatted_value(500, "monthly", "GBP") == "£5 monthly"
    assert formatted_value(8900, "monthly", "EUR") == "€89 monthly"
    assert formatted_value(100_000_000, "one_time", "USD") == "$1,000,000"
    assert formatted_value(0, "one_time", "USD") == formatted_value(None, "annual", "USD") == ""
    assert [formatted(n, "USD") for n in (450, 1_723_684_820, -5)] == ["$4.50", "$17,236,848.20", "-$0.05"]
    assert formatted(100, "CHF") == "CHF 1"
