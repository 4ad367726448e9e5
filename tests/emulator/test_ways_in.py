"""Every door: the command, the health route, the page, the log, the pytest plugin."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path

import httpx2 as httpx
import pytest
from close_emulator import Emulator, Exchange

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@contextmanager
def command(
    *arguments: str, program: tuple[str, ...] = ("-m", "close_emulator")
) -> Iterator[tuple[str, list[str]]]:
    """The command, running: its address without a path, and a list that has its log once it has stopped."""
    line = [sys.executable, *program, "--port", "0", *arguments]
    log: list[str] = []
    with subprocess.Popen(
        line, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            yield process.stdout.readline().split()[-1].removesuffix("/api/v1"), log
        finally:
            process.send_signal(signal.SIGINT)
            log += process.stderr.read().splitlines()
            assert process.wait(10) == 0


def test_command_with_files(tmp_path: Path) -> None:
    """A seed file, a script of faults and a limit are taken; each request is one line of log without secrets."""
    (tmp_path / "seed.yaml").write_text("opportunities: [{value: 5, id: oppo_x}]")
    (tmp_path / "faults.json").write_text('[{"do": "return-503", "operation": "users_me"}]')
    files = ("--seed-file", str(tmp_path / "seed.yaml"), "--faults", str(tmp_path / "faults.json"))

    with command(*files, "--limit", "3") as (address, log):
        with httpx.Client(base_url=f"{address}/api/v1", auth=("api_emulator", "")) as caller:
            codes = [caller.get("/me/").status_code for _ in range(5)]
            value = caller.get("/opportunity/oppo_x/").json()["value"]
            caller.get("/lead/?query=secret%20name&_limit=1")
        assert httpx.get(f"{address}/health").json() == {"status": "ok"}

    assert (codes, value) == ([503, 200, 200, 200, 429], 5)
    assert [re.sub(r"^\S+ (.*) \S+ms$", r"\1", line) for line in log] == [
        "GET /api/v1/me/ 503 [return-503]",
        *["GET /api/v1/me/ 200"] * 3,
        "GET /api/v1/me/ 429",
        "GET /api/v1/opportunity/oppo_x/ 200",
        "GET /api/v1/lead/?query&_limit 200",
    ]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--seed-file", "none.yaml"], "No such file"),
        (["--seed-file", "bad.yaml"], "bad.yaml:1: unknown: unknown key"),
        (["--faults", "bad.yaml"], "bad.yaml:1: a script of faults is a list"),
        (["--size", "5"], "--size goes with --seed large"),
    ],
)
def test_command_that_can_not_start(tmp_path: Path, arguments: list[str], problem: str) -> None:
    """What keeps the command from starting is said on the last line, and shows in the exit status."""
    (tmp_path / "bad.yaml").write_text("unknown: 1")

    ended = subprocess.run(
        [sys.executable, "-m", "close_emulator", *arguments],
        cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (ended.returncode > 0, ended.stdout) == (True, "")
    assert problem in ended.stderr.splitlines()[-1]


def test_close_crm_emulator() -> None:
    """`close-crm emulator` is the same command; `close-crm` alone lists the commands."""
    with command("--quiet", program=("-m", "close_crm.cli", "emulator")) as (address, log):
        assert httpx.get(f"{address}/health").status_code == 200
        assert httpx.get(f"{address}/api/v1/me/").status_code == 401
    run = [
        subprocess.run(
            [sys.executable, "-m", "close_crm.cli", *more],
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
        )
        for more in ([], ["other"])
    ]

    assert log == []
    assert [(one.returncode, "emulator" in one.stdout + one.stderr) for one in run] == [
        (0, True),
        (2, True),
    ]


class Tags(HTMLParser):
    """The tags and addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.addresses: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.seen.add(tag)
        self.addresses += [value for name, value in attrs if name in {"href", "src"}]


def test_page(emulator: Emulator, demo: str) -> None:
    """The page has the board and the last requests, escaped, without a script, a secret or anything from elsewhere."""
    emulator.faults.add("return-reset-connection", path="/me/")
    with emulator.serve() as base_url:
        with httpx.Client(base_url=base_url, auth=(emulator.api_key, "")) as caller:
            caller.put(demo, json={"note": "<script>alert(1)</script>"})
            caller.post("/pipeline/", json={"name": "<b>bold</b>"})
            caller.get("/opportunity/?query=<i>")
            with pytest.raises(httpx.ReadError):
                caller.get("/me/")
        page = httpx.get(base_url.removesuffix("api/v1"))
        refused = httpx.post(base_url.removesuffix("api/v1"))
    tags = Tags()
    tags.feed(page.text)

    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["cross-origin-resource-policy"] == "same-origin"
    assert not {"script", "i", "b", "img", "link", "iframe"} & tags.seen
    assert tags.addresses == ["/"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
    for shown in (
        "Proposal Sent",
        "Quayside Bakery",
        "$10,000.50",
        "$3,000 + $750 monthly</p>",
        "Kick-off call: 2026-06-01 16:00 UTC",
        "closes 2026-06-30",
        "won 2026-03-20",
        "Tier: Gold",
        "return-reset-connection",
        "no answer",
    ):
        assert shown in page.text
    assert emulator.api_key not in page.text
    assert "Account manager: Bruno Keller" in page.text
    assert refused.status_code == 405


def test_exchanges(emulator: Emulator, api: httpx.Client, demo: str) -> None:
    """The last hundred exchanges are kept, cut where they are long, on one line each whatever was sent."""
    for _ in range(120):
        api.get("/me/")
    api.put(demo, json={"note": "x" * 50_000})
    last = emulator.exchanges[-1]

    assert (len(emulator.exchanges), len(last.sent), last.status) == (100, 16_384, 200)
    odd = Exchange(last.at, "GET", r"/a\xff", "a%0Ab=1&secret&c=%00", b"", None, b"", None)
    assert odd.line == r"GET /a\xff?a\x0ab&secret&c -"
    emulator.reset()
    assert emulator.exchanges == []


PLUGIN_TEST = """
import asyncio
import sys


def test_nothing_is_loaded_before_it_is_asked_for():
    assert "close_crm" not in sys.modules
    assert "close_emulator" not in sys.modules


def test_client(close_client, close_emulator):
    close_client.opportunities.create(value=5)
    assert close_client.opportunities.list().total_results == 13
    assert len(close_emulator.exchanges) == 2


def test_async_client(close_async_client):
    async def total():
        return (await close_async_client.opportunities.list()).total_results

    assert asyncio.run(total()) == 12
"""


def test_pytest_plugin(tmp_path: Path) -> None:
    """Where the package is installed, its fixtures are there without a word of configuration, one emulator per test."""
    (tmp_path / "test_theirs.py").write_text(PLUGIN_TEST)
    quiet = ("-p", "no:cacheprovider", "-p", "no:schemathesis", "-p", "no:hypothesispytest", "-W", "error")

    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *quiet, str(tmp_path)],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert "3 passed" in ran.stdout, ran.stdout + ran.stderr
