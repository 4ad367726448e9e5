"""Renewals: a contract that ends soon gets a deal in the pipeline for renewals, once."""

from __future__ import annotations

import datetime

from close_crm import UNSET, Close
from close_crm.models import Opportunity

PIPELINE = "Renewals"


def open_renewals(close: Close, today: datetime.date, days: int = 120) -> list[Opportunity]:
    """Open a renewal for each annual contract that ends within `days`, unless its lead has an open one.

    It looks before it creates, so that it can be run each day, and again after an error.
    """
    pipeline = next(one for one in close.pipelines.list() if one.name == PIPELINE)
    first = pipeline.statuses[0]
    opened = []
    for contract in list(close.opportunities.iterate(status_type="won")):
        end = end_of(contract)
        if end is None or not today <= end <= today + datetime.timedelta(days=days):
            continue
        on_their_way = close.opportunities.iterate(lead_id=contract.lead_id, status_type="active")
        if any(deal.pipeline_id == pipeline.id for deal in on_their_way):
            continue
        opened.append(
            close.opportunities.create(
                lead_id=contract.lead_id,
                status_id=first.id,
                user_id=contract.user_id or UNSET,
                value=contract.value,
                value_period="annual",
                date_won=end,
                note=f"Renewal of {contract.id}, which ends on {end}.",
            )
        )
    return opened


def end_of(contract: Opportunity) -> datetime.date | None:
    """Return the last day of an annual contract; None for any other deal."""
    if contract.value_period != "annual" or contract.date_won is None:
        return None
    begin = contract.date_won
    if (begin.month, begin.day) == (2, 29):
        begin -= datetime.timedelta(days=1)
    return begin.replace(year=begin.year + 1)
