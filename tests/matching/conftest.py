"""Fixtures of these tests."""

from __future__ import annotations

import pytest
from close_crm import CustomField
from close_crm.matching import steps

from .organization import Organization


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """What other tests made is not known here."""
    monkeypatch.setattr(steps, "MADE", steps.MadeIds())


@pytest.fixture
def erp(request: pytest.FixtureRequest) -> tuple[Organization, CustomField]:
    """An organization whose objects of a kind have a custom field for the id of another system."""
    organization = Organization()
    kind, type_ = request.param
    with organization.plain() as close:
        field = getattr(close, f"{kind}_custom_fields").create(name="ERP", type_=type_)
    return organization, CustomField(field.id)
