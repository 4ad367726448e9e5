"""List status changes of opportunities: GET /activity/status_change/opportunity/

A page of the log, of all opportunities or of those that the filters name.

Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.opportunity_status_change_list import OpportunityStatusChangeList
from ...types import (
    DATE,
    DATETIME,
    INT,
    NUMBER,
    STR,
    UNSET,
    ListOf,
    OneOf,
    Operation,
    Paging,
    Repeat,
    Response,
    Unset,
    body_of,
    parse,
    query_text,
)

OPERATION = Operation(
    id="opportunity_status_changes_list",
    method="GET",
    path="/activity/status_change/opportunity/",
    repeat=Repeat.READ,
    headers=frozenset({"x-tz-offset"}),
)


PAGING = Paging(
    form="offset",
    date_field="date_created",
    ordered=False,
)


def _get_kwargs(
    *,
    opportunity_id: str | Unset = UNSET,
    lead_id: Iterable[str] | Unset = UNSET,
    user_id: Iterable[str] | Unset = UNSET,
    contact_id: Iterable[str] | Unset = UNSET,
    organization_id: str | Unset = UNSET,
    type_: Iterable[str] | Unset = UNSET,
    id_in: Iterable[str] | Unset = UNSET,
    date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(opportunity_id, Unset):
        params["opportunity_id"] = query_text("opportunity_id", STR.write("opportunity_id", opportunity_id))
    if not isinstance(lead_id, Unset):
        params["lead_id"] = query_text("lead_id", ListOf(STR).write("lead_id", lead_id))
    if not isinstance(user_id, Unset):
        params["user_id"] = query_text("user_id", ListOf(STR).write("user_id", user_id))
    if not isinstance(contact_id, Unset):
        params["contact_id"] = query_text("contact_id", ListOf(STR).write("contact_id", contact_id))
    if not isinstance(organization_id, Unset):
        params["organization_id"] = query_text(
            "organization_id", STR.write("organization_id", organization_id)
        )
    if not isinstance(type_, Unset):
        params["_type"] = query_text("_type", ListOf(STR).write("_type", type_))
    if not isinstance(id_in, Unset):
        params["id__in"] = query_text("id__in", ListOf(STR).write("id__in", id_in))
    if not isinstance(date_created_gt, Unset):
        params["date_created__gt"] = query_text(
            "date_created__gt", OneOf(DATE, DATETIME).write("date_created__gt", date_created_gt)
        )
    if not isinstance(date_created_gte, Unset):
        params["date_created__gte"] = query_text(
            "date_created__gte", OneOf(DATE, DATETIME).write("date_created__gte", date_created_gte)
        )
    if not isinstance(date_created_lt, Unset):
        params["date_created__lt"] = query_text(
            "date_created__lt", OneOf(DATE, DATETIME).write("date_created__lt", date_created_lt)
        )
    if not isinstance(date_created_lte, Unset):
        params["date_created__lte"] = query_text(
            "date_created__lte", OneOf(DATE, DATETIME).write("date_created__lte", date_created_lte)
        )
    if not isinstance(activity_at_gt, Unset):
        params["activity_at__gt"] = query_text(
            "activity_at__gt", OneOf(DATE, DATETIME).write("activity_at__gt", activity_at_gt)
        )
    if not isinstance(activity_at_gte, Unset):
        params["activity_at__gte"] = query_text(
            "activity_at__gte", OneOf(DATE, DATETIME).write("activity_at__gte", activity_at_gte)
        )
    if not isinstance(activity_at_lt, Unset):
        params["activity_at__lt"] = query_text(
            "activity_at__lt", OneOf(DATE, DATETIME).write("activity_at__lt", activity_at_lt)
        )
    if not isinstance(activity_at_lte, Unset):
        params["activity_at__lte"] = query_text(
            "activity_at__lte", OneOf(DATE, DATETIME).write("activity_at__lte", activity_at_lte)
        )
    if not isinstance(limit, Unset):
        params["_limit"] = query_text("_limit", INT.write("_limit", limit))
    if not isinstance(skip, Unset):
        params["_skip"] = query_text("_skip", INT.write("_skip", skip))
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    headers: dict[str, str] = {}
    if not isinstance(x_tz_offset, Unset):
        headers["x-tz-offset"] = query_text("x-tz-offset", NUMBER.write("x-tz-offset", x_tz_offset))
    kwargs["headers"] = headers
    return kwargs


_read = body_of(OpportunityStatusChangeList)


def sync_detailed(
    *,
    client: SyncCaller,
    opportunity_id: str | Unset = UNSET,
    lead_id: Iterable[str] | Unset = UNSET,
    user_id: Iterable[str] | Unset = UNSET,
    contact_id: Iterable[str] | Unset = UNSET,
    organization_id: str | Unset = UNSET,
    type_: Iterable[str] | Unset = UNSET,
    id_in: Iterable[str] | Unset = UNSET,
    date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> Response[OpportunityStatusChangeList]:
    """List status changes of opportunities, with status and headers.

    Args:
        client: Sends the request.
        opportunity_id: Only changes of this opportunity (`oppo_…`).
        lead_id: Only changes of opportunities of these leads (`lead_…`).
        user_id: Only changes made by these users (`user_…`).
        contact_id: Only changes of opportunities with these contacts (`cont_…`).
        organization_id: Only changes of this organization (`orga_…`).
        type_: Only changes of these kinds; every entry here is an `OpportunityStatusChange`.
        id_in: Only these entries.
        date_created_gt: Only changes created after this date.
        date_created_gte: Only changes created on or after this date.
        date_created_lt: Only changes created before this date.
        date_created_lte: Only changes created on or before this date.
        activity_at_gt: Only changes that took place after this date.
        activity_at_gte: Only changes that took place on or after this date.
        activity_at_lt: Only changes that took place before this date.
        activity_at_lte: Only changes that took place on or before this date.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        opportunity_id=opportunity_id,
        lead_id=lead_id,
        user_id=user_id,
        contact_id=contact_id,
        organization_id=organization_id,
        type_=type_,
        id_in=id_in,
        date_created_gt=date_created_gt,
        date_created_gte=date_created_gte,
        date_created_lt=date_created_lt,
        date_created_lte=date_created_lte,
        activity_at_gt=activity_at_gt,
        activity_at_gte=activity_at_gte,
        activity_at_lt=activity_at_lt,
        activity_at_lte=activity_at_lte,
        limit=limit,
        skip=skip,
        fields=fields,
        x_tz_offset=x_tz_offset,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    opportunity_id: str | Unset = UNSET,
    lead_id: Iterable[str] | Unset = UNSET,
    user_id: Iterable[str] | Unset = UNSET,
    contact_id: Iterable[str] | Unset = UNSET,
    organization_id: str | Unset = UNSET,
    type_: Iterable[str] | Unset = UNSET,
    id_in: Iterable[str] | Unset = UNSET,
    date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> OpportunityStatusChangeList:
    """List status changes of opportunities.

    Args:
        client: Sends the request.
        opportunity_id: Only changes of this opportunity (`oppo_…`).
        lead_id: Only changes of opportunities of these leads (`lead_…`).
        user_id: Only changes made by these users (`user_…`).
        contact_id: Only changes of opportunities with these contacts (`cont_…`).
        organization_id: Only changes of this organization (`orga_…`).
        type_: Only changes of these kinds; every entry here is an `OpportunityStatusChange`.
        id_in: Only these entries.
        date_created_gt: Only changes created after this date.
        date_created_gte: Only changes created on or after this date.
        date_created_lt: Only changes created before this date.
        date_created_lte: Only changes created on or before this date.
        activity_at_gt: Only changes that took place after this date.
        activity_at_gte: Only changes that took place on or after this date.
        activity_at_lt: Only changes that took place before this date.
        activity_at_lte: Only changes that took place on or before this date.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(
        opportunity_id=opportunity_id,
        lead_id=lead_id,
        user_id=user_id,
        contact_id=contact_id,
        organization_id=organization_id,
        type_=type_,
        id_in=id_in,
        date_created_gt=date_created_gt,
        date_created_gte=date_created_gte,
        date_created_lt=date_created_lt,
        date_created_lte=date_created_lte,
        activity_at_gt=activity_at_gt,
        activity_at_gte=activity_at_gte,
        activity_at_lt=activity_at_lt,
        activity_at_lte=activity_at_lte,
        limit=limit,
        skip=skip,
        fields=fields,
        x_tz_offset=x_tz_offset,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    opportunity_id: str | Unset = UNSET,
    lead_id: Iterable[str] | Unset = UNSET,
    user_id: Iterable[str] | Unset = UNSET,
    contact_id: Iterable[str] | Unset = UNSET,
    organization_id: str | Unset = UNSET,
    type_: Iterable[str] | Unset = UNSET,
    id_in: Iterable[str] | Unset = UNSET,
    date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> Response[OpportunityStatusChangeList]:
    """List status changes of opportunities, with status and headers.

    Args:
        client: Sends the request.
        opportunity_id: Only changes of this opportunity (`oppo_…`).
        lead_id: Only changes of opportunities of these leads (`lead_…`).
        user_id: Only changes made by these users (`user_…`).
        contact_id: Only changes of opportunities with these contacts (`cont_…`).
        organization_id: Only changes of this organization (`orga_…`).
        type_: Only changes of these kinds; every entry here is an `OpportunityStatusChange`.
        id_in: Only these entries.
        date_created_gt: Only changes created after this date.
        date_created_gte: Only changes created on or after this date.
        date_created_lt: Only changes created before this date.
        date_created_lte: Only changes created on or before this date.
        activity_at_gt: Only changes that took place after this date.
        activity_at_gte: Only changes that took place on or after this date.
        activity_at_lt: Only changes that took place before this date.
        activity_at_lte: Only changes that took place on or before this date.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        opportunity_id=opportunity_id,
        lead_id=lead_id,
        user_id=user_id,
        contact_id=contact_id,
        organization_id=organization_id,
        type_=type_,
        id_in=id_in,
        date_created_gt=date_created_gt,
        date_created_gte=date_created_gte,
        date_created_lt=date_created_lt,
        date_created_lte=date_created_lte,
        activity_at_gt=activity_at_gt,
        activity_at_gte=activity_at_gte,
        activity_at_lt=activity_at_lt,
        activity_at_lte=activity_at_lte,
        limit=limit,
        skip=skip,
        fields=fields,
        x_tz_offset=x_tz_offset,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    opportunity_id: str | Unset = UNSET,
    lead_id: Iterable[str] | Unset = UNSET,
    user_id: Iterable[str] | Unset = UNSET,
    contact_id: Iterable[str] | Unset = UNSET,
    organization_id: str | Unset = UNSET,
    type_: Iterable[str] | Unset = UNSET,
    id_in: Iterable[str] | Unset = UNSET,
    date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> OpportunityStatusChangeList:
    """List status changes of opportunities.

    Args:
        client: Sends the request.
        opportunity_id: Only changes of this opportunity (`oppo_…`).
        lead_id: Only changes of opportunities of these leads (`lead_…`).
        user_id: Only changes made by these users (`user_…`).
        contact_id: Only changes of opportunities with these contacts (`cont_…`).
        organization_id: Only changes of this organization (`orga_…`).
        type_: Only changes of these kinds; every entry here is an `OpportunityStatusChange`.
        id_in: Only these entries.
        date_created_gt: Only changes created after this date.
        date_created_gte: Only changes created on or after this date.
        date_created_lt: Only changes created before this date.
        date_created_lte: Only changes created on or before this date.
        activity_at_gt: Only changes that took place after this date.
        activity_at_gte: Only changes that took place on or after this date.
        activity_at_lt: Only changes that took place before this date.
        activity_at_lte: Only changes that took place on or before this date.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (
        await asyncio_detailed(
            opportunity_id=opportunity_id,
            lead_id=lead_id,
            user_id=user_id,
            contact_id=contact_id,
            organization_id=organization_id,
            type_=type_,
            id_in=id_in,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            x_tz_offset=x_tz_offset,
            client=client,
        )
    ).parsed
