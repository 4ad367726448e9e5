"""What `make bench` measures, of which clients, and what is promised of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

#: How a round's figure is made: processor seconds of a call; calls a second; the 99th percentile ÷ the median.
Figure: TypeAlias = Literal["cpu", "rate", "tail", "memory"]
BASELINE = "httpx"
SYNC = ("update", "page_five", "page_all", "threads")


@dataclass(frozen=True)
class Client:
    """A client that is measured.

    Attributes:
        name: In tables' data.
        title: In tables.
        subject: Its module in `subjects`.
        environment: The environment that it runs in.
        jobs: The job of `worker.py` for each row that it takes part in.
        first: The first lines of a program that uses it: imports, a client, and one resource.
        call: The line after them that has the first answer.
    """

    name: str
    title: str
    subject: str
    environment: str
    jobs: dict[str, str]
    first: str = ""
    call: str = ""


def jobs(*rows: str, **others: str) -> dict[str, str]:
    """Return jobs that are named as their rows, and others."""
    return {**{row: row for row in rows}, **others}


_CREDENTIALS = 'auth=("api_of.a.benchmark", "")'
_HTTPX_CALL = 'client.put("/opportunity/oppo_1/", json={"value": 1}).json()'

#: In the order of tables.
CLIENTS = (
    Client(
        "httpx", "httpx 0.28.1", "raw_httpx", "httpx", jobs(*SYNC, "in_flight"),
        "import httpx",
        f"client = httpx.Client(base_url=URL, {_CREDENTIALS})\n{_HTTPX_CALL}",
    ),
    Client(
        "httpx2", "httpx2, bare", "bare_httpx2", "httpx2", jobs(*SYNC, "in_flight"),
        f"import httpx2\nclient = httpx2.Client(base_url=URL, {_CREDENTIALS})",
        _HTTPX_CALL,
    ),
    Client(
        "closeio", "closeio 2.1", "official", "closeio", jobs(*SYNC, in_flight="in_flight_threads"),
        'from closeio_api import API\nclient = API(URL + "/", "api_of.a.benchmark")',
        'client.put("opportunity/oppo_1", data={"value": 1})',
    ),
    Client("closeio-dates", "closeio 2.1, dates parsed", "official_dates", "closeio", jobs("page_all")),
    Client(
        "plain", "plain generator", "plain_generated", "plain", jobs(*SYNC, "in_flight"),
        "from plain_close import Client\nfrom plain_close.api.opportunities import opportunities_update\n"
        "from plain_close.models import UpdateOpportunity\n"
        'client = Client(base_url=URL, headers={"Authorization": "Basic YXBpX29mLmEuYmVuY2htYXJrOg=="})',
        'opportunities_update.sync("oppo_1", client=client, body=UpdateOpportunity(value=1))',
    ),
    Client("aiohttp", "aiohttp, bare", "bare_aiohttp", "aiohttp", jobs("in_flight")),
    Client(
        "urllib3", "urllib3, bare", "bare_urllib3", "urllib3", jobs(*SYNC, in_flight="in_flight_threads"),
        'import urllib3\nclient = urllib3.PoolManager(headers=urllib3.make_headers(basic_auth="api_of.a.benchmark:"))',
        'client.request("PUT", URL + "/opportunity/oppo_1/", json={"value": 1}).json()',
    ),
    Client(
        "ours", "close-crm", "ours", "ours", jobs(*SYNC, "in_flight"),
        'from close_crm import Close\nclient = Close("api_of.a.benchmark", base_url=URL)\nclient.opportunities',
        'client.opportunities.update("oppo_1", value=1)',
    ),
    Client("ours-fast", "close-crm [fast]", "ours_fast", "ours-fast", jobs(*SYNC, "in_flight")),
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A row of the table.

    Attributes:
        name: In the data.
        title: In tables.
        figure: What a ratio compares.
        calls: Calls of a block, and of a short one.
        scale: What a figure is multiplied by to have `unit`.
        unit: What the baseline's figure is shown in.
        baseline: The client whose figure is the 1 of the ratios.
    """

    name: str
    title: str
    figure: Figure = "cpu"
    calls: tuple[int, int] = (1, 1)
    scale: float = 1e6
    unit: str = "µs"
    baseline: str = BASELINE


ROWS = (
    Row("update", "one update, processor time", calls=(200, 60)),
    Row("page_five", "page of 100, five fields of each read", calls=(30, 8)),
    Row("page_all", "page of 100, all fields read", calls=(30, 8)),
    Row("in_flight", "50 updates in flight, calls a second", "rate", (600, 150), 1, "calls/s"),
    Row("threads", "16 threads, processor time of an update", calls=(320, 96)),
    Row("import", "import, client and one resource, processor time", scale=1e3, unit="ms"),
    Row("memory", "import, client and one resource, memory", "memory", scale=1e-6, unit="MB"),
    Row("cold", "cold process to the first answer, processor time", scale=1e3, unit="ms"),
    Row("cli", "start of the command line", scale=1e3, unit="ms", baseline="cli-imports"),
    Row("growth", "import with more operations, processor time", scale=1e3, unit="ms", baseline="ours-10"),
    Row("growth_memory", "import with more operations, memory", "memory", (1, 1), 1e-6, "MB", "ours-10"),
)
#: Shares a block with `in_flight`: it is another figure of the same calls, compared with none.
TAIL = Row("tail", "50 updates in flight, p99 ÷ p50", "tail", scale=1, unit="")
#: Titles of what is measured beside the clients.
TITLES = {
    **{client.name: client.title for client in CLIENTS},
    "cli": "`close-crm --help`",
    "cli-version": "`close-crm --version`",
    "cli-imports": '`python -c "import rich, typer"`',
    **{f"ours-{size}": f"close-crm, {size} operations" for size in (10, 60, 300)},
    **{f"plain-{size}": f"plain generator, {size} operations" for size in (10, 60, 300)},
}


@dataclass(frozen=True)
class Goal:
    """A promise about a ratio.

    Attributes:
        row: Which row.
        client: Whose figure.
        against: The client that it is divided by; None for the figure itself.
        bound: What the ratio is to reach.
        least: Whether `bound` is the least that it may be, not the most.
    """

    row: str
    client: str
    against: str | None
    bound: float
    least: bool = False

    def met(self, value: float) -> bool:
        """Whether a ratio is as promised."""
        return value >= self.bound if self.least else value <= self.bound


GOALS = (
    Goal("update", "ours", "httpx", 0.80),
    Goal("page_five", "ours", "httpx", 0.80),
    Goal("page_all", "ours", "httpx", 1.00),
    Goal("in_flight", "ours", "httpx2", 1.40, least=True),
    Goal("update", "ours-fast", "httpx", 0.60),
    Goal("page_five", "ours-fast", "httpx", 0.65),
    Goal("in_flight", "ours-fast", "aiohttp", 0.65, least=True),
    Goal("tail", "ours", None, 2.0),
    Goal("threads", "ours", "httpx", 0.70),
    Goal("import", "ours", "httpx", 1.45),
    Goal("memory", "ours", None, 18e6),
    Goal("cold", "ours", "httpx2", 1.10),
    Goal("cli", "cli", "cli-imports", 1.5),
    Goal("growth", "ours-60", "ours-10", 1.1),
    Goal("growth", "ours-300", "ours-10", 1.1),
)
