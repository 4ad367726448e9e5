"""Sets what comes of faults beside the official client (closeio 2.1), in one run: `make compare-reliability`.

Both meet the same scripted server; waits are recorded, not waited. Writes `docs/reliability.md`.
"""

from __future__ import annotations

import gzip
import sys
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Final

import closeio_api  # type: ignore[import-untyped]  # it has no types
from close_crm import Close
from close_crm.clock import Clock

from tools.fault_server import (
    OBJECT,
    FaultServer,
    Turn,
    bytes_then,
    drip,
    fin,
    flood,
    hang,
    head,
    keep,
    reset,
    scripted,
)

from .forms import FORMS
from .shown import PAGE, section

#: Seconds after which a call counts as one that never ends; our own deadline is shorter.
PATIENCE, DEADLINE = 3.0, 1.0
SILENT: Final = {"never answers", "one byte each 50 ms"}
BOMB: Final = gzip.compress(b" " * 100_000_000)


def answer(status: int, content: bytes, *headers: str) -> Turn:
    """Answer every request alike."""
    return bytes_then(head(len(content), status, *headers) + content, keep)


def faults(elsewhere: str) -> dict[str, Turn]:
    """Return the rows."""
    chunked = head(None, 200, "Transfer-Encoding: chunked")
    return {
        "reset after the whole request": reset,
        "closed after the whole request": fin,
        "closed inside the headers": bytes_then(b"HTTP/1.1 200 OK\r\nContent-Ty", fin),
        "never answers": hang,
        "one byte each 50 ms": drip,
        "400 with an HTML body": answer(400, b"<html>"),
        "400 with a JSON list": answer(400, b"[]"),
        "500": answer(500, b"{}"),
        "502": answer(502, b"{}"),
        "503": answer(503, b"{}"),
        "200 with HTML": answer(200, b"<html>Sign in</html>"),
        "200 with half of the JSON": answer(200, OBJECT[:20]),
        "200 without a body": answer(200, b""),
        "body shorter than it says": bytes_then(head(100) + OBJECT, fin),
        "chunk cut off": bytes_then(chunked + b"40\r\n{", fin),
        "not UTF-8": answer(200, b'{"id": "\xff"}'),
        "says gzip, is not": answer(200, OBJECT, "Content-Encoding: gzip"),
        "gzip bomb of 100 MB": answer(200, BOMB, "Content-Encoding: gzip"),
        "plain body of 100 MB": flood(100_000_000),
        "NaN in the JSON": answer(200, b'{"value": NaN}'),
        "JSON 100,000 deep": answer(200, b"[" * 100_000),
        "302 to another host": answer(302, b"", f"Location: {elsewhere}/opportunity/oppo_1/"),
        "307 to another host": answer(307, b"", f"Location: {elsewhere}/opportunity/oppo_1/"),
        **{
            f"429: {form.name}": answer(
                429, form.content, *(f"{name}: {text}" for name, text in form.headers)
            )
            for form in FORMS
        },
    }


def outcome_of(work: Callable[[], Any], waits: list[float], server: FaultServer) -> str:
    """Return the outcome of a call, for a cell."""
    outcomes: list[str] = []

    def run() -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  # whatever it is, it is named
            outcomes.append(f"`{type(error).__name__}`")
        else:
            outcomes.append("success" if result else "success, empty")

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    outcome = outcomes[0] if outcomes else f"still waits after {PATIENCE:.0f} s"
    total = sum(waits)
    spent = (
        "" if total < 0.01 else f", waits {total:,.3g} s" if total < 1000 else f", waits {total / 3600:.1f} h"
    )
    return f"{outcome}, sent {len(server.requests)}×{spent}"


def official(url: str, method: str, waits: list[float]) -> Callable[[], Any]:
    """Return the call, made with closeio."""
    vars(closeio_api)["time"] = SimpleNamespace(sleep=waits.append)
    api = closeio_api.API(f"{url}/", "api_of_a_comparison", tz_offset="0")
    calls = {
        "GET": lambda: api.get("opportunity/oppo_1"),
        "PUT": lambda: api.put("opportunity/oppo_1", {"value": 1}),
        "POST": lambda: api.post("opportunity", {"lead_id": "lead_1"}),
    }
    return calls[method]


def ours(url: str, method: str, waits: list[float], deadline: float = 200) -> Callable[[], Any]:
    """Return the call, made with this client."""
    clock = Clock(sleep=waits.append)
    close = Close(
        "api_of_a_comparison", base_url=url, deadline=deadline, clock=clock, rate_limits=False, tz_offset=0
    )
    calls = {
        "GET": lambda: close.opportunities.get("oppo_1"),
        "PUT": lambda: close.opportunities.update("oppo_1", value=1),
        "POST": lambda: close.opportunities.create(lead_id="lead_1"),
    }

    def work() -> Any:
        with close:
            return calls[method]()

    return work


def table() -> list[str]:
    """Run everything; gives the lines of the table."""
    lines = ["| fault | call | closeio 2.1 | close-crm |", "|---|---|---|---|"]
    with scripted() as elsewhere:
        for name, turn in faults(elsewhere.url).items():
            for method in ("GET",) if name.startswith("429") else ("GET", "PUT", "POST"):
                cells = []
                for make in (official, ours):
                    before = elsewhere.connections
                    with scripted(turn) as server:
                        waits: list[float] = []
                        silent = make is ours and name in SILENT
                        work = (
                            ours(server.url, method, waits, DEADLINE)
                            if silent
                            else make(server.url, method, waits)
                        )
                        cell = outcome_of(work, waits, server)
                    went = elsewhere.connections - before
                    cells.append(cell + (", **followed elsewhere**" if went else ""))
                lines.append(f"| {name} | {method} | {' | '.join(cells)} |")
    return lines


def main() -> int:
    """Write the page."""
    PAGE.parent.mkdir(exist_ok=True)
    lines = table()
    PAGE.write_text(
        "# What comes of faults\n\n"
        "Made by `make compare-reliability`, both clients in one run against the same scripted server "
        "(`tools/soak/compare.py`).\nWaits are recorded, not waited. "
        f"Our deadline is {DEADLINE:.0f} s where the server stays silent, 200 s otherwise; the official client has "
        f"none,\nand is given up on after {PATIENCE:.0f} s there. `sent` counts requests that the server read to "
        "their end.\n\n" + "\n".join([*lines, "", section(), ""]),
        "utf-8",
    )
    sys.stdout.write(f"{PAGE.name}: {len(lines) - 2} rows\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
