"""`close.search` and its parts with their types, read by mypy and pyright and never run."""

from __future__ import annotations

import datetime
from typing import assert_type

from close_crm import AsyncClose, Close, search
from close_crm.models import Contact, Lead, Opportunity, SearchResult
from close_runtime.pagination.pages import AsyncPages, Pages


def parts() -> None:
    """Conditions stay conditions however they are joined."""
    name = search.field("name")
    assert_type(name, search.Field)
    assert_type(name.text("a", mode="phrase"), search.Condition)
    assert_type(name.in_(["stat_1"]) & ~name.exists() | search.everything(), search.Condition)
    assert_type(search.has_related("contact", search.custom_field("cf_1").exists()), search.Condition)
    assert_type(name.moment_range(on_or_after=search.ago(days=1), before=datetime.date.max), search.Condition)
    assert_type(search.leads(), search.Query[Lead])


def searches(close: Close) -> None:
    """What is found is of the type that was searched for."""
    assert_type(close.search(search.leads(), fields=["name"], sort=["-date_created"]), Pages[Lead])
    assert_type(close.search(search.contacts(), fields={"contact": ["name"]}), Pages[Contact])
    assert_type(close.search(search.opportunities(), results_limit=5, page_size=5), Pages[Opportunity])
    assert_type(close.search(search.objects("task")), Pages[SearchResult])


async def searches_in_async(close: AsyncClose) -> None:
    """The same, awaiting each page."""
    found = close.search(search.leads())
    assert_type(found, AsyncPages[Lead])
    async for lead in found:
        assert_type(lead, Lead)
