"""The examples of README.md do what they say."""

from __future__ import annotations

import asyncio
import re
from functools import partial
from pathlib import Path
from typing import Any

import close_crm
import pytest
from close_crm import AsyncClose, Close
from close_emulator import Emulator

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "README.md").read_text()
EXAMPLES: list[str] = re.findall(r"^```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


def test_client_example(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It wins the opportunity and adds the value; its coroutine updates, too."""
    emulator = Emulator()
    settings: dict[str, Any] = {
        "api_key": emulator.api_key,
        "transport": emulator.transport(),
        "tz_offset": 0,
    }
    with Close(**settings) as close:
        fields = close.custom_field_schemas.get("opportunity").fields
        days = next(field for field in fields if field.type_ == "choices" and field.accepts_multiple_values)
        opportunity = close.opportunities.create(status_id=open_status(close))
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.setattr(close_crm, "AsyncClose", partial(AsyncClose, **settings))
    example = re.sub(r"cf_\w+", days.id, EXAMPLES[0]).replace("oppo_...", opportunity.id)

    names: dict[str, Any] = {}
    exec(example, names)  # noqa: S102 - the README's own text
    asyncio.run(names["rename"](opportunity.id))

    assert re.fullmatch(r"\d{4}-\d\d-\d\d \['Wednesday'\]\n", capsys.readouterr().out)
    with Close(**settings) as close:
        assert close.opportunities.get(opportunity.id).note == "Signed"


def open_status(close: Close) -> str:
    """A status from which the example's won status can be reached: one of the same pipeline."""
    won = next(status for status in close.opportunity_statuses.list().data if status.type_ == "won")
    pipelines = close.pipelines.list().data
    statuses = next(p.statuses for p in pipelines if any(status.id == won.id for status in p.statuses))
    return next(status.id for status in statuses if status.type_ == "active")


def test_emulator_example(capsys: pytest.CaptureFixture[str]) -> None:
    """It prints the name of a lead."""
    exec(EXAMPLES[1], {})  # noqa: S102 - the README's own text

    assert capsys.readouterr().out.strip()


def test_named_files_exist() -> None:
    """Every file that the text links to is there."""
    links = [link for link in re.findall(r"\]\(([^)]+)\)", TEXT) if "://" not in link]

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
