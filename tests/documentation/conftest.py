"""What the documentation's tests share: an emulated organization seen through either colour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from close_api.models import CustomFieldDefinition, Opportunity, PipelineOpportunityStatus
from close_crm import Close, CustomField
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client

#: Half past eleven in the evening in UTC: tomorrow to the east, today to the west.
NOW = datetime(2026, 3, 14, 23, 30, tzinfo=UTC)


class Organization:
    """An emulated organization and a client of it, with short ways to what the tests need."""

    def __init__(self, emulator: Emulator, close: Close) -> None:
        self.emulator = emulator
        self.close = close
        self.pipeline = close.pipelines.list().data[0]
        self.fields: list[CustomFieldDefinition] = close.custom_field_schemas.get("opportunity").fields

    def status(self, kind: str) -> PipelineOpportunityStatus:
        """Give a status of the first pipeline by its type."""
        return next(status for status in self.pipeline.statuses if status.type_ == kind)

    def opportunity(self, **values: object) -> Opportunity:
        """Create an active opportunity that has no date_won, with `values`."""
        return self.close.opportunities.create(status_id=self.status("active").id, **values)  # type: ignore[arg-type]  # passed on

    def field(self, kind: str, *, several: bool = False) -> CustomField:
        """Give an opportunity custom field by its type."""
        return CustomField(self.definition(kind, several=several).id)

    def definition(self, kind: str, *, several: bool = False) -> CustomFieldDefinition:
        """Give the definition of an opportunity custom field by its type."""
        return next(
            field for field in self.fields if field.type_ == kind and field.accepts_multiple_values is several
        )


@pytest.fixture(params=COLOURS)
def colour(request: pytest.FixtureRequest) -> Colour:
    """Run the test once for each colour."""
    chosen: Colour = request.param
    return chosen


@pytest.fixture
def organization(colour: Colour) -> Iterator[Organization]:
    """Give a fresh organization at a known time."""
    emulator = Emulator(seed="small", clock=lambda: NOW)
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        yield Organization(emulator, close)
