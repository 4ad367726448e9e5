"""Tags below a group, and objects of several kinds, as type checkers see them. Nothing here runs."""

from __future__ import annotations

from typing import assert_type

from close_api.models import LeadMerge, Note, SmsTemplate
from close_api.models.activity import Activity
from close_crm import AsyncClose, Close


def sync(close: Close) -> None:
    """A tag below a group has its types, and so has each kind of a union."""
    assert_type(close.activities.lead_merges.get("acti_1"), LeadMerge)
    for one in close.activities.iterate():
        assert_type(one, Activity)
        if isinstance(one, LeadMerge):
            assert_type(one.source_lead_id, str)
        elif isinstance(one, Note):
            assert_type(one.note, str)
    close.activities.lead_merges.list(lead_id="lead_1", nothing=1)  # type: ignore[call-arg]  # no such argument


async def later(close: AsyncClose) -> None:
    """The same for async."""
    assert_type(await close.sms_templates.create(name="Short"), SmsTemplate)
    async for merge in close.activities.lead_merges.iterate():
        assert_type(merge, LeadMerge)
