"""The house: no circle of modules or packages, a thin core, and wings that are loaded by their own use alone."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

WRAPPER = Path(__file__).parents[2] / "wrapper"
PACKAGES = ("close_crm", "close_description", "close_emulator", "close_runtime")
#: What every user of an API key needs, and how many lines it may have without documentation, comments and blank ones.
CORE = (
    *("client.py", "config.py", "defaults.py", "clock.py", "timezone.py"),
    *("auth", "errors", "fields", "ratelimit", "transport"),
)
MOST = 4_000
#: Modules below the core, which know no wing either.
BELOW = ("arguments.py", "dispatcher.py", "events.py", "extras.py", "recorder.py", "concurrency", "wire")
#: What is loaded by its use alone.
WINGS = (
    *(
        "bulk",
        "cli",
        "demo",
        "fast",
        "guards",
        "matching",
        "oauth",
        "search",
        "shared_limits",
        "telemetry",
        "testing",
        "webhooks",
    ),
    # What writes a module of an organization's fields, and the classes that such a module imports.
    *("fields.codegen", "fields.typed"),
    # What runs an `httpx2.Auth` of a caller's own.
    "auth.callers",
    # A base for transports that look into what passes, all of them for tests and tools.
    "transport.wrapping",
)
LIBRARIES = ("httptools", "opentelemetry", "redis", "rich", "typer", "openpyxl", "keyring", "jsonschema_rs")
ONE_CALL = """
import json, sys
import httpx2
from close_crm import Close, CustomField

def answer(request):
    return httpx2.Response(200, json={"id": "oppo_1", "value": 5})

with Close("api_of_a_test", transport=httpx2.MockTransport(answer)) as close:
    close.opportunities.update("oppo_1", CustomField("cf_1").set("a"), value=5)
print(json.dumps(sorted(sys.modules)))
"""


@cache
def modules(package: str) -> dict[str, Path]:
    """Return the files of a package by the names of their modules."""
    found = {}
    for path in (WRAPPER / package).rglob("*.py"):
        parts = path.relative_to(WRAPPER).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(name: str, path: Path, known: dict[str, Path]) -> Iterator[str]:
    """Yield the modules that a module imports: at its top, in functions, and for type checkers."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = name.split(".")[: None if path.name == "__init__.py" else -1]
                above = above[: len(above) + 1 - node.level]
                base = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                full = f"{base}.{alias.name}"
                if full in known or base in known:
                    yield full if full in known else base


@cache
def graph(package: str) -> dict[str, frozenset[str]]:
    """Return which modules of a package each of them imports."""
    known = modules(package)
    return {name: frozenset(imported(name, path, known)) - {name} for name, path in known.items()}


def circles(edges: dict[str, frozenset[str]]) -> list[list[str]]:
    """Return the groups of nodes that reach each other."""

    def reach(start: str) -> set[str]:
        found: set[str] = set()
        left = list(edges.get(start, ()))
        while left:
            if (one := left.pop()) not in found:
                found.add(one)
                left += edges.get(one, ())
        return found

    reached = {name: reach(name) for name in edges}
    groups = {
        tuple(sorted(one for one in reached[name] if name in reached.get(one, ())))
        for name in edges
        if name in reached[name]
    }
    return sorted(map(list, groups))


def of_packages(package: str) -> dict[str, frozenset[str]]:
    """Return which folders import which. A module right in the package, which is a door or a leaf, is one by itself."""
    known = modules(package)

    def folder(name: str) -> str:
        above = name.rpartition(".")[0]
        return name if known[name].name == "__init__.py" or above in {"", package} else above

    edges: dict[str, set[str]] = defaultdict(set)
    for name, targets in graph(package).items():
        edges[folder(name)] |= {folder(target) for target in targets} - {folder(name)}
    return {name: frozenset(targets) for name, targets in edges.items()}


@pytest.mark.parametrize("package", PACKAGES)
def test_no_module_imports_itself_over_others(package: str) -> None:
    """Imports in functions and for type checkers count as well."""
    assert circles(graph(package)) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_no_package_imports_itself_over_others(package: str) -> None:
    """Of two folders, at most one knows the other."""
    assert circles(of_packages(package)) == []


def test_circles_are_found() -> None:
    """The search itself: a circle over three, one over two, and none where there is none."""
    edges = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"e"}, "e": {"d", "a"}, "f": {"a"}}

    assert circles({name: frozenset(targets) for name, targets in edges.items()}) == [
        ["a", "b", "c"],
        ["d", "e"],
    ]


def code_lines(path: Path) -> int:
    """Return how many lines a file has without blank ones, comments and documentation."""
    text = path.read_text(encoding="utf-8")
    documented: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(
            node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        ) and ast.get_docstring(node):
            documented |= set(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    lines = enumerate(text.splitlines(), 1)
    return sum(
        1 for at, line in lines if at not in documented and line.strip() and not line.lstrip().startswith("#")
    )


def test_core_is_thin() -> None:
    """What every user needs grows by no line of code; a wing in one of its folders is not part of it."""
    wings = [WRAPPER / "close_crm" / wing.replace(".", "/") for wing in WINGS]
    sizes: dict[str, int] = {}
    for name in CORE:
        place = WRAPPER / "close_crm" / name
        assert place.exists(), name
        files = [place] if place.suffix else place.rglob("*.py")
        core = [path for path in files if not any(path.with_suffix("").is_relative_to(w) for w in wings)]
        sizes[name] = sum(map(code_lines, core))

    advice = "make it a wing, or shorten something else: CONTRIBUTING.md, A new behaviour of the client"
    assert sum(sizes.values()) <= MOST, f"{sum(sizes.values()) - MOST} lines too many ({advice}): {sizes}"


def test_one_call_loads_no_wing() -> None:
    """A client with a key and one call: nothing of bulk runs, OAuth, Redis, the command line or tracing is imported."""
    run = subprocess.run([sys.executable, "-c", ONE_CALL], capture_output=True, text=True, check=True)
    loaded = json.loads(run.stdout)
    wings = tuple(f"close_crm.{wing}" for wing in WINGS)
    unwanted = [
        name
        for name in loaded
        if any(name == one or name.startswith(f"{one}.") for one in (*wings, *LIBRARIES))
    ]

    assert "close_crm.client" in loaded
    assert unwanted == []


def test_core_names_no_wing() -> None:
    """No module of the core imports one of a wing, wherever the import stands."""
    wings = tuple(f"close_crm.{wing}" for wing in WINGS)
    core = tuple(f"close_crm.{name.removesuffix('.py')}" for name in (*CORE, *BELOW))
    named = [
        (name, target)
        for name, targets in graph("close_crm").items()
        for target in targets
        if any(name == one or name.startswith(f"{one}.") for one in core)
        and not any(name == one or name.startswith(f"{one}.") for one in wings)
        and any(target == one or target.startswith(f"{one}.") for one in wings)
    ]

    assert named == []
