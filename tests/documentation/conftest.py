"""What the documentation's tests share: an emulated organization seen through either colour.

The caller is not the organization's first user, opportunities have another owner, and the opportunity that is changed
has every field filled: what falls back to a default, or to the first of several, shows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import CustomFieldDefinition, Opportunity, PipelineOpportunityStatus, User
from close_crm import Close, CustomField
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client
from tools.planted_faults.statements import RESPONSE_FIELDS

#: Half past eleven in the evening in UTC: tomorrow to the east, today to the west.
NOW = datetime(2026, 3, 14, 23, 30, tzinfo=UTC)
#: When the filled opportunity was lost once.
LOST = NOW - timedelta(days=3)
#: A file as an upload gives it.
FILE = {
    "url": "https://app.close.com/go/file/temporary/user/one/offer.pdf/",
    "filename": "offer.pdf",
    "content_type": "application/pdf",
}


class Organization:
    """An emulated organization and a client of its second user, with short ways to what the tests need.

    Attributes:
        now: What the organization's clock shows.
        requests: What the client sent, in order.
    """

    def __init__(self) -> None:
        self.now = NOW
        self.requests: list[httpx.Request] = []
        self.emulator = Emulator(seed="small", clock=lambda: self.now)
        self.api_key = list(self.emulator.api_keys.values())[1]

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, and keep it."""
        self.requests.append(request)
        return self.emulator.handle(request)

    def open(self, close: Close) -> None:
        """Take the client, and read its objects."""
        self.close = close
        self.pipeline, self.other_pipeline = close.pipelines.list().data
        self.fields: list[CustomFieldDefinition] = close.custom_field_schemas.get("opportunity").fields
        self.users: dict[str, User] = {user.first_name: user for user in close.users.list().data}

    @property
    def body(self) -> Any:
        """The JSON that the last request carried."""
        return json.loads(self.requests[-1].content)

    def status(self, kind: str, place: int = 0) -> PipelineOpportunityStatus:
        """Return a status of the first pipeline by its type, the first of them or the one at `place`."""
        return [status for status in self.pipeline.statuses if status.type_ == kind][place]

    def opportunity(self, **values: object) -> Opportunity:
        """Create an active opportunity that has no date_won, with `values`."""
        return self.close.opportunities.create(status_id=self.status("active").id, **values)  # type: ignore[arg-type]  # passed on

    def whole(self, opportunity: Opportunity) -> Opportunity:
        """Read an opportunity with all its fields, also those that come only when they are asked for."""
        return self.close.opportunities.get(opportunity.id, fields=["_all"])

    def filled(self) -> Opportunity:
        """Return an active opportunity of Ada's in which every field has a value, some time after it was lost."""
        close = self.close
        chosen = close.opportunities.list(is_stalled=True).data[0]
        self.now = LOST
        close.opportunities.update(chosen.id, status_id=self.status("lost").id)
        self.now = NOW - timedelta(days=1)
        contact = next(one for one in close.leads.get(chosen.lead_id).contacts if one.name == "Emil Sand")
        filled = close.opportunities.update(
            chosen.id,
            self.field("text").set("Team"),
            self.field("choices", several=True).set(["Monday", "Friday"]),
            status_id=chosen.status_id,
            contact_id=contact.id,
            user_id=self.users["Chika"].id,
            value=12_345,
            value_period="monthly",
            confidence=33,
            note_html="<body><p>Wants <em>two</em> seats</p></body>",
            date_won=date(2026, 5, 29),
            attachments=[FILE],
        )
        self.now = NOW
        return filled

    def field(self, kind: str, *, several: bool = False) -> CustomField:
        """Return an opportunity custom field by its type."""
        return CustomField(self.definition(kind, several=several).id)

    def definition(self, kind: str, *, several: bool = False) -> CustomFieldDefinition:
        """Return the definition of an opportunity custom field by its type."""
        return next(
            field for field in self.fields if field.type_ == kind and field.accepts_multiple_values is several
        )


def contents(opportunity: Opportunity) -> dict[str, Any]:
    """Return all that an opportunity says: documented fields as its attributes have them, custom ones by key."""
    custom = {key: value for key, value in opportunity.items() if key.startswith("custom.")}
    return {**{name: getattr(opportunity, name) for name in RESPONSE_FIELDS if name in opportunity}, **custom}


def changed(before: Opportunity, after: Opportunity) -> dict[str, Any]:
    """Return what an opportunity says otherwise than before, None for what it says no more."""
    old, new = contents(before), contents(after)
    return {name: new.get(name) for name in old | new if old.get(name) != new.get(name)}


@pytest.fixture(params=COLOURS)
def colour(request: pytest.FixtureRequest) -> Colour:
    """Run the test once for each colour."""
    chosen: Colour = request.param
    return chosen


@pytest.fixture
def organization(colour: Colour) -> Iterator[Organization]:
    """Return a fresh organization at a known time."""
    made = Organization()
    with client(colour, made.handle, answers=True, api_key=made.api_key) as close:
        made.open(close)
        yield made
