"""The page of a run, and the other files that it leaves."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from close_description import Description

from .results import CHECKS, Cell, Check, Failure, Results
from .scrub import Scrubber

#: Failures that are shown with all their details; further ones with their message and how to replay them.
DETAILED = 100
#: With this many failures or fewer, their details are open from the start.
OPEN = 5

PAGE, RESULTS, COVERAGE, JUNIT = "index.html", "results.json", "coverage.json", "junit.xml"


@dataclass(frozen=True)
class Row:
    """One operation's row."""

    operation: str
    call: str
    cells: Sequence[tuple[Check, Cell]]


def write(folder: Path, results: Results, described: Description, scrub: Scrubber) -> None:
    """Write page and JSON files; pytest itself writes the JUnit file."""
    folder.mkdir(parents=True, exist_ok=True)
    operations = [one.id for one in described.operations]
    texts = {
        RESULTS: _as_text(scrubbed(results.as_json(operations), scrub)),
        COVERAGE: _as_text(scrubbed(results.coverage, scrub)),
        PAGE: scrub(rendered(results, described)),
    }
    for name, text in texts.items():
        # A lone surrogate, which a test's id or message may carry, has no UTF-8 form.
        (folder / name).write_bytes(text.encode("utf-8", "backslashreplace"))


def scrubbed(value: Any, scrub: Scrubber) -> Any:
    """Return JSON with each of its texts cleaned by itself, so that it is still JSON afterwards."""
    if isinstance(value, dict):
        return {scrub(name): scrubbed(item, scrub) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [scrubbed(item, scrub) for item in value]
    return scrub(value) if isinstance(value, str) else value


def _as_text(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def rendered(results: Results, described: Description) -> str:
    """Return the page: one HTML document that needs nothing else."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["printable"] = printable
    template = environment.get_template("page.html.jinja")
    return template.render(
        results=results,
        outcomes=results.outcomes,
        checks=CHECKS,
        groups=_groups(results, described),
        totals=results.totals(),
        sums=results.sums(),
        by_check=_by_check(results.failures),
        detailed=DETAILED,
        opened=len(results.failures) <= OPEN,
        coverage=results.coverage,
    )


def printable(text: str) -> str:
    """Return a text without the characters that HTML does not allow; they are written as escapes."""
    return "".join(char if _allowed(char) else char.encode("unicode_escape").decode() for char in text)


def _allowed(char: str) -> bool:
    control = ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0
    return char in "\n\t" or (not control and (char.isprintable() or char.isspace()))


def _groups(results: Results, described: Description) -> Mapping[str, list[Row]]:
    cells = results.matrix(one.id for one in described.operations)
    groups: dict[str, list[Row]] = {}
    for one in described.operations:
        raw: Mapping[str, Any] = described.at(one.pointer)
        row = Row(one.id, f"{one.method} {one.path}", [(check, cells[one.id][check.key]) for check in CHECKS])
        groups.setdefault(raw["tags"][0], []).append(row)
    return groups


def _by_check(failures: Sequence[Failure]) -> list[tuple[Check, list[Failure]]]:
    return [
        (check, found)
        for check in CHECKS
        if (found := [failure for failure in failures if failure.check == check.key])
    ]
