"""Every public call with its types, read by mypy and pyright and never run: types are API."""

from __future__ import annotations

import datetime
from typing import Any, assert_type

import httpx2 as httpx
from close_api.api.opportunities import opportunities_update
from close_api.models import (
    Opportunity,
    OpportunityGroupList,
    OpportunityList,
    OpportunityStatus,
    Pipeline,
    UpdateOpportunity,
)
from close_api.types import Response
from close_crm import UNSET, AsyncClose, Change, Close, CustomField, Unset
from close_crm.errors import CloseError, RateLimited, StatusError
from close_crm.events import CallInfo, Event, RetryScheduled
from close_crm.oauth import OAuth, OAuthApp, Tokens
from close_crm.opentelemetry import Tracing


def clients(transport: httpx.BaseTransport) -> None:
    with Close() as close:
        assert_type(close, Close)
    Close("key", base_url="https://api.close.com/api/v1", timeout=10, transport=transport, tz_offset=-8)
    Close(token="token", tz_offset=datetime.timedelta(hours=1))
    Close(tz_offset=datetime.UTC, timeout=httpx.Timeout(5))
    Close(tz_offset="local").close()
    Close(key=1)  # type: ignore[call-arg]  # no such argument
    Close(tz_offset="Berlin")  # type: ignore[arg-type]  # a zone's name is no zone


def opportunities(close: Close, plan: CustomField) -> None:
    updated = close.opportunities.update(
        "oppo_1",
        plan.set("Gold"),
        {"custom.cf_2": None},
        value=100,
        value_period="annual",
        contact_id=None,
        date_won=datetime.datetime.now(datetime.UTC),
        attachments=[{"url": "https://app.close.com/go/file/a/", "filename": "a"}],
        x_tz_offset=-2.5,
    )
    assert_type(updated, Opportunity)
    assert_type(updated.id, str)
    assert_type(updated.value, int | None)
    assert_type(updated.date_won, datetime.date | None)
    assert_type(updated.date_created, datetime.datetime)
    assert_type(updated.to_dict(), dict[str, Any])
    assert_type(
        close.opportunities.list(limit=5, fields=["id"], date_won_gte=datetime.date(2026, 1, 1)),
        OpportunityList,
    )
    assert_type(close.opportunities.list_grouped(group_by="user_id"), OpportunityGroupList)
    assert_type(close.opportunities.get("oppo_1", fields=["id"]), Opportunity)
    assert_type(close.opportunities.create(plan.set("Gold")), Opportunity)
    assert_type(close.opportunity_statuses.create(label="Won", type_="won"), OpportunityStatus)
    assert_type(close.pipelines.get("pipe_1"), Pipeline)
    close.opportunities.delete("oppo_1")
    close.opportunities.update("oppo_1", value="100")  # type: ignore[arg-type]  # cents are a number
    close.opportunities.update("oppo_1", value=None)  # type: ignore[arg-type]  # null is not allowed here
    close.opportunities.update("oppo_1", value_period="weekly")  # type: ignore[arg-type]  # no such period
    close.opportunities.update("oppo_1", lead_id="lead_1")  # type: ignore[call-arg]  # not updatable
    close.opportunities.list_grouped()  # type: ignore[call-arg]  # by what?


async def in_async(close: AsyncClose, plan: CustomField) -> None:
    async with AsyncClose("key") as other:
        assert_type(other, AsyncClose)
    assert_type(await close.opportunities.update("oppo_1", plan.unset(), status_id="stat_1"), Opportunity)
    assert_type(await close.opportunities.list(), OpportunityList)
    await close.opportunities.delete("oppo_1")
    await close.aclose()


def directly(close: Close) -> None:
    body = UpdateOpportunity(value=5)
    assert_type(opportunities_update.sync("oppo_1", client=close, body=body), Opportunity)
    answer = opportunities_update.sync_detailed("oppo_1", client=close, body=body)
    assert_type(answer, Response[Opportunity])
    assert_type(answer.status_code, int)


async def directly_in_async(close: AsyncClose) -> None:
    assert_type(
        await opportunities_update.asyncio("oppo_1", client=close, body=UpdateOpportunity()), Opportunity
    )


def custom_fields(opportunity: Opportunity) -> None:
    field = CustomField("cf_1")
    assert_type(field.set("Gold"), Change)
    assert_type(field.set([datetime.date(2026, 1, 1)]), Change)
    assert_type(field.unset(), Change)
    assert_type(field.add("Wednesday"), Change)
    assert_type(field.remove("Wednesday"), Change)
    assert_type(field.key, str)
    assert_type(field.of(opportunity), Any)
    assert_type(UNSET, Unset)
    field.add(["Wednesday"])  # type: ignore[arg-type]  # one value at a time
    field.set({"a": 1})  # type: ignore[arg-type]  # never an object


def errors(close: Close) -> None:
    try:
        close.users.me()
    except RateLimited as error:
        assert_type(error.retry_after, float | None)
    except StatusError as error:
        assert_type(error.status, int)
        assert_type(error.field_errors, dict[str, str])
    except CloseError as error:
        assert_type(error, CloseError)


async def oauth(app: OAuthApp) -> None:
    assert_type(app.authorization_url(), tuple[str, str])
    tokens = app.exchange(app.code_of("https://app.example/?code=c&state=s", "s"))
    assert_type(tokens, Tokens)
    assert_type(await app.exchange_async("code"), Tokens)
    assert_type(Tokens.from_dict(tokens.to_dict()), Tokens)

    def save(tokens: Tokens) -> None: ...
    async def save_async(tokens: Tokens) -> None: ...

    grant = OAuth(app, tokens, on_refresh=save)
    OAuth(app, tokens, on_refresh=save_async, margin=30)
    Close(auth=grant)
    AsyncClose(auth=grant)
    Close(auth="token")  # type: ignore[arg-type]  # a token alone can't be refreshed
    OAuth(app, "token")  # type: ignore[arg-type]  # nor here
    grant.revoke()
    await grant.revoke_async()


def hooks() -> None:
    def hook(event: Event) -> None:
        assert_type(event.call, CallInfo)
        if isinstance(event, RetryScheduled):
            assert_type(event.seconds, float)

    Close(hooks=[hook, Tracing()])
    AsyncClose(hooks=[hook, Tracing()])
