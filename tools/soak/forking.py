"""A program that forks with connections open, and goes on with one client on both sides."""

from __future__ import annotations

import asyncio
import json
import sys

PROGRAM = """
import json, os, sys, threading
from close_crm import Close
url, key, calls = sys.argv[1], sys.argv[2], int(sys.argv[3])
from close_crm.testing.recording import RecordTransport
between = RecordTransport() if sys.argv[4] == "recorded" else None
close = Close(key, base_url=url, deadline=20, rate_limits=True, transport=between)
threads = [threading.Thread(target=close.users.me) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
ids = [item.id for item in close.opportunities.list(limit=10).data]
child = os.fork()
wrong = 0
for number in range(calls):
    id = ids[(number + bool(child)) % len(ids)]
    wrong += close.opportunities.get(id).id != id
if child == 0:
    os._exit(min(wrong, 100))
_, status = os.waitpid(child, 0)
print(json.dumps({"parent": wrong, "child": os.waitstatus_to_exitcode(status)}))
"""


async def wrong_answers(url: str, key: str, calls: int, how: str = "plain") -> dict[str, int]:
    """Run the program; gives how many of the calls on each side got another's answer.

    Raises:
        TimeoutError: One side hangs.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, url, key, str(calls), how, stdout=asyncio.subprocess.PIPE
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), 60)
    except TimeoutError:
        process.kill()
        raise
    reported: dict[str, int] = json.loads(output)
    return reported
