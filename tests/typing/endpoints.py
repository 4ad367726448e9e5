"""How an endpoint is called, read by mypy and pyright and never run: wrong arguments are reported."""

# Each `type: ignore` below has to hide an error: mypy reports one that does not, and with this setting so does pyright.
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import Any, assert_type

from close_api.api.opportunities import opportunities_delete, opportunities_list, opportunities_update
from close_api.models import Opportunity, OpportunityGroupList, OpportunityList, UpdateLead, UpdateOpportunity
from close_crm import AsyncClose, Close
from close_runtime.endpoint import Endpoint
from close_runtime.responses import Response

update = opportunities_update.endpoint
delete = opportunities_delete.endpoint
listed = opportunities_list.endpoint


def sync(close: Close, body: UpdateOpportunity) -> None:
    assert_type(update.sync(close, "oppo_1", body=body), Opportunity)
    assert_type(update.sync_detailed(close, "oppo_1", body=body, x_tz_offset=-4), Response[Opportunity])
    assert_type(update.build_request("oppo_1", body=body), dict[str, Any])
    assert_type(listed.sync(close, status_type="won"), OpportunityList | OpportunityGroupList)
    delete.sync(close, "oppo_1")
    assert_type(delete.sync_detailed(close, "oppo_1"), Response[None])


async def asynchronous(close: AsyncClose, body: UpdateOpportunity) -> None:
    assert_type(await update.asyncio(close, "oppo_1", body=body), Opportunity)
    assert_type(await update.asyncio_detailed(close, "oppo_1", body=body), Response[Opportunity])
    assert_type(await delete.asyncio_detailed(close, "oppo_1"), Response[None])


def wrong(close: Close, body: UpdateOpportunity, other: UpdateLead) -> None:
    update.sync(close, "oppo_1")  # type: ignore[call-arg]  # no body
    update.sync(close, body=body)  # type: ignore[call-arg]  # no id
    update.sync(close, 5, body=body)  # type: ignore[arg-type]  # an id that is no text
    update.sync(close, "oppo_1", body=other)  # type: ignore[arg-type]  # another operation's body
    update.sync(close, "oppo_1", body=body, value=5)  # type: ignore[call-arg]  # a key of the body
    delete.sync(close, "oppo_1", "oppo_2")  # type: ignore[call-arg]  # one id too many
    update.sync("oppo_1", body=body)  # type: ignore[call-arg, arg-type]  # no client
    update.sync_detailed(close, "oppo_1", body=body, x_tz_offset="2")  # type: ignore[arg-type]  # an offset that is no number
    listed.sync(close, status_type="wno")  # type: ignore[arg-type]  # a word that there is not
    listed.sync(close, "won")  # type: ignore[call-arg]  # filters have names


async def wrong_in_async(close: Close, aclose: AsyncClose, body: UpdateOpportunity) -> None:
    await update.asyncio(close, "oppo_1", body=body)  # type: ignore[arg-type]  # a client of the other colour
    await update.asyncio(aclose, "oppo_1")  # type: ignore[call-arg]  # no body
    await update.asyncio_detailed(aclose, "oppo_1", body=body, x_tz_offset="2")  # type: ignore[arg-type]  # an offset that is no number


def _request(id: str, *, limit: int = 5) -> dict[str, Any]:
    return {"id": id, "limit": limit}


def of_ones_own(close: Close) -> None:
    own = Endpoint(_request, lambda response: response.status_code)
    assert_type(own.sync(close, "a", limit=1), int)
    own.sync(close, "a", limt=1)  # type: ignore[call-arg]  # a misspelt name
