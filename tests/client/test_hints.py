"""Natural mistakes are answered with what to do instead."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import CreateContact, CreateOpportunity, UpdateLead, UpdateOpportunity
from close_crm import AsyncClose, Close, CustomField
from close_crm.bulk.models import Update
from close_crm.errors import ConfigurationError, NotFound
from close_emulator import Emulator
from close_runtime.errors import InvalidRequest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("model", "given", "hint"),
    [
        (UpdateOpportunity, {"cf_1a": 1}, "a custom field's key begins with custom: 'custom.cf_1a'"),
        (UpdateOpportunity, {"cf_1a.add": "a"}, "a custom field's key begins with custom: 'custom.cf_1a.add'"),
        (CreateContact, {"lcf_1a": 1}, "a custom field's key begins with custom: 'custom.lcf_1a'"),
        (UpdateOpportunity, {"custom": {"cf_1a": 1}}, 'a key of its own: {"custom.cf_...": value}'),
        (UpdateOpportunity, {"Tier": "Gold"}, "close.custom_fields.opportunity()['Tier'].set(value)"),
        (UpdateOpportunity, {"custom.Tier": "Gold"}, "close.custom_fields.opportunity()['Tier'].set(value)"),
        (CreateContact, {"Tier": "Gold"}, "close.custom_fields.contact()['Tier'].set(value)"),
        (UpdateLead, {"Tier": "Gold"}, "close.custom_fields.lead()['Tier'].set(value)"),
        (UpdateOpportunity, {"valu": 5}, "did you mean 'value'?"),
        (UpdateOpportunity, {"statusid": 5}, "did you mean 'status_id'?"),
        (CreateOpportunity, {"custom.cf_1a.add": "a"}, ".add and .remove are for updates"),
        (CreateContact, {"display_name": "a"}, "Close sets it, and takes it from nobody"),
        (UpdateOpportunity, {5: 5}, "5 is not a key that Close documents for UpdateOpportunity"),
    ],
)  # fmt: skip
def test_key_that_close_does_not_know(model: Any, given: dict[Any, Any], hint: str) -> None:
    """A key is refused with the form in which it would be taken, as a mapping and in a row of a bulk run alike."""
    with pytest.raises(InvalidRequest) as caught:
        model().add_keys(given)
    assert hint in str(caught.value)
    if model is UpdateOpportunity:
        assert hint in str(Update("oppo_1", given).error)


def test_two_additions_to_one_field() -> None:
    """Two `.add` of one field are refused with both ways to get two values in."""
    days = CustomField("cf_1a")

    with pytest.raises(
        InvalidRequest, match=r"given twice .* one update for each, or the whole list by .set"
    ):
        UpdateOpportunity().add_keys(days.add("Monday"), days.add("Tuesday"))


@pytest.mark.parametrize("kind", [Close, AsyncClose])
@pytest.mark.parametrize(
    "address", ["https://api.close.com", "https://api.close.com/", "https://api.close.com/api"]
)
def test_address_without_the_version(kind: Any, address: str) -> None:
    """Close's own address without `/api/v1` is refused before anything is sent, with the right one."""
    with pytest.raises(ConfigurationError, match=r"ends in /api/v1: 'https://api.close.com/api/v1', not"):
        kind("api_x.y", base_url=address)


def test_other_address_without_the_version() -> None:
    """Where an address may be right without it, a 404 says what may be wrong; with it, a 404 says nothing of it."""
    emulator = Emulator()
    for base_url, hinted in (("http://127.0.0.1:1", True), ("http://127.0.0.1:1/api/v1", False)):
        with Close(emulator.api_key, base_url=base_url, transport=emulator.transport()) as close:
            with pytest.raises(NotFound) as caught:
                close.opportunities.get("oppo_unknown")
            assert ("base_url ends in /api/v1" in str(caught.value)) is hinted


def collected(make: Any) -> list[str]:
    """Return the warnings that dropping a run leaves behind."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make()
        gc.collect()
    return [str(one.message) for one in caught if one.category is RuntimeWarning]


def test_run_that_is_never_iterated_warns() -> None:
    """`update_many(...)` alone sends nothing, and says so; iterated, closed, or refused at once it says nothing."""
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        many = close.opportunities.update_many
        row = Update(close.opportunities.list()[0].id, value=5)

        (warning,) = collected(lambda: many([row]))
        assert "never iterated, so nothing was sent: write `for result in" in warning
        assert not collected(lambda: list(many([row])))
        assert not collected(lambda: next(many([row])))
        assert not collected(lambda: many([row]).close())
        with pytest.raises(InvalidRequest):
            many([row], concurrency=0)


def test_async_run_that_is_never_iterated_warns() -> None:
    """The same in the other colour."""
    emulator = Emulator()

    async def main() -> None:
        async with AsyncClose(emulator.api_key, transport=emulator.transport()) as close:
            many = close.opportunities.update_many
            row = Update((await close.opportunities.list())[0].id, value=5)

            (warning,) = collected(lambda: many([row]))
            assert "write `async for result in" in warning
            results = many([row])
            assert [one.outcome async for one in results] == ["applied"]
            await many([row]).aclose()
            assert not collected(gc.collect)

    asyncio.run(main())


SHARED = "import close_crm; close_crm.Close('a.b', rate_limits=close_crm.RateLimits(storage='redis://127.0.0.1:1'))"
SEED = "import pathlib; from close_emulator.seeds.seed_file import read; read(pathlib.Path('Makefile'))"
USES = {
    "jsonschema_rs": ("import close_crm.testing.contract", "contract"),
    "httptools": ("import close_crm.fast", "fast"),
    "opentelemetry": ("import close_crm.telemetry", "otel"),
    "redis": (SHARED, "redis"),
    "typer": ("from close_crm.cli import main; sys.exit(main(['fields', 'list']))", "cli"),
    "rich": ("from close_crm.cli import main; sys.exit(main(['fields', 'list']))", "cli"),
    "uvicorn": ("from close_crm.cli import main; sys.exit(main(['emulator']))", "emulator"),
    "uvicorn.server": ("import close_emulator.server.server", "emulator"),
    "jsonschema_rs.emulator": ("import close_emulator", "emulator"),
    "markdown_it": ("from close_emulator.domain.notes import to_html; to_html('a')", "emulator"),
    "markdownify": ("from close_emulator.domain.notes import to_markdown; to_markdown('a')", "emulator"),
    "bs4": ("from close_emulator.domain.notes import to_markdown; to_markdown('a')", "emulator"),
    "ruamel.yaml": (SEED, "emulator"),
    "keyring": ("from close_crm.cli import main; sys.exit(main(['key', 'set']))", "keyring"),
    "demo": ("from close_crm.demo.__main__ import main; sys.exit(main([]))", "cli,emulator"),
}


@pytest.mark.parametrize("case", USES)
def test_missing_extra_is_named_with_its_command(case: str) -> None:
    """Whatever an extra brings and is not installed, the error has the command that installs it, for copying."""
    use, extra = USES[case]
    missing = {"demo": "rich", "ruamel.yaml": "ruamel.yaml"}.get(case, case.partition(".")[0])
    code = f"""
import importlib.abc, sys
class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == {missing!r} or name.startswith({missing + "."!r}):
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
import importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == {missing!r} else found(name, package)
sys.meta_path.insert(0, Missing())
{use}
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        input="api_test.key",
    )

    assert done.returncode
    assert f"pip install 'close-crm[{extra}]'" in done.stderr + done.stdout


def test_transport_stands_in_for_any_address() -> None:
    """A gateway that serves the API at an address of its own is left alone."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"data": [], "has_more": False}))
    with Close("api_x.y", base_url="https://gateway.example/close", transport=transport) as close:
        assert list(close.opportunities.list()) == []
