"""examples/pipeline_chart: a notebook, run by nbclient."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from close_crm import Close

from .conftest import EXAMPLES, Place, needs

needs("nbclient", "ipykernel", "matplotlib")

NOTEBOOK = "pipeline_chart.ipynb"


def outputs(notebook: Path) -> list[Any]:
    """Return what the cells of a notebook showed, one after the other."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return [output for cell in cells for output in cell.get("outputs", [])]


def text(notebook: Path) -> str:
    """Return what the cells printed."""
    return "".join("".join(output.get("text", [])) for output in outputs(notebook))


def test_readme(place: Place) -> None:
    """Run by the page's command, it shows the sums that Close has, and a chart; the committed one shows the same."""
    (place.folder / NOTEBOOK).write_text(
        (place.folder / NOTEBOOK).read_text(encoding="utf-8").replace("6,000.00", "never run"),
        encoding="utf-8",
    )

    place.follow_readme()

    with Close(place.emulator.api_key, transport=place.emulator.transport()) as close:
        stages: dict[str, int] = {}
        for deal in close.opportunities.iterate(status_type="active"):
            if deal.pipeline_name == "Sales":
                label = deal.status_label or ""
                stages[label] = stages.get(label, 0) + (deal.annualized_value or 0)
    shown = text(place.folder / NOTEBOOK)
    for label, cents in stages.items():
        [line] = [line for line in shown.splitlines() if line.startswith(label)]
        assert f"{cents / 100:,.2f}" in line.split()
    [chart] = [output["data"]["image/png"] for output in outputs(place.folder / NOTEBOOK) if "data" in output]
    assert base64.b64decode(chart).startswith(b"\x89PNG")
    assert text(EXAMPLES / "pipeline_chart" / NOTEBOOK) == shown


def test_failure_is_shown(place: Place) -> None:
    """Where Close refuses, the command fails, and the error is the last thing that is shown."""
    place.environment["CLOSE_API_KEY"] = "api_wrong"

    ran = place.bash(f"jupyter execute {NOTEBOOK}")

    assert ran.returncode == 1
    assert "answered 401 Unauthorized" in ran.stdout.rstrip().splitlines()[-1]
