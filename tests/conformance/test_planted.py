"""The run finds what is wrong: a proxy between it and the emulator plants one deviation at a time."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import httpx2 as httpx
import pytest
from close_conformance.run import main
from close_emulator import Emulator, Snapshot

from tests.colours import COLOURS

from .planted_deviations import PLANTED, Planted
from .proxy import Proxy, deviating

TODAY = date(2026, 3, 14)


class Field:
    """An emulator behind a proxy."""

    def __init__(self, emulator: Emulator, proxy: Proxy, base_url: str, empty: Path) -> None:
        self.emulator = emulator
        self.proxy = proxy
        self.base_url = base_url
        self.baseline = empty
        self.start: Snapshot = emulator.snapshot()
        self.target = opportunity(emulator)

    def run(self, *arguments: str) -> tuple[int, list[str]]:
        """Run the entry point on a fresh organization; returns the exit status and the report."""
        self.emulator.restore(self.start)
        out = io.StringIO()
        places = ["--base-url", self.base_url, "--opportunity", self.target, "--baseline", str(self.baseline)]
        environment = {"CLOSE_API_KEY": self.emulator.api_key}
        status = main([*places, "--impatient", "--write-anyway", *arguments], environment, TODAY, out)
        return status, out.getvalue().splitlines()


def opportunity(emulator: Emulator) -> str:
    """Return the id of an opportunity on which every scenario can do its work."""
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as api:
        found = api.get("http://emulator/api/v1/opportunity/?status_type=active").json()["data"]
    return next(str(one["id"]) for one in found if one["note_html"] and one["contact_id"] and one["value"])


@pytest.fixture(scope="module")
def field(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Field]:
    """Yield an emulator behind a proxy, real HTTP in front of it."""
    empty = tmp_path_factory.mktemp("live") / "baseline.json"
    empty.write_text('{"known": []}', encoding="utf-8")
    emulator = Emulator()
    proxy = Proxy(emulator.transport())
    with deviating(proxy, "http://emulator/api/v1") as base_url:
        yield Field(emulator, proxy, base_url, empty)


@pytest.fixture(autouse=True)
def kept_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep away from the machine's folder for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_planted_nothing_found(field: Field, colour: str) -> None:
    """Through a proxy that changes nothing, every scenario runs to its end and no deviation is found."""
    field.proxy.plant = None

    status, report = field.run("--client", colour)

    assert status == 0, report
    assert not [line for line in report if line.startswith(("NEW", "FAILED", "left out"))]


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.plant.name)
def test_planted_deviation_is_found_and_named(field: Field, planted: Planted) -> None:
    """Each planted deviation fails the run, which names the operation, the place, and the rule in the description."""
    field.proxy.plant, field.proxy.planted = planted.plant, 0

    status, report = field.run()

    start = f"NEW       {planted.kind}: answer of {planted.operation}: {planted.where}: "
    named = [
        line for line in report if line.startswith(start) and planted.rule in line.rpartition("(see ")[2]
    ]
    assert field.proxy.planted > 0
    assert status == 1
    assert named, report
    others = [line for line in report if line.startswith("NEW") and f" of {planted.operation}: " not in line]
    assert [
        line for line in others if not line.startswith(("NEW       behaviour", "NEW       body: request"))
    ] == []


def test_over_http_on_both_sides(field: Field) -> None:
    """The same is true if the proxy reaches the emulator over HTTP as well."""
    planted = PLANTED[0]
    emulator = Emulator()
    with (
        emulator.serve() as upstream,
        httpx.HTTPTransport() as network,
        deviating(Proxy(network, planted.plant), upstream) as base_url,
    ):
        out = io.StringIO()
        arguments = ["--base-url", base_url, "--impatient", "--baseline", str(field.baseline)]
        status = main(arguments, {"CLOSE_API_KEY": emulator.api_key}, TODAY, out)

    assert status == 1
    assert f"answer of opportunities_get: {planted.where}" in out.getvalue()
    assert "no opportunity was named that may be updated" in out.getvalue()
