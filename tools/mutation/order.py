"""Pytest plugin: run first the tests that noticed most changes so far, then the quickest.

A run ends with the first failure, and mutmut names tests in no order.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

#: A line for each change that was noticed: the test that did.
NOTICED = Path("noticed.txt")
MEASURED = Path("mutmut-stats.json")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort by how much tests noticed, then by how long they took unchanged; files stay together for their fixtures."""
    if not MEASURED.exists():
        return
    noticed = Counter(NOTICED.read_text(encoding="utf-8").splitlines() if NOTICED.exists() else ())
    seconds: dict[str, float] = json.loads(MEASURED.read_text(encoding="utf-8"))["duration_by_test"]
    files: dict[str, float] = {}
    for item in items:
        files[_file(item)] = files.get(_file(item), 0) + seconds.get(item.nodeid, 0)
    items.sort(
        key=lambda item: (-noticed[item.nodeid], files[_file(item)], _file(item), seconds.get(item.nodeid, 0))
    )


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Record the test that noticed the change."""
    if report.failed and MEASURED.exists():
        with NOTICED.open("a", encoding="utf-8") as file:
            file.write(f"{report.nodeid}\n")


def _file(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]
