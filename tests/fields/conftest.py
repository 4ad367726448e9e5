"""An emulated organization whose custom fields change, seen through clients of both colours."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, FieldSet
from close_emulator import Emulator

from tests.colours import COLOURS, client


class Organization:
    """An organization with its client, and somebody else's, who changes fields meanwhile."""

    def __init__(self, emulator: Emulator, close: Close, admin: Close, asked: list[str]) -> None:
        self.emulator = emulator
        self.close = close
        self.admin = admin
        self.asked = asked

    @property
    def schemas_read(self) -> int:
        """How often the client read a schema."""
        return sum(path.startswith("GET /api/v1/custom_field_schema/") for path in self.asked)

    def wait(self, value: Any) -> Any:
        """Return what a call returns, awaited where the client is async."""
        runner: Any = getattr(self.close, "_runner", None)
        return runner.run(value) if inspect.isawaitable(value) else value

    def fields(self) -> FieldSet:
        """The fields of opportunities, as the client has them."""
        return self.close.custom_fields.opportunity()

    def update(self, *changes: Any, **values: Any) -> Any:
        """Update the opportunity."""
        return self.close.opportunities.update(self.opportunity, *changes, **values)

    @property
    def updates(self) -> list[str]:
        """The updates that the client has sent."""
        return [sent for sent in self.asked if sent.startswith("PUT ")]

    def id(self, name: str) -> str:
        """The id of an opportunity's field."""
        schema = self.admin.custom_field_schemas.get("opportunity")
        return next(field.id for field in schema.fields if field.name == name)

    def new(self, name: str, type_: Any = "text", **attributes: Any) -> str:
        """Have a new field of opportunities; returns its id."""
        return self.admin.opportunity_custom_fields.create(name=name, type_=type_, **attributes).id

    def change(self, name: str, /, **attributes: Any) -> None:
        """Have a field of opportunities changed."""
        self.admin.opportunity_custom_fields.update(self.id(name), **attributes)

    @property
    def opportunity(self) -> str:
        """The id of an opportunity."""
        return self.admin.opportunities.list(limit=1).data[0].id


@pytest.fixture(params=COLOURS)
def organization(request: pytest.FixtureRequest) -> Iterator[Organization]:
    """The small organization, through either colour; requests and answers are held against the description."""
    emulator, asked = Emulator(), []

    def handle(sent: httpx.Request) -> httpx.Response:
        asked.append(f"{sent.method} {sent.url.path}")
        return emulator.handle(sent)

    with (
        client(request.param, handle, answers=True, api_key=emulator.api_key) as close,
        client("sync", emulator.handle, answers=True, api_key=emulator.api_key) as admin,
    ):
        yield Organization(emulator, close, admin, asked)


@pytest.fixture(scope="module")
def live() -> list[Any]:
    """The schemas of the small organization."""
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport(), tz_offset=None) as close:
        return [close.custom_fields.opportunity().schema, close.custom_fields.lead().schema]
