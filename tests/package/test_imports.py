"""What is loaded when: a program pays for what it uses, and for nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

CLIENT = 'from close_crm import Close; close = Close("key", base_url="http://127.0.0.1:1/api/v1"); close.opportunities'
ASYNC_CLIENT = CLIENT.replace("Close", "AsyncClose")
HELP = "import sys; sys.argv = ['close-crm', '--help']; from close_crm.cli import main; main()"
CALL = """
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from close_crm import Close

class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "16")
        self.end_headers()
        self.wfile.write(b'{"id": "user_1"}')
    def log_message(self, *_):
        pass

server = HTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
with Close("key", base_url=f"http://127.0.0.1:{server.server_port}/api/v1") as close:
    assert close.users.me().id == "user_1"
"""


def loaded(program: str) -> set[str]:
    """Return the modules that a program loads, and the packages that they are in."""
    lines = f"{program}\nimport sys\nsys.stderr.write(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True)
    return set(run.stderr.split())


@pytest.mark.parametrize(
    ("program", "unwanted"),
    [
        (
            CLIENT,
            {"asyncio", "anyio", "httpcore2", "h11", "concurrent.futures", "numbers"}
            | {"close_crm.events", "close_crm.recorder"},
        ),
        (CALL, {"asyncio", "concurrent.futures", "close_crm.events", "close_crm.transport.async_pool"}),
        (ASYNC_CLIENT, {"httpcore2", "h11", "close_crm.events"}),
        (
            HELP,
            {"asyncio", "httpx2", "httpcore2", "http.client", "close_crm.config", "close_crm.client"}
            | {"close_crm.cli.opportunity.app", "close_crm.cli.terminal.session"},
        ),
    ],
    ids=["client", "call", "async client", "help of the command line"],
)
def test_only_what_is_used_is_loaded(program: str, unwanted: set[str]) -> None:
    """The network is loaded by the first call, event loops by the async client, listeners by whoever listens."""
    assert not unwanted & loaded(program)


def test_few_modules_of_ours_are_loaded() -> None:
    """Making a client and naming a resource loads no more modules of this project than today."""
    ours = [name for name in loaded(CLIENT) if name.startswith(("close_crm", "close_api", "close_runtime"))]

    assert len(ours) <= 72
