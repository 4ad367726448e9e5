"""Every public call with its types, read by mypy and pyright and never run: types are API."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Mapping
from typing import Any, Literal, assert_type

import httpx2 as httpx
from close_api.api.opportunities import opportunities_update
from close_api.models import (
    Contact,
    CustomFieldSchema,
    Opportunity,
    OpportunityGroupList,
    OpportunityList,
    OpportunityStatus,
    Pipeline,
    UpdateOpportunity,
)
from close_crm import (
    UNSET,
    AsyncClose,
    Change,
    Close,
    CustomField,
    FieldSet,
    RateLimits,
    RateLimitState,
    Unset,
    difference,
    webhooks,
)
from close_crm.bulk.models import Progress, Result, Update
from close_crm.cli import main
from close_crm.errors import CloseError, CustomFieldError, InvalidRequest, RateLimited, StatusError
from close_crm.events import CallInfo, Event, RetryScheduled
from close_crm.fields.codegen import module
from close_crm.fields.typed import ChoiceField, ChoicesField, FieldReader, NumberField
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from close_crm.resources.changes import AsyncChanges, Changes, OpportunityChange
from close_crm.telemetry import Tracing
from close_crm.testing.contract import ContractTransport
from close_crm.testing.recording import RecordTransport
from close_runtime.pagination.pages import AsyncPages, Page, Pages
from close_runtime.partial import Custom, Partial
from close_runtime.responses import Response


def clients(transport: httpx.BaseTransport) -> None:
    with Close() as close:
        assert_type(close, Close)
    Close("key", base_url="https://api.close.com/api/v1", timeout=10, transport=transport, tz_offset=-8)
    Close(token="token", tz_offset=datetime.timedelta(hours=1))
    Close(tz_offset=datetime.UTC, timeout=httpx.Timeout(5))
    Close(tz_offset="local").close()
    Close(base_url=httpx.URL("https://close.example"), timeout=None, headers={"X-Gateway": "a"})
    Close(auth=httpx.DigestAuth("user", "password"), expect_organization="orga_1", read_only=True)
    assert_type(AsyncClose().with_options(deadline=5, timeout=None, headers={"X-Trace": "1"}), AsyncClose)
    Close(transport=ContractTransport(RecordTransport()))
    Close(transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]  # one of the other colour
    Close(auth=("user", "password"))  # type: ignore[arg-type]  # no flow
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
    assert_type({**updated}, dict[str, Any])
    assert_type(dict(updated), dict[str, Any])
    as_mapping: Mapping[str, Any] = updated
    assert_type(as_mapping.get("custom.cf_1"), Any | None)
    close.opportunities.update("oppo_1", date_won=updated.date_won)
    close.opportunities.update("oppo_1", date_won="2026-11-20")
    close.opportunities.update("oppo_1", date_won=5)  # type: ignore[arg-type]  # no day
    close.opportunities.update("oppo_1", attachments=[*updated.attachments, {"url": "a", "filename": "b"}])
    close.opportunities.update("oppo_1", attachments=(one for one in updated.attachments))
    close.opportunities.update("oppo_1", attachments="file")  # type: ignore[arg-type]  # no list
    close.opportunities.update(updated, value=1)  # type: ignore[arg-type]  # its id is wanted
    assert_type(
        close.opportunities.list(limit=5, fields=["id"], date_won_gte=datetime.date(2026, 1, 1)),
        OpportunityList,
    )
    page = close.opportunities.list()
    assert_type(page[0], Opportunity)
    assert_type(page[:2], list[Opportunity])
    assert_type([one.id for one in page], list[str])
    assert_type(len(page), int)
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
    assert_type(opportunities_update.endpoint.sync(close, "oppo_1", body=body), Opportunity)
    answer = opportunities_update.endpoint.sync_detailed(close, "oppo_1", body=body)
    assert_type(answer, Response[Opportunity])
    assert_type(answer.status_code, int)


async def directly_in_async(close: AsyncClose) -> None:
    assert_type(
        await opportunities_update.endpoint.asyncio(close, "oppo_1", body=UpdateOpportunity()), Opportunity
    )


def bulk(close: Close, plan: CustomField) -> None:
    row = Update("oppo_1", plan.set("Gold"), value=100, contact_id=None, x_tz_offset=-2.5)
    assert_type(row.error, InvalidRequest | None)
    assert_type(row.body, Mapping[str, Any])
    Update("oppo_1", value="100")  # type: ignore[arg-type]  # cents are a number
    Update("oppo_1", lead_id="lead_1")  # type: ignore[call-arg]  # not updatable
    Update(value=100)  # type: ignore[call-arg]  # of which opportunity?

    def tell(progress: Progress) -> None:
        assert_type(progress.total, int | None)

    results = close.opportunities.update_many(
        iter([row]), concurrency=4, journal="a.journal", on_error="stop", on_progress=tell
    )
    for result in results:
        assert_type(result, Result)
        assert_type(result.opportunity, Opportunity | None)
        assert_type(result.error, CloseError | None)
    results.close()
    close.opportunities.update_many([row], on_error="skip")  # type: ignore[arg-type]  # no such way
    close.opportunities.update_many([("oppo_1", {})])  # type: ignore[list-item]  # rows are Updates
    assert_type(difference(close.opportunities.get("oppo_1"), row), dict[str, tuple[Any, Any]])


async def bulk_in_async(close: AsyncClose, rows: AsyncIterator[Update]) -> None:
    results = close.opportunities.update_many(rows, dry_run=True)
    async for result in results:
        assert_type(result.difference, Mapping[str, tuple[Any, Any]])
    await results.aclose()


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


def people(close: Close, contact: Contact) -> None:
    more = [*contact.emails, {"email": "ada@example.com"}]
    close.contacts.update(contact.id, emails=more, phones=contact.phones, urls=contact.urls[:1])
    close.contacts.update(contact.id, {**contact.additional_properties})


def fields_by_name(close: Close, opportunity: Opportunity) -> None:
    fields = close.custom_fields.opportunity()
    assert_type(fields, FieldSet)
    assert_type(close.custom_fields.lead(), FieldSet)
    assert_type(close.custom_fields.contact(), FieldSet)
    assert_type(close.custom_fields.activity("actitype_1"), FieldSet)
    assert_type(close.custom_fields.custom_object("cotype_1"), FieldSet)
    plan = fields["Plan"]
    assert_type(plan, CustomField)
    assert_type((plan.id, plan.name, plan.type), tuple[str, str | None, str | None])
    assert_type(plan.choices, tuple[str, ...] | None)
    assert_type(plan.accepts_multiple_values, bool | None)
    assert_type(plan.description, str | None)
    assert_type(plan.read(opportunity), Any)
    assert_type(plan.from_text("Gold"), Any)
    assert_type(fields.set("Plan", "Gold"), Change)
    assert_type(fields.add("Days", "Monday"), Change)
    assert_type(fields.remove("Days", "Monday"), Change)
    assert_type([field.name for field in fields], list[str | None])
    assert_type(fields.names({"custom.cf_1": "No."}), dict[str, str])
    assert_type(fields.unset("Days"), Change)
    assert_type(fields.set("Plan", "Gold").error, CustomFieldError | None)
    assert_type(fields.schema, CustomFieldSchema)
    assert_type(close.custom_fields.opportunity(refresh=True), FieldSet)
    assert_type(FieldSet({"fields": []}).object_type, str)
    assert_type(CustomField.from_definition({"id": "cf_1"}), CustomField)
    for value in fields.of(opportunity).values():
        assert_type(value, Any)
    assert_type(module.render([fields.schema]), str)
    assert_type(module.compare("", [fields.schema]), list[module.Difference])
    assert_type(module.load(module.dump([fields.schema])), list[CustomFieldSchema])
    assert_type(module.object_types(""), list[str])


async def fields_by_name_async(close: AsyncClose) -> None:
    fields = await close.custom_fields.opportunity()
    assert_type(fields, FieldSet)
    assert_type(await close.custom_fields.opportunity(refresh=True), FieldSet)
    assert_type(await close.custom_fields.lead(), FieldSet)
    assert_type(await close.custom_fields.contact(), FieldSet)
    assert_type(await close.custom_fields.activity("actitype_1"), FieldSet)
    assert_type(await close.custom_fields.custom_object("cotype_1"), FieldSet)


class OurFields(FieldReader, object_type="opportunity"):
    seats = NumberField("cf_1", "Seats")
    tier = ChoiceField[Literal["Gold", "Silver"]]("cf_2", "Tier")
    days = ChoicesField[Literal["Friday", "Monday"]]("cf_3", "Days")


def typed_fields(opportunity: Opportunity) -> None:
    values = OurFields.of(opportunity)
    assert_type(values, OurFields)
    assert_type(values.seats, float | None)
    assert_type(values.tier, Literal["Gold", "Silver"] | None)
    assert_type(values.days, list[Literal["Friday", "Monday"]] | None)
    assert_type(OurFields.tier.set("Gold"), Change)
    assert_type(OurFields.days.add("Friday"), Change)
    OurFields.tier.set("Bronze")  # type: ignore[arg-type]  # no choice
    OurFields.days.set("Friday")  # type: ignore[arg-type]  # one value for a field of several


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


def rate_limits(close: Close) -> None:
    settings = RateLimits(organization="orga_1", organization_share=3, storage="redis://localhost")
    assert_type(settings.place, str | None)
    Close(rate_limits=settings)
    AsyncClose(rate_limits=settings)
    Close(rate_limits=False)
    assert_type(close.rate_limit_states, Mapping[str, RateLimitState])
    assert_type(close.rate_limit_states["GET /me/"].organization, RateLimitState | None)
    Close(rate_limits="redis://localhost")  # type: ignore[arg-type]  # settings, not an address
    RateLimits("orga_1")  # type: ignore[call-arg]  # by name


class Deal(Partial):
    id = Opportunity.id
    value = Opportunity.value
    plan = Custom("cf_1")


def lists(close: Close) -> None:
    iteration = close.opportunities.iterate(status_type="won", page_size=50, resume_token=None)
    assert_type(iteration, Pages[Opportunity])
    assert_type(next(iteration), Opportunity)
    assert_type(iteration.total_results, int | None)
    assert_type(iteration.resume_token, str)
    for page in iteration.pages():
        assert_type(page, Page[Opportunity])
        assert_type(page.data, list[Opportunity])
    assert_type(close.iterate("/event/", params={"id__in": ["a"]}), Pages[dict[str, Any]])
    close.opportunities.iterate(skip=5)  # type: ignore[call-arg]  # pages are its own affair
    close.opportunities.iterate(status_type="open")  # type: ignore[arg-type]  # no such type


def changes(close: Close) -> None:
    since = close.opportunities.changed_since("2026-03-02T09:15:41+00:00", deletions=False, page_size=50)
    assert_type(since, Changes)
    assert_type(next(since), OpportunityChange)
    assert_type(next(since).opportunity, Opportunity | None)
    assert_type(close.opportunities.changed_since(since.watermark).watermark, str | None)
    assert_type(close.opportunities.iterate().server_time, datetime.datetime | None)
    close.opportunities.changed_since(datetime.datetime.now(datetime.UTC))
    close.opportunities.changed_since()  # type: ignore[call-arg]  # since when?
    close.opportunities.changed_since(5)  # type: ignore[arg-type]  # no moment


async def changes_in_async(close: AsyncClose) -> None:
    since = close.opportunities.changed_since(None)
    assert_type(since, AsyncChanges)
    async for change in since:
        assert_type(change, OpportunityChange)
    assert_type(since.watermark, str | None)


def partial_objects(close: Close) -> None:
    deals = close.opportunities.partial(Deal)
    assert_type(deals.get("oppo_1"), Deal)
    assert_type(deals.get("oppo_1").value, int | None)
    assert_type(deals.get("oppo_1").plan, Any)
    assert_type(deals.list(limit=5), Page[Deal])
    assert_type(deals.iterate(status_type="won"), Pages[Deal])
    deals.get("oppo_1").note  # type: ignore[attr-defined]  # noqa: B018  # was not chosen
    deals.get()  # type: ignore[call-arg]  # which one?
    deals.iterate(status_type="open")  # type: ignore[arg-type]  # no such type
    close.opportunities.partial(Opportunity)  # type: ignore[type-var]  # chooses nothing


def raw(close: Close) -> None:
    answer = close.opportunities.with_raw_response.update("oppo_1", value=5)
    assert_type(answer, Response[Opportunity])
    assert_type(answer.parsed, Opportunity)
    assert_type(close.opportunities.with_raw_response.delete("oppo_1"), Response[None])
    assert_type(close.request("GET", "/task/", params={"_limit": 5}, idempotency="read"), Response[Any])
    close.opportunities.with_raw_response.update("oppo_1", value="5")  # type: ignore[arg-type]  # cents are a number
    close.request("PUT", "/task/", idempotency="often")  # type: ignore[arg-type]  # no such class


async def lists_in_async(close: AsyncClose) -> None:
    async for one in close.opportunities.iterate():
        assert_type(one, Opportunity)
    async for page in close.opportunities.partial(Deal).iterate().pages():
        assert_type(page, Page[Deal])
    assert_type(close.iterate("/event/"), AsyncPages[dict[str, Any]])
    assert_type(await close.opportunities.partial(Deal).get("oppo_1"), Deal)
    assert_type(await close.opportunities.partial(Deal).list(), Page[Deal])
    assert_type(await close.opportunities.with_raw_response.update("oppo_1", value=5), Response[Opportunity])
    assert_type(await close.request("GET", "/task/"), Response[Any])


def command_line() -> None:
    assert_type(main(), int)
    assert_type(main(["doctor", "--json"]), int)


def deliveries(body: bytes, headers: dict[str, str], pairs: list[tuple[bytes, bytes]]) -> None:
    assert_type(webhooks.verify(body, headers, "5f"), webhooks.Delivery)
    webhooks.verify(body, pairs, ["5f", "5e"], max_age=None)
    assert_type(webhooks.sign(body, "5f", timestamp=5), dict[str, str])
    webhooks.verify("text", headers, "5f")  # type: ignore[arg-type]  # not the raw bytes
