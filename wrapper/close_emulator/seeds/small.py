"""The small seed: two pipelines, a field of every type, three leads and a dozen opportunities. Names are invented."""

from datetime import timedelta
from typing import Any

from close_emulator.domain.dates import stamp
from close_emulator.resources import plain
from close_emulator.resources.custom_fields import define
from close_emulator.resources.plain import exports
from close_emulator.resources.plain.custom_activity_types import PLAIN as ACTIVITY_TYPES
from close_emulator.resources.plain.custom_object_types import PLAIN as OBJECT_TYPES
from close_emulator.resources.plain.custom_objects import PLAIN as CUSTOM_OBJECTS
from close_emulator.resources.task_view import follow_opportunity, new_task
from close_emulator.resources.unsubscribed_emails import unsubscribe
from close_emulator.state.ids import make_id
from close_emulator.state.store import Field, Record, Store

from .organization import START, add_new_pipeline, add_user, fill_empty

_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
# Notes and what they are as Markdown; converting them here would double the time that a start takes.
_NOTES = {
    "<body><p>Wants <strong>two</strong> seats</p></body>": "Wants **two** seats",
    "<body><ul><li>signed</li><li>paid</li></ul></body>": "- signed\n- paid",
    "<body><p>Renews in <em>June</em></p></body>": "Renews in *June*",
}
_RENEWALS = (("Due", "active"), ("In Negotiation", "active"), ("Renewed", "won"), ("Cancelled", "lost"))


def fill_small(store: Store) -> None:
    """Add two pipelines, a field of every type, three leads, three users, a dozen opportunities, plain objects."""
    fill_empty(store)
    add_user(store, "Bruno", "Keller", "user")
    add_user(store, "Chika", "Oyelaran", "restricteduser")
    add_new_pipeline(store, "Renewals", _RENEWALS)
    people = _leads(store)
    fields = _fields(store)
    _tasks(store, people)
    _opportunities(store, fields, people)
    plain.fill(store, START)
    exports.seed(store, START)
    unsubscribe(store, "grace@example.com")


def _leads(store: Store) -> dict[str, str]:
    """Add three leads with two contacts each; return the ids of all by name."""
    ids = {}
    now, author = stamp(START), next(iter(store.users))
    audit = {"created_by": author, "updated_by": author, "date_created": now, "date_updated": now}
    number = 100
    for lead_name, names in (
        ("Birch & Rowe", ("Dora Finch", "Emil Sand")),
        ("Northlight Studio", ("Farah Lind", "Goran Pike")),
        ("Quayside Bakery", ("Hana Vale", "Ivo Marlow")),
    ):
        lead_id = ids[lead_name] = store.new_id("lead")
        store.leads[lead_id] = {
            "id": lead_id, "name": lead_name, "display_name": lead_name, "description": "", "url": None,
            "status_id": store.organization["lead_statuses"][0]["id"], "addresses": [], "custom": {}, **audit,
        }  # fmt: skip
        for name in names:
            number += 1
            contact_id = ids[name] = store.new_id("cont")
            email = f"{name.split()[0].lower()}@{lead_name.split()[0].lower()}.example"
            store.contacts[contact_id] = {
                "id": contact_id, "lead_id": lead_id, "name": name, "display_name": name, "title": None, "urls": [],
                "timezone": None, "custom": {}, **audit,
                "emails": [{"email": email, "type": "office", "is_unsubscribed": False}],
                "phones": [{"phone": f"+12025550{number}", "phone_formatted": f"+1 202-555-0{number}",
                            "type": "mobile", "country": "US"}],
            }  # fmt: skip
    return ids


def _fields(store: Store) -> dict[str, Field]:
    """Add custom fields of every type, shared ones, and some of other kinds of object; return them by name.

    The first lead has two objects of the kind that some of them refer to.
    """
    author, lead_id, now = next(iter(store.users)), next(iter(store.leads)), stamp(START)
    activity_type, object_type = store.new_id("actitype"), store.new_id("cotype")
    vehicle = {"name": "Vehicle", "name_plural": "Vehicles"}
    ACTIVITY_TYPES.add(store, {"name": "Site Visit"}, author, START, object_id=activity_type)
    OBJECT_TYPES.add(store, vehicle, author, START, object_id=object_type)
    vehicles = {name: store.new_id("custobj") for name in ("Van", "Truck")}

    fields = {}

    def field(name: str, kind: str, owner: str | None = "opportunity", **attributes: Any) -> Field:
        attributes |= {"name": name, "type": kind}
        fields[name] = define(store, attributes, kind=owner, user_id=author, moment=now)
        return fields[name]

    field("Plan", "text", description="What they want to buy, in their words")
    field("Seats", "number")
    field("Discount", "number", editable_with_roles=["admin"])
    field("Go-live", "date")
    field("Kick-off call", "datetime")
    field("Tier", "choices", choices=["Gold", "Silver", "Bronze"])
    field("Days", "choices", choices=list(_WEEK), accepts_multiple_values=True)
    field("Account manager", "user")
    field("Reviewers", "user", accepts_multiple_values=True)
    field("Champion", "contact")
    field("Stakeholders", "contact", accepts_multiple_values=True)
    field("Vehicle", "custom_object", referenced_custom_type_id=object_type)
    field("Fleet", "custom_object", referenced_custom_type_id=object_type, accepts_multiple_values=True)
    field("Import key", "hidden")
    field("Industry", "text", "lead")
    field("Birthday", "date", "contact")
    field("Outcome", "choices", f"activity/{activity_type}", choices=["Good", "Poor"])
    plate = field("Plate", "text", f"custom_object/{object_type}")
    for name, number in (("Van", "BR 42"), ("Truck", "BR 43")):
        thing = {"name": name, "custom_object_type_id": object_type, "lead_id": lead_id}
        thing[f"custom.{plate.id}"] = number
        CUSTOM_OBJECTS.add(store, thing, author, START, object_id=vehicles[name])
    region = field("Region", "choices", None, choices=["Europe", "Americas", "Asia"])
    rules: Record = {"editable_with_roles": [], "required": False}
    region.associations += [
        {"object_type": "opportunity", **rules},
        {"object_type": "lead", **rules},
        {"object_type": "custom_activity_type", "custom_activity_type_id": activity_type, **rules},
        {"object_type": "custom_object_type", "custom_object_type_id": object_type, **rules},
    ]
    field("Segment", "text", None)
    return fields


def _opportunities(store: Store, fields: dict[str, Field], ids: dict[str, str]) -> None:
    ada, bruno, chika = store.users
    vans = list(store.custom_objects)
    birch, north, quay = ids["Birch & Rowe"], ids["Northlight Studio"], ids["Quayside Bakery"]
    rows: list[tuple[str, str, int | None, str, int, str, str | None, str | None, Record]] = [
        (birch, "Demo Completed", 50_000, "monthly", 60, ada, "<body><p>Wants <strong>two</strong> seats</p></body>",
         None, {"Plan": "Team", "Seats": 2, "Tier": "Gold", "Days": ["Monday", "Wednesday"]}),
        (birch, "Proposal Sent", 300_000, "one_time", 75, ada, None, "2026-05-29",
         {"Champion": ids["Dora Finch"], "Account manager": bruno}),
        (birch, "Won", 120_000, "annual", 100, bruno, "<body><ul><li>signed</li><li>paid</li></ul></body>",
         "2026-03-20", {"Go-live": "2026-04-01", "Region": "Europe"}),
        (birch, "Lost", 80_000, "one_time", 0, bruno, None, None, {}),
        (north, "Contract Sent", 1_000_050, "one_time", 33, chika, None, "2026-06-30",
         {"Kick-off call": "2026-06-01T16:00:00.000000+00:00", "Reviewers": [ada, bruno]}),
        (north, "Demo Completed", None, "one_time", 50, chika, None, None, {}),
        (north, "Due", 4_950, "monthly", 90, ada, "<body><p>Renews in <em>June</em></p></body>", "2026-06-15",
         {"Stakeholders": [ids["Farah Lind"], ids["Goran Pike"]]}),
        (north, "Renewed", 600_000, "annual", 100, ada, None, "2026-01-12", {"Vehicle": vans[0]}),
        (quay, "In Negotiation", 25_000, "annual", 40, bruno, None, "2026-07-01", {"Fleet": vans, "Discount": 12.5}),
        (quay, "Cancelled", 9_900, "monthly", 0, bruno, None, None, {"Import key": "old-4711"}),
        (quay, "Demo Completed", 0, "one_time", 20, chika, None, None, {"Region": "Asia"}),
        (quay, "Proposal Sent", 75_000, "monthly", 55, ada, None, None, {"Tier": "Silver", "Seats": 12.5}),
    ]  # fmt: skip
    by_label = {status["label"]: status for status in store.statuses_in_order()}
    for place, (lead_id, label, value, period, confidence, owner, note_html, won, custom) in enumerate(rows):
        moment = stamp(START + timedelta(days=place, hours=place))
        status = by_label[label]
        contacts = store.contacts_of(lead_id)
        record: Record = {
            "id": store.new_id("oppo"), "lead_id": lead_id, "status_id": status["id"], "user_id": owner,
            "contact_id": contacts[place % 2]["id"] if place % 3 else None,
            "value": value, "value_period": period, "confidence": confidence,
            "note_html": note_html, "note": "" if note_html is None else _NOTES[note_html],
            "date_won": won, "date_lost": moment if status["type"] == "lost" else None,
            "date_created": moment, "date_updated": moment, "created_by": owner, "updated_by": owner,
            "attachments": [], "is_stalled": False, "stall_status": None, "suggested_action": None,
            "comment_summary": None, "custom": {fields[name].id: stored for name, stored in custom.items()},
        }  # fmt: skip
        if place == 1:
            record |= _stalled(status)
        store.opportunities[record["id"]] = record
        follow_opportunity(store, record)


def _tasks(store: Store, people: dict[str, str]) -> None:
    """Add a task that is open, one to call somebody, and one that is done and logged."""
    ada, bruno, _ = store.users
    birch, moment = people["Birch & Rowe"], stamp(START)
    audit = {"created_by": ada, "updated_by": ada, "date_created": moment, "date_updated": moment}
    rows: list[tuple[str, Record]] = [
        ("lead", {"text": "Send the offer", "assigned_to": ada, "date": "2026-03-05"}),
        ("outgoing_call", {"contact_id": people["Dora Finch"], "assigned_to": bruno, "date": stamp(START)}),
        (
            "lead",
            {"text": "Ask for references", "assigned_to": bruno, "date": "2026-03-02", "is_complete": True},
        ),
    ]
    for number, (kind, given) in enumerate(rows):
        task = new_task(
            make_id(f"{store.id_seed}/task/", "task", number), kind, lead_id=birch, **given, **audit
        )
        store.tasks[task["id"]] = task


def _stalled(status: Record) -> Record:
    """Return an opportunity that no longer moves, with what Close would suggest."""
    note = "Ask whether the offer of March still stands."
    return {
        "note": note, "note_html": f"<body><p>{note}</p></body>", "is_stalled": True,
        "stall_status": {
            "communication_issue": "cant_get_in_touch",
            "next_action": {"action": "follow_up", "justification": "No answer for four weeks."},
        },
        "suggested_action": {
            "action": "adjust_close_date", "details": {"close_date": "2026-08-31"},
            "justification": f"It has been in {status['label']} for four weeks.",
        },
    }  # fmt: skip
