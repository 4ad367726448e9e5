"""The page, the data and the picture of results."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools.benchmarks.bench import panels, write
from tools.benchmarks.chart import FIGURE, Panel, chart
from tools.benchmarks.figures import Spread
from tools.benchmarks.rounds import Measured
from tools.benchmarks.rows import GOALS, ROWS, TITLES, Goal
from tools.benchmarks.table import Machine, as_markdown

MACHINE = Machine("Linux x86_64, A Processor", 2, "2026-11-27", (0.1, 1.2))
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def measured() -> Measured:
    """Results of two rounds: an update in half of httpx' time, and 50 in flight."""
    return Measured(
        figures={
            "update": {"ours": [2e-4, 2e-4], "httpx": [4e-4, 4e-4]},
            "in_flight": {"ours": [300.0, 300.0], "httpx": [100.0, 100.0], "httpx2": [250.0, 250.0]},
            "tail": {"ours": [1.5, 1.5], "httpx": [4.0, 4.0]},
        },
        details={"ours": {"p50 ms": [10.0], "p99 ms": [15.0], "cpu µs": [99.0]}},
        versions={"ours": {"httpx2": "2.16.2", "Python": "3.11.7"}},
        server_busy={"update": 0.11},
    )


def test_page_shows_ratios_scale_and_versions(measured: Measured) -> None:
    """Each row has the ratio of each client with its quartiles, and one figure for scale."""
    page = as_markdown(measured, MACHINE, 2, chart="chart.svg")

    assert "| close-crm | 0.50 (0.50 to 0.50) | 200 |" in page
    assert "| close-crm | 3.00 (3.00 to 3.00) | 300 |" in page
    assert "| close-crm | 10.0 | 15.0 | 99 |" in page
    assert "2026-11-27, Linux x86_64, A Processor, 2 processors, 2 rounds, load 0.1 to 1.2." in page
    assert "The server worked at most 11% of the time." in page
    assert "- ours: httpx2 2.16.2, Python 3.11.7" in page
    assert "![" in page


def test_page_compares_results_with_goals(measured: Measured) -> None:
    """A goal is met or missed by its median; one that was not measured is left out."""
    page = as_markdown(measured, MACHINE, 2, chart=None)

    assert "close-crm ÷ httpx 0.28.1 | 0.50 (0.50 to 0.50) | ≤ 0.80 | met |" in page
    assert "close-crm ÷ httpx2, bare | 1.20 (1.20 to 1.20) | ≥ 1.40 | missed |" in page
    assert "close-crm | 1.50 (1.50 to 1.50) | ≤ 2.00 | met |" in page
    assert "command line" not in page


@pytest.mark.parametrize(
    ("value", "least", "met"), [(1.0, False, True), (1.1, False, False), (0.9, True, False)]
)
def test_goal_has_a_direction(value: float, least: bool, met: bool) -> None:
    """A bound is the most that a time may be, and the least that a rate may be."""
    assert Goal("update", "ours", "httpx", 1.0, least=least).met(value) is met


def test_goals_name_rows_and_clients_that_exist() -> None:
    """A goal that is about nothing would never be seen to be missed."""
    rows = {row.name for row in ROWS} | {"tail"}

    assert {goal.row for goal in GOALS} <= rows
    assert {goal.client for goal in GOALS} | {goal.against or "ours" for goal in GOALS} <= TITLES.keys()


def test_three_files_are_written(measured: Measured, tmp_path: Path) -> None:
    """The data has every round, so that others can count anew; page and picture lie beside it."""
    write(tmp_path / "new", measured, MACHINE, 2, ["in process, emulator ÷ canned answer: 0.50"])
    data = json.loads((tmp_path / "new" / "results.json").read_text(encoding="utf-8"))

    assert data["figures"]["update"]["ours"] == [2e-4, 2e-4]
    assert data["machine"]["processors"] == 2
    assert "- in process, emulator" in (tmp_path / "new" / "results.md").read_text(encoding="utf-8")
    assert ET.parse(tmp_path / "new" / "chart.svg").getroot().tag == f"{SVG}svg"  # noqa: S314  # our own file


def test_panels_are_of_ratios_with_their_goals(measured: Measured) -> None:
    """A panel draws the goals that are about its own ratios, and highlights this client."""
    update, flight, tail = panels(measured)

    assert update.spreads["close-crm"].middle == 0.5
    assert update.goals == [0.8]
    assert update.ours == {"close-crm"}
    assert flight.goals == [], "its goal is against another client"
    assert (tail.base, tail.goals) == (None, [2.0])


def test_chart_draws_bars_to_scale() -> None:
    """Bars are as long as their ratios say, nothing leaves the picture, and names can't break it."""
    spreads = {"a <b> & c": Spread(0.4, 0.5, 0.6), "x": Spread(1.0, 1.0, 1.0)}
    root = ET.fromstring(chart("T", [Panel("update", "less is better", spreads, frozenset({"x"}), [0.8])]))  # noqa: S314  # ours
    half, whole = (float(bar.attrib["width"]) for bar in root.iter(f"{SVG}rect"))
    width, height = (float(value) for value in root.attrib["viewBox"].split()[2:])

    assert half * 2 == pytest.approx(whole, abs=0.2)
    assert all(
        float(text.attrib["x"]) < width and float(text.attrib["y"]) < height
        for text in root.iter(f"{SVG}text")
    )
    assert [bar.attrib["class"] for bar in root.iter(f"{SVG}rect")] == ["bar", "bar ours"]
    assert "a <b> & c 0.50" in (root.findtext(f"{SVG}desc") or "")


def test_no_line_crosses_a_figure() -> None:
    """A figure behind a bar begins to the right of a goal, or of the baseline, that would run through it."""
    spreads = {"just below the goal": Spread(0.7, 0.75, 0.76), "far below it": Spread(0.3, 0.3, 0.3)}
    root = ET.fromstring(chart("T", [Panel("update", "less is better", spreads, goals=[0.8, 0.85])]))  # noqa: S314  # ours
    lines = [
        float(line.attrib["d"][1:].partition(" ")[0])
        for line in root.iter(f"{SVG}path")
        if line.attrib["class"] in {"goal", "line"}
    ]
    near, far = (float(text.attrib["x"]) for text in root.iter(f"{SVG}text") if text.text in {"0.75", "0.30"})

    assert len(lines) == 3
    assert lines[1] < near < near + FIGURE < lines[2]
    assert far + FIGURE < lines[0], "nothing was in its way"
