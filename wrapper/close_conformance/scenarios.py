"""The scenarios that are tried on an organization, each for the emulator and for Close.

A scenario reads, or updates the one opportunity that may be touched; putting it back is the runner's work. Deviations
from the description are recorded (`Session.expect`), so that one does not hide the next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from close_crm import CustomField

from .custom_fields import by_type, leave_out_unless, sample
from .session import LeftOut, Session

_RFC_405 = "#/components/responses/MethodNotAllowed/headers/Allow"
#: In the form of Close's ids, but no one's.
_NO_OPPORTUNITY = "oppo_" + "0" * 43
_NO_STATUS = "stat_" + "0" * 43
_NO_FIELD = "cf_" + "0" * 43
_NO_KEY = "api_thisKeyIsNoOnes.0000000000000000000000"


@dataclass(frozen=True)
class Scenario:
    """One thing to try.

    Attributes:
        name: Its name.
        writes: Whether it updates the opportunity.
        claim: The behaviour that it checks.
        run: Runs it.
    """

    name: str
    writes: bool
    claim: str
    run: Callable[[Session], None]


SCENARIOS: list[Scenario] = []


def _scenario(*, writes: bool) -> Callable[[Callable[[Session], None]], Callable[[Session], None]]:
    def add(run: Callable[[Session], None]) -> Callable[[Session], None]:
        SCENARIOS.append(Scenario(run.__name__, writes, (run.__doc__ or "").strip(), run))
        return run

    return add


reading = _scenario(writes=False)
writing = _scenario(writes=True)


@reading
def read_the_user(live: Session) -> None:
    """The key's user and the other users are as described."""
    live.close.users.list(limit=5)
    live.close.users.get(live.me["id"])
    live.close.users.availability()
    for one in live.me.get("organizations") or ():
        live.close.organizations.get(one["id"])


@reading
def read_pipelines_and_statuses(live: Session) -> None:
    """Pipelines and the statuses in them are as described, one by one and in lists."""
    for pipeline in live.pipelines[:2]:
        live.close.pipelines.get(pipeline["id"])
    for status in live.close.opportunity_statuses.list().to_dict()["data"][:2]:
        live.close.opportunity_statuses.get(status["id"])
    live.close.lead_statuses.list()


@reading
def read_custom_fields(live: Session) -> None:
    """Definitions of custom fields are as described, shared ones too, and the schema that has them together."""
    live.close.custom_field_schemas.get("opportunity")
    for one in live.close.opportunity_custom_fields.list(limit=3).to_dict()["data"]:
        live.close.opportunity_custom_fields.get(one["id"])
    for one in live.close.shared_custom_fields.list().to_dict()["data"][:2]:
        live.close.shared_custom_fields.get(one["id"])


@reading
def read_the_opportunity(live: Session) -> None:
    """An opportunity is as described, and so are its lead, its contacts and its changes of status."""
    opportunity = live.read()
    live.close.leads.get(opportunity["lead_id"])
    live.close.contacts.list(lead_id=opportunity["lead_id"], limit=3)
    live.close.opportunity_status_changes.list(opportunity_id=live.id, limit=3)


@reading
def list_opportunities(live: Session) -> None:
    """Pages, filters, orders, groups and single fields of the list of opportunities are as described."""
    opportunities = live.close.opportunities
    opportunities.list(limit=2)
    opportunities.list(limit=2, skip=1, order_by="-date_created")
    opportunities.list(limit=2, status_type="won", date_created_gte=date(2020, 1, 1), x_tz_offset=-8)
    opportunities.list_grouped(group_by="user_id", limit=2)
    for one in opportunities.list(limit=2, fields=["id", "value"]).to_dict()["data"]:
        live.expect(
            set(one) <= {"id", "value"},
            operation="opportunities_list",
            where="body/data",
            rule="#/components/parameters/Fields",
            finding="more came than what _fields names",
        )


@reading
def refuse_a_wrong_key(live: Session) -> None:
    """A key that is no one's is refused with 401."""
    with live.open(_NO_KEY) as stranger:
        live.expect_refusal(401, "users_me", stranger.users.me)


@reading
def refuse_an_unknown_opportunity(live: Session) -> None:
    """An id that names nothing is answered with 404."""
    live.expect_refusal(404, "opportunities_get", lambda: live.close.opportunities.get(_NO_OPPORTUNITY))


@reading
def refuse_a_wrong_parameter(live: Session) -> None:
    """A limit that is no number is refused with 400."""
    with live.deliberately():
        live.expect_refusal(400, "opportunities_list", lambda: live.plain.get("/opportunity/?_limit=many"))


@reading
def refuse_a_wrong_method(live: Session) -> None:
    """GET of a path that has only POST is refused with 405, and the answer says what is allowed."""
    with live.deliberately():
        refusal = live.expect_refusal(
            405, None, lambda: live.plain.get(f"/custom_field/shared/{_NO_FIELD}/association/")
        )
    if refusal is not None:
        # https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
        kept = "allow" in refusal.headers
        live.expect(kept, operation=None, where="header:allow", rule=_RFC_405, finding="405 without Allow")


@writing
def update_confidence(live: Session) -> None:
    """`confidence` is stored as sent."""
    _update(live, confidence=45 if live.read()["confidence"] != 45 else 55)


@writing
def update_value(live: Session) -> None:
    """`value` is stored, and what is computed from it follows."""
    before = live.read()
    if before["value"] is None:
        msg = "value is null, which can't be put back"
        raise LeftOut(msg)
    value = before["value"] + 1000
    after = _update(live, value=value, value_period="monthly", confidence=50)
    computed = {"expected_value": value // 2 if value % 2 == 0 else None, "annualized_value": value * 12}
    for name, amount in computed.items():
        live.expect(
            amount is None or after.get(name) == amount,
            operation="opportunities_update",
            where=f"body/{name}",
            rule=f"#/components/schemas/Opportunity/properties/{name}",
            finding="is not computed from value, value_period and confidence",
        )


@writing
def update_value_period(live: Session) -> None:
    """Each word for `value_period` is stored as sent."""
    for word in ("annual", "monthly", "one_time"):
        _update(live, value_period=word)


@writing
def update_note(live: Session) -> None:
    """`note` is stored as sent."""
    _update(live, note="Conformance check, put back at once.")


@writing
def update_note_html(live: Session) -> None:
    """`note_html` is stored, and `note` has the same text; null clears both."""
    html = "<body><p>Conformance check</p></body>"
    after = _update(live, note_html=html)
    _expect_note(live, bool(after.get("note")), "is not derived from note_html")
    cleared = live.close.opportunities.update(live.id, note_html=None).to_dict()
    live.expect_fields(cleared, {"note_html": None})
    _expect_note(live, not cleared.get("note"), "is not cleared with note_html")


def _expect_note(live: Session, kept: bool, finding: str) -> None:
    rule = "#/components/schemas/UpdateOpportunity/properties/note_html"
    live.expect(kept, operation="opportunities_update", where="body/note", rule=rule, finding=finding)


@writing
def update_status_id(live: Session) -> None:
    """`status_id` is stored, and `status_label` follows."""
    status = _other_status(live)
    after = _update(live, status_id=status["id"])
    live.expect_fields(after, {"status_id": status["id"]})


@writing
def update_status(live: Session) -> None:
    """`status`, the old form, moves to the status of that label."""
    status = _other_status(live)
    after = live.close.opportunities.update(live.id, status=status["label"]).to_dict()
    live.expect(
        after.get("status_id") == status["id"],
        operation="opportunities_update",
        where="body/status_id",
        rule="#/components/schemas/UpdateOpportunity/properties/status",
        finding="is not the status of that label",
    )


def _other_status(live: Session) -> dict[str, Any]:
    """Return another status of the same pipeline and type: moving there sets no date."""
    present = live.read()["status_id"]
    for pipeline in live.pipelines:
        own = next((one["type"] for one in pipeline["statuses"] if one["id"] == present), None)
        labels = [one["label"] for other in live.pipelines for one in other["statuses"]]
        for one in pipeline["statuses"] if own else ():
            if one["id"] != present and one["type"] == own and labels.count(one["label"]) == 1:
                found: dict[str, Any] = one
                return found
    msg = "its pipeline has no other status of the same type with a label of its own"
    raise LeftOut(msg)


@writing
def update_user_id(live: Session) -> None:
    """`user_id` hands the opportunity to another user."""
    present = live.read()["user_id"]
    users = live.close.users.list(limit=20).to_dict()["data"]
    others = [one["id"] for one in users if one["id"] != present]
    if not others:
        msg = "there is no other user"
        raise LeftOut(msg)
    _update(live, user_id=others[0])


@writing
def clear_user_id(live: Session) -> None:
    """`user_id` takes null; whose the opportunity is then, is not described."""
    live.close.opportunities.update(live.id, user_id=None)
    live.read()


@writing
def update_contact_id(live: Session) -> None:
    """`contact_id` takes a contact of the lead, and null."""
    before = live.read()
    contacts = live.close.contacts.list(lead_id=before["lead_id"]).to_dict()["data"]
    others = [one["id"] for one in contacts if one["id"] != before["contact_id"]]
    if not others:
        msg = "its lead has no other contact"
        raise LeftOut(msg)
    _update(live, contact_id=others[0])
    _update(live, contact_id=None)


@writing
def update_date_won(live: Session) -> None:
    """`date_won` takes a moment and returns its day; null clears it."""
    day = date(2030, 5, 17)
    after = live.close.opportunities.update(live.id, date_won=datetime(2030, 5, 17, 12, tzinfo=UTC)).to_dict()
    live.expect_fields(after, {"date_won": day.isoformat()})
    _update(live, date_won=None)


@writing
def update_attachments(live: Session) -> None:
    """`attachments` takes an uploaded file, and an empty list."""
    if live.read().get("attachments"):
        msg = "it has attachments, and whether Close takes them back unchanged is not documented"
        raise LeftOut(msg)
    if live.link.attachment:
        file = {"filename": "conformance.txt", "url": live.link.attachment, "content_type": "text/plain"}
        after = live.plain.put(live.path, json={"attachments": [file]}).json()
        names = [one.get("filename") for one in after.get("attachments") or ()]
        live.expect(
            names == ["conformance.txt"],
            operation="opportunities_update",
            where="body/attachments",
            rule="#/components/schemas/UpdateOpportunity/properties/attachments",
            finding="is not what was sent",
        )
    empty = live.plain.put(live.path, json={"attachments": []}).json()
    live.expect_fields({"attachments": [], **empty}, {})


@writing
def set_custom_fields(live: Session) -> None:
    """A custom field of each type takes a value of its type."""
    done = False
    for field in by_type(live):
        value = sample(live, field)
        if value is not None:
            done = True
            _change(live, {f"custom.{field['id']}": value})
    leave_out_unless(done)


@writing
def unset_custom_fields(live: Session) -> None:
    """Null takes a custom field's value away, and its key with it."""
    done = False
    for field in by_type(live):
        value = sample(live, field)
        if value is not None and not field.get("accepts_multiple_values"):
            done = True
            key = f"custom.{field['id']}"
            live.plain.put(live.path, json={key: value})
            live.expect_fields(
                live.close.opportunities.update(live.id, CustomField(field["id"]).unset()).to_dict(),
                {key: None},
            )
            break
    leave_out_unless(done)


@writing
def add_to_custom_fields(live: Session) -> None:
    """`.add` puts one value beside those that are there; `.remove` takes out that one alone."""
    for field in live.definitions:
        if not (field["type"] == "choices" and field.get("accepts_multiple_values")):
            continue
        key, custom = f"custom.{field['id']}", CustomField(field["id"])
        present = live.read().get(key) or []
        absent = [choice for choice in field.get("choices") or () if choice not in present]
        if absent:
            after = live.close.opportunities.update(live.id, custom.add(absent[0])).to_dict()
            live.expect_fields(after, {key: [*present, absent[0]]})
            after = live.close.opportunities.update(live.id, custom.remove(absent[0])).to_dict()
            live.expect_fields(after, {key: present or None})
            return
    leave_out_unless(False)


@writing
def refuse_wrong_values(live: Session) -> None:
    """A status that does not exist and a choice that a field does not have are refused with 400, and change nothing."""
    before = live.read()
    update = live.close.opportunities.update
    live.expect_refusal(
        400, "opportunities_update", lambda: update(live.id, confidence=50, status_id=_NO_STATUS)
    )
    for field in live.definitions:
        if field["type"] == "choices":
            value = ["no such choice"] if field.get("accepts_multiple_values") else "no such choice"
            refused = partial(update, live.id, CustomField(field["id"]).set(value))
            live.expect_refusal(400, "opportunities_update", refused)
            break
    live.expect_fields(
        live.read(), {name: before.get(name) for name in ("confidence", "status_id", "date_updated")}
    )


@writing
def refuse_another_format(live: Session) -> None:
    """A body that does not say that it is JSON is refused with 415."""
    with live.deliberately():
        live.expect_refusal(
            415,
            "opportunities_update",
            lambda: live.plain.put(live.path, content=b"{}", headers={"Content-Type": "text/plain"}),
        )


def _update(live: Session, **fields: Any) -> dict[str, Any]:
    after = live.close.opportunities.update(live.id, **fields).to_dict()
    live.expect_fields(after, fields)
    return after


def _change(live: Session, custom: Mapping[str, Any]) -> None:
    changes = [CustomField(key.removeprefix("custom.")).set(value) for key, value in custom.items()]
    live.expect_fields(live.close.opportunities.update(live.id, *changes).to_dict(), custom)
