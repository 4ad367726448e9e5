"""The page and the picture of simulated limits."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from tools.benchmarks.chart import Panel, chart
from tools.benchmarks.figures import spread

from .scenarios import READS, SCENARIOS, UPDATES, Course

_WORDS: Final = f"""\
# Limits, simulated

Nobody can call Close ten million times to see how a client keeps its limits. Here the time is set forward instead of
waited for: the client's own decisions (`Core.call`, its limiters, the script of the storage) run against the emulator's
rate limits, through round trips of 20 ms and questions to a Redis that are events in a queue. Nothing but the network
and the clock is a model (`tools/simulation/world.py`).

Limits of one key: {READS.limit} reads a second, as Close's documentation shows and a live answer of August 2026 said,
and {UPDATES.limit} updates a second, the lowest number that its texts name; an organization has three times as much
(<https://developer.close.com/api/overview/rate-limits>). Each client calls both endpoint groups as fast as it may:
{READS.callers} callers read, {UPDATES.callers} update.

- *Ten keys* are ten clients of one program that know their organization, whose limit binds.
- *Limits that change* do so without a word, at each quarter of the time.
- *Clocks apart*: every minute the storage moves to the other of two machines, whose clocks differ by half a second.

*Achieved* is carried out ÷ allowed, for reads and for updates. *Fairness* is Jain's index over the callers of a group,
and over what both groups achieved.
"""
_COLUMNS: Final = (
    "", "reads", "updates", "achieved", "refused", "failed", "longest call", "fairness of callers", "of groups",
    "questions a call", "µs a call",
)  # fmt: skip

Results = Mapping[str, Sequence[Course]]


def as_json(results: Results) -> str:
    """Return the results as they are kept beside the page."""
    kept = {name: [asdict(one) for one in courses] for name, courses in results.items()}
    return f"{json.dumps(kept, indent=1, ensure_ascii=False)}\n"


def read(text: str) -> dict[str, Sequence[Course]]:
    """Return results that were kept."""
    kept: dict[str, list[dict[str, Any]]] = json.loads(text)
    return {name: [Course(**_pairs(one)) for one in courses] for name, courses in kept.items()}


def _pairs(kept: dict[str, Any]) -> dict[str, Any]:
    """Return a course's figures with tuples where JSON has lists."""
    return {name: tuple(one) if isinstance(one, list) else one for name, one in kept.items()}


def page(results: Results) -> str:
    """Return the page in Markdown."""
    shown = [(name, results[name]) for name in SCENARIOS if name in results]
    head = f"| {' | '.join(_COLUMNS)} |\n|{'---|' * len(_COLUMNS)}\n"
    rows = "".join(_row(name, courses) for name, courses in shown)
    minutes = sum(one.seconds for _, courses in shown for one in courses) / 60
    cost = (
        f"All of it took {minutes:.0f} minutes of one processor, of which a call took *µs a call*. "
        '`make simulate` has a million reads of each, `make simulate ARGS="--reads 10000000"` ten million.'
    )
    return f"{_WORDS}\n![Achieved and refused, by set-up](simulation.svg)\n\n{head}{rows}\n{cost}\n"


def picture(results: Results) -> str:
    """Return the chart as SVG: the median of each set-up's courses, with their quartiles."""

    def panel(title: str, note: str, figure: Callable[[Course], float], goals: Sequence[float] = ()) -> Panel:
        spreads = {
            name: spread([figure(one) for one in results[name]]) for name in SCENARIOS if name in results
        }
        return Panel(title, note, spreads, frozenset(spreads), goals, base=None)

    return chart("Rate limits, simulated", [
        panel("Reads: carried out ÷ allowed", "more is better", lambda one: one.achieved[0], [1.0]),
        panel("Updates: carried out ÷ allowed", "more is better", lambda one: one.achieved[1], [1.0]),
        panel("Refused, in percent of all requests", "less is better", lambda one: 100 * _refused([one])),
    ])  # fmt: skip


def _row(name: str, courses: Sequence[Course]) -> str:
    calls = sum(one.calls for one in courses)
    cells = (
        name,
        f"{sum(one.reads for one in courses):,}",
        f"{sum(one.updates for one in courses):,}",
        " / ".join(f"{sum(one.achieved[place] for one in courses) / len(courses):.3f}" for place in (0, 1)),
        f"{100 * _refused(courses):.2f} %",
        f"{sum(one.failed for one in courses)}",
        f"{max(one.longest for one in courses):.1f} s",
        *(f"{min(one.fairness[place] for one in courses):.3f}" for place in (0, 1)),
        f"{sum(one.asked for one in courses) / calls:.2f}",
        f"{1e6 * sum(one.seconds for one in courses) / calls:.0f}",
    )
    return f"| {' | '.join(cells)} |\n"


def _refused(courses: Sequence[Course]) -> float:
    """Return which part of all requests was refused."""
    refused = sum(one.refused for one in courses)
    return refused / max(1, refused + sum(one.reads + one.updates for one in courses))
