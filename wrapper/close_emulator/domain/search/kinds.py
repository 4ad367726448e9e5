"""The kinds of object that can be searched: their fields by the names of both languages, their texts, their neighbours.

Names of fields are those of Close's page on filters and those that filters copied from its app have
(https://developer.close.com/api/resources/advanced-filtering-fields). Others are refused, as their meaning is a guess.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from close_emulator.domain.meetings import status_of
from close_emulator.domain.money import annualized, weighted
from close_emulator.state.store import Record, Store

from . import lead_fields
from .attributes import COMMON, Attribute, own, user
from .lead_fields import activity_texts, contact_texts
from .records import (
    ACTIVITY_TYPES,
    activities,
    activities_of,
    contact_of,
    custom_objects_of,
    happened,
    lead_of,
    opportunities_of,
    status_changes,
    status_changes_of,
    subscriptions,
    subscriptions_of,
    table_of,
    tasks_of,
)
from .scope import Scope

Related = Callable[[Scope, Record], Iterable[Record]]


@dataclass(frozen=True)
class Kind:
    """A kind of object."""

    name: str
    """As filters name it."""
    records: Callable[[Store], Iterable[Record]]
    """Returns all objects, in order of creation."""
    fields: Mapping[str, Attribute]
    """By the names that filters have."""
    names: Mapping[str, Attribute] = field(default_factory=dict)
    """By the names that texts have."""
    texts: Callable[[Scope, Record], Iterable[str]] = lambda *_: ()
    related: Mapping[str, Related] = field(default_factory=dict)
    """The objects that belong to one, by kind."""
    family: str | None = None
    """Whose custom fields it has."""
    inner: Mapping[str, str] = field(default_factory=dict)
    """Kinds of related objects by the names that texts have for them."""
    counts: frozenset[str] = frozenset()
    """Names that `has:` takes."""


def _lead(scope: Scope, record: Record) -> list[Record]:
    return lead_of(scope.store, record)


def _contact(scope: Scope, record: Record) -> list[Record]:
    return contact_of(scope.store, record)


def _under_lead(found: Callable[[Store, str], list[Record]]) -> Related:
    return lambda scope, lead: found(scope.store, lead["id"])


def _activities_under_lead(kind: str) -> Related:
    return lambda scope, lead: activities_of(scope.store, lead["id"], kind)


def _status(name: str) -> Callable[[Scope, Record], Any]:
    return lambda scope, one: scope.store.statuses[one["status_id"]][name]


def _label_and_type(name: str) -> Attribute:
    """Return the label and the type of a status: which of the two texts mean is not documented."""

    def read(scope: Scope, record: Record) -> list[Any]:
        status = scope.store.statuses.get(record.get(name) or "")
        return [] if status is None else [status["label"], status["type"]]

    return Attribute("text", read)


_DATES: Final = {
    "created": COMMON["date_created"], "date_created": COMMON["date_created"],
    "updated": COMMON["date_updated"], "date_updated": COMMON["date_updated"],
}  # fmt: skip
_IDS: Final = {"id": COMMON["id"], **_DATES}
_USER: Final = user("user_id")
_LEAD_ID, _CONTACT_ID = own("reference", "lead_id", "lead"), own("reference", "contact_id", "contact")
_HAPPENED: Final = Attribute("moment", lambda _, one: happened(one))

LEAD: Final = Kind(
    "lead",
    lambda store: store.leads.values(),
    lead_fields.FIELDS,
    lead_fields.NAMES,
    lead_fields.texts,
    {
        "address": lambda _, lead: lead.get("addresses") or (),
        "contact": lambda scope, lead: scope.store.contacts_of(lead["id"]),
        "opportunity": _under_lead(opportunities_of),
        "custom_object": _under_lead(custom_objects_of),
        "task": _under_lead(tasks_of),
        **{f"activity.{kind}": _activities_under_lead(kind) for kind in ACTIVITY_TYPES},
    },
    "lead",
    {
        "contact": "contact",
        "opportunity": "opportunity",
        "task": "task",
        **{kind: f"activity.{kind}" for kind in ("call", "email", "sms", "note", "meeting")},
    },
    lead_fields.COUNTS,
)

_PARTS_OF_AN_ADDRESS: Final = ("address_1", "address_2", "city", "state", "zipcode", "country")


def _location(address: Record) -> str:
    return ", ".join(address[part] for part in _PARTS_OF_AN_ADDRESS if address.get(part))


_ADDRESS: Final = Kind(
    "address",
    lambda store: (one for lead in store.leads.values() for one in lead.get("addresses") or ()),
    {"location": Attribute("text", lambda _, address: _location(address))},
    texts=lambda _, address: [_location(address)],
)


def _within(name: str) -> Related:
    return lambda _, contact: contact.get(name) or ()


def _each(name: str, *keys: str) -> Attribute:
    return Attribute("text", lambda _, contact: [one[key] for one in contact.get(name) or () for key in keys])


def _parts(name: str) -> Callable[[Store], Iterator[Record]]:
    return lambda store: (one for contact in store.contacts.values() for one in contact.get(name) or ())


CONTACT: Final = Kind(
    "contact",
    lambda store: store.contacts.values(),
    {
        **COMMON,
        "name": own("text", "name"),
        "display_name": own("text", "display_name"),
        "title": own("text", "title"),
        "lead_id": _LEAD_ID,
    },
    {
        **_IDS,
        "name": own("text", "display_name"),
        "title": own("text", "title"),
        **dict.fromkeys(("email", "email_address"), _each("emails", "email")),
        **dict.fromkeys(("phone", "phone_number"), _each("phones", "phone", "phone_formatted")),
    },
    lambda _, contact: contact_texts(contact),
    {
        "lead": _lead,
        "contact_email": _within("emails"),
        "contact_phone": _within("phones"),
        "contact_url": _within("urls"),
        "sequence_subscription": lambda scope, contact: subscriptions_of(scope.store, contact["id"]),
    },
    "contact",
    {"sequence_subscription": "sequence_subscription"},
)


def _part(name: str, at: str, key: str) -> Kind:
    fields = {key: own("text", key), "type": own("term", "type")}
    return Kind(name, _parts(at), fields, texts=lambda _, one: [one[key]])


_STATUS_TYPE: Final = Attribute("term", _status("type"))
_AMOUNTS: Final[Mapping[str, Callable[[Record], Any]]] = {
    "annualized_value": lambda one: annualized(one["value"], one["value_period"]),
    "expected_value": lambda one: weighted(one["value"], one["confidence"]),
    "annualized_expected_value": lambda one: weighted(
        annualized(one["value"], one["value_period"]), one["confidence"]
    ),
}


def _amount(read: Callable[[Record], Any]) -> Attribute:
    return Attribute("number", lambda _, one: read(one))


def _opportunity_texts(scope: Scope, one: Record) -> Iterator[str]:
    store = scope.store
    lead, contact = lead_of(store, one), contact_of(store, one)
    status = store.statuses[one["status_id"]]
    yield from (other["display_name"] for other in (*lead, *contact))
    found = (one["note"], store.user_name(one["user_id"]), status["label"])
    yield from (text for text in found if text)
    yield store.pipelines[status["pipeline_id"]]["name"]


OPPORTUNITY: Final = Kind(
    "opportunity",
    lambda store: store.opportunities.values(),
    {
        **COMMON,
        "note": own("text", "note"),
        "status_id": own("reference", "status_id", "status.opportunity"),
        "status_type": _STATUS_TYPE,
        "status_label": Attribute("text", _status("label")),
        "pipeline_id": Attribute("reference", _status("pipeline_id"), ("pipeline",)),
        "user_id": _USER,
        "lead_id": _LEAD_ID,
        "contact_id": _CONTACT_ID,
        "date_won": own("day", "date_won"),
        "date_lost": own("moment", "date_lost"),
        "value": own("number", "value"),
        "value_period": own("term", "value_period"),
        "confidence": own("number", "confidence"),
        **{name: _amount(read) for name, read in _AMOUNTS.items()},
    },
    {
        **_IDS,
        "note": own("text", "note"),
        **dict.fromkeys(("status", "opportunity_status"), _label_and_type("status_id")),
        **dict.fromkeys(("status_type", "opportunity_status_type"), _STATUS_TYPE),
        "status_id": own("reference", "status_id", "status.opportunity"),
        **dict.fromkeys(("user", "user_id", "opportunity_user"), _USER),
        "created_by": COMMON["created_by"],
        "lead_id": _LEAD_ID,
        "contact_id": _CONTACT_ID,
        "date_won": own("day", "date_won"),
    },
    _opportunity_texts,
    {
        "lead": _lead,
        "contact": _contact,
        "status_change": lambda scope, one: status_changes_of(scope.store, one["id"]),
    },
    "opportunity",
    {"status_change": "status_change"},
)
_STATUS_CHANGE: Final = Kind(
    "status_change",
    status_changes,
    {},
    {
        "old_status": _label_and_type("old_status_id"),
        "new_status": _label_and_type("new_status_id"),
        "date": _HAPPENED,
        **dict.fromkeys(("user", "user_id"), _USER),
    },
)

_ACTIVITY_FIELDS: Final[Mapping[str, Attribute]] = {
    **COMMON,
    "lead_id": _LEAD_ID,
    "contact_id": _CONTACT_ID,
    "user_id": _USER,
    "activity_at": own("moment", "activity_at"),
}
_DIRECTION, _STATE = own("term", "direction"), own("term", "status")
_OWN_FIELDS: Final[Mapping[str, Mapping[str, Attribute]]] = {
    "call": {
        "direction": _DIRECTION, "status": _STATE, "disposition": own("term", "disposition"),
        "note": own("text", "note"), "outcome_id": own("reference", "outcome_id", "outcome"),
        **{name: own("number", name) for name in ("duration", "recording_duration", "voicemail_duration")},
    },
    "email": {
        "direction": _DIRECTION, "status": _STATE, "subject": own("text", "subject"),
        "date": _HAPPENED, "date_sent": own("moment", "date_sent"), "has_reply": own("boolean", "has_reply"),
    },
    "sms": {
        "direction": _DIRECTION, "status": _STATE, "text": own("text", "text"), "date_sent": own("moment", "date_sent"),
    },
    "meeting": {
        "status": Attribute("term", lambda scope, one: status_of(one, scope.now)), "title": own("text", "title"),
        "starts_at": own("moment", "starts_at"), "ends_at": own("moment", "ends_at"),
        "outcome_id": own("reference", "outcome_id", "outcome"),
    },
    "note": {"note": own("text", "note")},
    "whatsapp_message": {"direction": _DIRECTION},
    "custom_activity": {"custom_activity_type_id": own("reference", "custom_activity_type_id", "custom_activity_type")},
    "form_submission": {"form_id": own("reference", "form_id", "form")},
}  # fmt: skip


def _activity(kind: str) -> Kind:
    fields = {**_ACTIVITY_FIELDS, **_OWN_FIELDS[kind]}
    shown = {name: one for name, one in _OWN_FIELDS[kind].items() if not name.endswith("_id")}
    return Kind(
        f"activity.{kind}",
        lambda store: activities(store, kind),
        fields,
        {**_IDS, "date": _HAPPENED, **dict.fromkeys(("user", "user_id"), _USER), **shown},
        lambda _, one: activity_texts(one),
        {"lead": _lead, "contact": _contact},
        "activity" if kind == "custom_activity" else None,
    )


_TASK: Final = Kind(
    "task",
    lambda store: table_of(store, "tasks").values(),
    {
        **COMMON,
        "text": own("text", "text"),
        "assigned_to": user("assigned_to"),
        "is_complete": own("boolean", "is_complete"),
        "date": own("day", "date"),
        "lead_id": _LEAD_ID,
        "contact_id": _CONTACT_ID,
    },
    {
        **_IDS,
        "description": own("text", "text"),
        "creator": user("created_by"),
        "assigned_to": user("assigned_to"),
        "is_complete": own("boolean", "is_complete"),
    },
    lambda _, one: [one["text"]] if one.get("text") else [],
    {"lead": _lead, "contact": _contact},
)
_CUSTOM_OBJECT: Final = Kind(
    "custom_object",
    lambda store: store.custom_objects.values(),
    {
        **COMMON,
        "name": own("text", "name"),
        "lead_id": _LEAD_ID,
        "custom_object_type_id": own("reference", "custom_object_type_id", "custom_object_type"),
    },
    texts=lambda _, one: [one["name"]] if one.get("name") else [],
    related={"lead": _lead},
    family="custom_object",
)
_SUBSCRIPTION: Final = Kind(
    "sequence_subscription",
    subscriptions,
    {
        **COMMON,
        "sequence_id": own("reference", "sequence_id", "sequence"),
        "status": _STATE,
        "contact_id": _CONTACT_ID,
        "lead_id": _LEAD_ID,
    },
    {**_IDS, "sequence": own("reference", "sequence_id", "sequence"), "status": _STATE},
    related={"contact": _contact, "lead": _lead},
)
KINDS: Final[Mapping[str, Kind]] = {
    kind.name: kind
    for kind in (
        LEAD,
        _ADDRESS,
        CONTACT,
        OPPORTUNITY,
        _STATUS_CHANGE,
        *map(_activity, ACTIVITY_TYPES),
        _TASK,
        _CUSTOM_OBJECT,
        _SUBSCRIPTION,
        _part("contact_email", "emails", "email"),
        _part("contact_phone", "phones", "phone"),
        _part("contact_url", "urls", "url"),
    )
}
#: Kinds that can be searched for; parts of others are reached through them alone.
ROOTS: Final = frozenset(KINDS) - {
    "status_change",
    "address",
    "contact_email",
    "contact_phone",
    "contact_url",
}
