"""Print how the description differs from Close's published facts: `python -m tests.documentation`."""

from __future__ import annotations

import sys

from .accepted import read, settle
from .facts import compare, not_described
from .test_published_facts import DESCRIPTION, PUBLISHED

differing, idle = settle(compare(PUBLISHED, DESCRIPTION), read())
lines = [f"Not accepted: {one}" for one in differing] + [
    f"Accepted, but no difference: {one}" for one in idle
]
lines += [f"Not described: {one}" for one in not_described(PUBLISHED, DESCRIPTION)]
sys.stdout.write("\n".join(lines) + "\n")
