"""Fields of leads, many of which are numbers and dates of what belongs to them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from close_emulator.domain.meetings import status_of
from close_emulator.domain.money import annualized
from close_emulator.state.store import Record

from .attributes import COMMON, USERS, Attribute, Type, own
from .records import (
    activities_of,
    lead_status,
    moments,
    opportunities_of,
    tasks_of,
    time_zone,
)
from .scope import Scope

Records = Callable[[Scope, Record], Iterable[Record]]
_SENT: Final = frozenset({"outbound", "outgoing"})
_RECEIVED: Final = frozenset({"inbound", "incoming"})
_COMMUNICATION: Final = ("call", "email", "sms")


def _count(records: Records) -> Attribute:
    return Attribute("number", lambda scope, lead: sum(1 for _ in records(scope, lead)))


def _within(name: str) -> Records:
    """Return what the lead's contacts have there."""
    return lambda scope, lead: (
        one for contact in scope.store.contacts_of(lead["id"]) for one in contact.get(name) or ()
    )


def _each(name: str, key: str) -> Callable[[Scope, Record], list[Any]]:
    return lambda scope, lead: [one[key] for one in _within(name)(scope, lead)]


def _of_kind(kind: str | None, **wanted: Any) -> Records:
    """Return the lead's activities of a kind whose fields have one of these values."""

    def found(scope: Scope, lead: Record) -> Iterator[Record]:
        for one in activities_of(scope.store, lead["id"], kind):
            if all(one.get(name) in values for name, values in wanted.items()):
                yield one

    return found


def _meetings(status: str) -> Records:
    return lambda scope, lead: (
        one
        for one in activities_of(scope.store, lead["id"], "meeting")
        if status_of(one, scope.now) == status
    )


def _opportunities(*types: str) -> Records:
    """Return the lead's opportunities in statuses of these types, all without one."""
    return lambda scope, lead: (
        one
        for one in opportunities_of(scope.store, lead["id"])
        if not types or scope.store.statuses[one["status_id"]]["type"] in types
    )


def _tasks(*done: bool) -> Records:
    return lambda scope, lead: (
        one for one in tasks_of(scope.store, lead["id"]) if not done or one.get("is_complete", False) in done
    )


def _edge(records: Records, place: int) -> Attribute:
    """Return the first (0) or last (-1) moment of activities."""

    def read(scope: Scope, lead: Record) -> str | None:
        found = moments(records(scope, lead))
        return found[place] if found else None

    return Attribute("moment", read)


def _communication(scope: Scope, lead: Record) -> Iterator[Record]:
    for kind in _COMMUNICATION:
        yield from _of_kind(kind)(scope, lead)


def _status_changes(scope: Scope, lead: Record) -> list[Record]:
    return scope.store.activities_of("LeadStatusChange", lead["id"])


_COUNTS: Final[Mapping[str, Records]] = {
    "num_contacts": lambda scope, lead: scope.store.contacts_of(lead["id"]),
    "num_addresses": lambda _, lead: lead.get("addresses") or (),
    "addresses_count": lambda _, lead: lead.get("addresses") or (),
    "num_urls": _within("urls"),
    "all_urls_count": _within("urls"),
    "num_email_addresses": _within("emails"),
    "num_phone_numbers": _within("phones"),
    "num_activities": _of_kind(None),
    "num_calls": _of_kind("call"),
    "num_incoming_calls": _of_kind("call", direction=_RECEIVED),
    "num_outgoing_calls": _of_kind("call", direction=_SENT),
    "num_emails": _of_kind("email"),
    "num_sent_emails": _of_kind("email", direction=_SENT),
    "num_received_emails": _of_kind("email", direction=_RECEIVED),
    "num_sms": _of_kind("sms"),
    "num_sent_sms": _of_kind("sms", direction=_SENT),
    "num_received_sms": _of_kind("sms", direction=_RECEIVED),
    "num_notes": _of_kind("note"),
    "num_meetings": _of_kind("meeting"),
    "num_completed_meetings": _meetings("completed"),
    "num_canceled_meetings": _meetings("canceled"),
    "num_upcoming_meetings": _meetings("upcoming"),
    "num_tasks": _tasks(),
    "num_completed_tasks": _tasks(True),
    "num_incomplete_tasks": _tasks(False),
    "num_opportunities": _opportunities(),
    "num_active_opportunities": _opportunities("active"),
    "num_won_opportunities": _opportunities("won"),
    "num_lost_opportunities": _opportunities("lost"),
    "times_communicated": _communication,
}


def _values(scope: Scope, lead: Record, types: tuple[str, ...], period: str) -> list[int]:
    found = _opportunities(*types)(scope, lead)
    if period == "annualized":
        each = [annualized(one["value"], one["value_period"]) for one in found]
    else:
        each = [one["value"] for one in found if one["value_period"] == period]
    return [value for value in each if value is not None]


_SUMS: Final[Mapping[str, Callable[[list[int]], float | None]]] = {
    "avg": lambda values: sum(values) / len(values) if values else None,
    "max": lambda values: max(values, default=None),
    "min": lambda values: min(values, default=None),
    "total": sum,
}


def _amount(sum_name: str, period: str, types: tuple[str, ...]) -> Attribute:
    return Attribute("number", lambda scope, lead: _SUMS[sum_name](_values(scope, lead, types, period)))


_AMOUNTS: Final = {
    f"{sum_name}_{period}_{f'{type_}_' if type_ else ''}opportunity_value": _amount(
        sum_name, period, (type_,) if type_ else ()
    )
    for sum_name in _SUMS
    for period in ("annual", "annualized", "monthly", "one_time")
    for type_ in ("", "active", "won", "lost")
}


def _text(read: Callable[[Scope, Record], Any], value_type: Type = "text", *references: str) -> Attribute:
    return Attribute(value_type, read, references)


def _label(scope: Scope, lead: Record) -> str:
    return str(lead_status(scope.store, lead)["label"])


def _of_opportunities(name: str) -> Callable[[Scope, Record], list[Any]]:
    return lambda scope, lead: [one[name] for one in opportunities_of(scope.store, lead["id"])]


def _statuses(*names: str) -> Callable[[Scope, Record], list[Any]]:
    return lambda scope, lead: [
        scope.store.statuses[one["status_id"]][name]
        for one in opportunities_of(scope.store, lead["id"])
        for name in names
    ]


def _addresses(*names: str) -> Callable[[Scope, Record], list[Any]]:
    return lambda _, lead: [
        value for address in lead.get("addresses") or () for name in names if (value := address.get(name))
    ]


def _opened(scope: Scope, lead: Record) -> bool:
    return any(one.get("opens") for one in _of_kind("email")(scope, lead))


_STATUS_ID: Final = _text(
    lambda scope, lead: lead_status(scope.store, lead)["id"], "reference", "status.lead"
)
_NAME: Final = own("text", "display_name")

#: By the names that filters have.
FIELDS: Final[Mapping[str, Attribute]] = {
    **COMMON,
    "name": _NAME,
    "display_name": _NAME,
    "description": own("text", "description"),
    "url": own("text", "url"),
    "status_id": _STATUS_ID,
    "status_label": _text(_label),
    "timezone_id": _text(lambda scope, lead: time_zone(scope.store, lead), "zone"),
    "last_communication_date": _edge(_communication, -1),
    "last_lead_status_change_date": _edge(_status_changes, -1),
    **{
        f"{edge}_{kind}_date": _edge(_of_kind(kind), place)
        for edge, place in (("first", 0), ("last", -1))
        for kind in _COMMUNICATION
    },
    **{name: _count(records) for name, records in _COUNTS.items()},
    **_AMOUNTS,
}
#: By the names that texts have.
NAMES: Final[Mapping[str, Attribute]] = {
    **{
        name: FIELDS[name]
        for name in ("id", "name", "display_name", "description", "url", "created_by", "updated_by")
    },
    "company": _NAME,
    **dict.fromkeys(("status", "lead_status"), FIELDS["status_label"]),
    **dict.fromkeys(("status_id", "lead_status_id"), _STATUS_ID),
    "city": _text(_addresses("city")),
    "state": _text(_addresses("state")),
    "zipcode": _text(_addresses("zipcode")),
    "country": _text(_addresses("country")),
    "location": _text(_addresses("address_1", "address_2", "city", "state", "zipcode", "country")),
    **dict.fromkeys(("created", "date_created"), FIELDS["date_created"]),
    **dict.fromkeys(("updated", "date_updated"), FIELDS["date_updated"]),
    **dict.fromkeys(("email", "email_address"), _text(_each("emails", "email"))),
    **dict.fromkeys(
        ("phone", "phone_number"),
        _text(
            lambda scope, lead: [
                one[key] for one in _within("phones")(scope, lead) for key in ("phone", "phone_formatted")
            ]
        ),
    ),
    **dict.fromkeys(("last_call", "last_called"), FIELDS["last_call_date"]),
    "last_email": FIELDS["last_email_date"],
    "email_opened": _text(_opened, "boolean"),
    **dict.fromkeys(("calls", "called"), FIELDS["num_calls"]),
    "emails": FIELDS["num_emails"],
    "sms_messages": FIELDS["num_sms"],
    "activities": FIELDS["num_activities"],
    "contacts": FIELDS["num_contacts"],
    "addresses": FIELDS["num_addresses"],
    "opportunities": FIELDS["num_opportunities"],
    **dict.fromkeys(("opportunity", "opportunity_status_type"), _text(_statuses("type"), "term")),
    "opportunity_status": _text(_statuses("label", "type")),
    "opportunity_created": _text(_of_opportunities("date_created"), "moment"),
    "opportunity_user": _text(_of_opportunities("user_id"), "reference", *USERS),
}
#: Names that are counts, which `has:` takes.
COUNTS: Final = frozenset(name for name, one in NAMES.items() if one.type == "number")


def texts(scope: Scope, lead: Record) -> Iterator[str]:
    """Return all texts of a lead, its contacts and activities."""
    yield from _strings(lead, ("display_name", "description", "url"))
    yield from NAMES["location"].values(scope, lead)
    yield from _custom_texts(lead)
    for contact in scope.store.contacts_of(lead["id"]):
        yield from contact_texts(contact)
    for one in activities_of(scope.store, lead["id"]):
        yield from activity_texts(one)


def contact_texts(contact: Record) -> Iterator[str]:
    """Return all texts of a contact."""
    yield from _strings(contact, ("display_name", "title"))
    yield from (email["email"] for email in contact["emails"])
    yield from (phone[key] for phone in contact["phones"] for key in ("phone", "phone_formatted"))
    yield from (url["url"] for url in contact.get("urls") or ())
    yield from _custom_texts(contact)


def activity_texts(activity: Record) -> Iterator[str]:
    """Return all texts of an activity."""
    yield from _strings(activity, ("note", "text", "subject", "body_text", "body_preview", "title"))
    yield from _custom_texts(activity)


def _strings(record: Record, names: Iterable[str]) -> Iterator[str]:
    yield from (value for name in names if isinstance(value := record.get(name), str) and value)


def _custom_texts(record: Record) -> Iterator[str]:
    custom = record.get("custom")
    values: list[Any] = list(custom.values()) if isinstance(custom, dict) else []
    values += [value for name, value in record.items() if name.startswith("custom.")]
    for value in values:
        yield from (one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str))
