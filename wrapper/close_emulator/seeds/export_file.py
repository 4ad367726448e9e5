"""Seeds from real data: Close's JSON export of leads, or leads as the API answers them.

What such leads name is made with them: statuses, pipelines, users and custom fields, whose types are those that their
values have. Tasks that people made come along, and notes, calls, e-mails and SMS of an export with activities. What
Close makes by itself comes anew; links and files are left out. With `replaced` the result identifies nobody.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from email.utils import parseaddr
from typing import Any, Final

from close_emulator.domain.phones import phone
from close_emulator.state.store import Record

_CUSTOM: Final = "custom."
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})", re.ASCII)
_IDS: Final = {"user_": "user", "cont_": "contact"}
_ADDRESS: Final = ("label", "address_1", "address_2", "city", "state", "zipcode", "country")
_AREA_CODES: Final = (201, 202, 203, 205, 206, 207, 208, 209)
_TASKS: Final = frozenset({"lead", "outgoing_call"})
#: What has gone or come; a seed does not send what waits.
_LOGGED: Final = frozenset({"inbox", "sent", "draft"})
_OPPORTUNITY: Final = ("id", "value", "value_period", "confidence", "note", "date_won", "date_created")


def seed_of_leads(leads: Iterable[Mapping[str, Any]], *, replaced: bool = True) -> Record:
    """Return the content of a seed file for leads as Close exports or answers them.

    Args:
        leads: Leads with their contacts and opportunities, as JSON.
        replaced: Whether names, addresses, numbers, notes and other texts are replaced. Amounts, dates, statuses and
            the names of statuses, pipelines and custom fields stay.

    Raises:
        ValueError: This is no list of leads.
    """
    return _Reader(replaced).seed(list(leads))


class _Reader:
    """Collects what leads name, while it writes them as a seed has them."""

    def __init__(self, replaced: bool) -> None:
        self._replaced = replaced
        self._stand_ins: dict[tuple[str, str], str] = {}
        self._users: dict[str, Record] = {}
        self._pipelines: dict[str, Record] = {}
        self._fields: dict[tuple[str, str], Record] = {}
        self._statuses: dict[str, None] = {}
        self._more: dict[str, list[Record]] = {}

    def seed(self, leads: list[Any]) -> Record:
        """Return the seed."""
        for place, lead in enumerate(leads):
            if not isinstance(lead, Mapping) or not str(lead.get("id", "")).startswith("lead_"):
                raise ValueError(f"[{place}]: this is no lead of an export")
        written = [self._written(place, lead) for place, lead in enumerate(leads)]
        seed: Record = {
            "lead_statuses": list(self._statuses), "users": list(self._users.values()),
            "pipelines": list(self._pipelines.values()), "fields": [_typed(one) for one in self._fields.values()],
            "leads": written, **self._more,
        }  # fmt: skip
        return {name: value for name, value in seed.items() if value or name == "leads"}

    def _written(self, place: int, lead: Mapping[str, Any]) -> Record:
        try:
            return self._lead(lead)
        except KeyError as key:
            problem = f"something in it lacks {key}"
        except (AttributeError, TypeError, ValueError):
            problem = "something in it has another type than in an export"
        raise ValueError(f"[{place}]: {problem}")

    def _lead(self, lead: Mapping[str, Any]) -> Record:
        made: Record = {
            "id": lead["id"],
            "name": self._text("Lead", lead.get("name") or lead.get("display_name")),
        }
        if lead.get("status_label"):
            self._statuses[lead["status_label"]] = None
            made["status"] = lead["status_label"]
        if lead.get("description"):
            made["description"] = self._text("Text", lead["description"])
        if lead.get("url"):
            made["url"] = self._url(lead["url"])
        if addresses := [self._address(one) for one in lead.get("addresses") or ()]:
            made["addresses"] = addresses
        # Contacts come first: fields of leads may name them.
        made["contacts"] = [self._contact(one) for one in lead.get("contacts") or ()]
        people = {one["id"] for one in made["contacts"]}
        made["opportunities"] = [self._opportunity(one, people) for one in lead.get("opportunities") or ()]
        self._happened(lead, people)
        return made | self._custom("lead", lead)

    def _happened(self, lead: Mapping[str, Any], people: Container[Any]) -> None:
        """Note a lead's tasks, and its activities where there are any."""
        kinds = {
            "Note": ("activities.notes", self._note), "Call": ("activities.calls", self._call),
            "Email": ("activities.emails", self._mail), "SMS": ("activities.sms", self._sms),
        }  # fmt: skip
        for task in lead.get("tasks") or ():
            about = self._about(lead, task, "assigned_to", people)
            if task.get("_type") in _TASKS and (task["_type"] == "lead" or "contact_id" in about):
                self._more.setdefault("tasks", []).append(about | self._task(task))
        for activity in lead.get("activities") or ():
            key, write = kinds.get(activity.get("_type"), ("", None))
            if write is not None and (body := write(activity)) is not None:
                about = self._about(lead, activity, "user_id", people)
                self._more.setdefault(key, []).append(about | _moment(activity) | body)

    def _about(
        self, lead: Mapping[str, Any], one: Mapping[str, Any], user: str, people: Container[Any]
    ) -> Record:
        about: Record = {"id": one["id"], "lead_id": lead["id"]}
        if one.get("contact_id") in people:
            about["contact_id"] = one["contact_id"]
        if one.get(user) is not None:
            about[user] = self._user(one[user], one.get(f"{user.removesuffix('_id')}_name"))
        return about

    def _task(self, task: Mapping[str, Any]) -> Record:
        made = {"_type": task["_type"], "is_complete": bool(task.get("is_complete"))}
        if task["_type"] == "lead":
            made |= {"text": self._written_text(task.get("text")), **_moment(task)}
        return made | ({} if task.get("is_dateless") or not task.get("date") else {"date": task["date"]})

    def _note(self, note: Mapping[str, Any]) -> Record:
        if note.get("note_html") and not self._replaced:
            return {"note_html": note["note_html"]}
        return {"note": self._written_text(note.get("note"))}

    def _call(self, call: Mapping[str, Any]) -> Record:
        kept = {
            name: call[name] for name in ("status", "direction", "duration") if call.get(name) is not None
        }
        note = {"note": self._written_text(call["note"])} if call.get("note") else {}
        return kept | note | self._numbers(call, "phone")

    def _mail(self, mail: Mapping[str, Any]) -> Record | None:
        if mail.get("status") not in _LOGGED or (mail["status"] == "inbox" and not mail.get("sender")):
            return None
        made: Record = {"status": mail["status"]}
        made |= {name: self._written_text(mail.get(name)) for name in ("subject", "body_text")}
        if mail.get("sender"):
            made["sender"] = self._person(mail["sender"])
        return made | {
            name: [self._person(one) for one in mail.get(name) or ()] for name in ("to", "cc", "bcc")
        }

    def _sms(self, sms: Mapping[str, Any]) -> Record | None:
        if sms.get("status") not in _LOGGED:
            return None
        made = {name: sms[name] for name in ("status", "direction") if sms.get(name) is not None}
        made["text"] = self._written_text(sms.get("text"))
        return made | self._numbers(sms, "local_phone", "remote_phone")

    def _written_text(self, text: Any) -> str:
        return self._text("Text", text) if text else ""

    def _person(self, address: str) -> str:
        return self._email(parseaddr(address)[1] or address) if self._replaced else address

    def _numbers(self, one: Mapping[str, Any], *names: str) -> Record:
        numbers = {name: self._phone(one[name]) for name in names if one.get(name)}
        return {name: number for name, number in numbers.items() if phone(number)}

    def _contact(self, contact: Mapping[str, Any]) -> Record:
        made: Record = {"id": contact["id"]}
        if contact.get("name"):
            made["name"] = self._text("Person", contact["name"])
        if contact.get("title"):
            made["title"] = self._text("Title", contact["title"])
        emails = [{"email": self._email(one["email"]), **_type(one)} for one in contact.get("emails") or ()]
        phones = [{"phone": self._phone(one["phone"]), **_type(one)} for one in contact.get("phones") or ()]
        urls = [{"url": self._url(one["url"]), **_type(one)} for one in contact.get("urls") or ()]
        lists = {"emails": emails, "phones": [one for one in phones if phone(one["phone"])], "urls": urls}
        return (
            made | {name: value for name, value in lists.items() if value} | self._custom("contact", contact)
        )

    def _opportunity(self, opportunity: Mapping[str, Any], people: Container[Any]) -> Record:
        made = {name: opportunity[name] for name in _OPPORTUNITY if opportunity.get(name) is not None}
        if made.get("note"):
            made["note"] = self._text("Text", made["note"])
        if opportunity.get("status_id") is not None:
            self._status(opportunity)
            made["status"] = opportunity["status_id"]
        if opportunity.get("user_id") is not None:
            made["user"] = self._user(opportunity["user_id"], opportunity.get("user_name"))
        if opportunity.get("contact_id") in people:
            made["contact"] = opportunity["contact_id"]
        return made | self._custom("opportunity", opportunity)

    def _status(self, opportunity: Mapping[str, Any]) -> None:
        # Before 2019 there were no pipelines, and answers of that time name none.
        pipeline_id = opportunity.get("pipeline_id") or "pipe_0000000000000000000000"
        name = opportunity.get("pipeline_name") or "Sales"
        pipeline = self._pipelines.setdefault(pipeline_id, {"id": pipeline_id, "name": name, "statuses": []})
        status = {
            "id": opportunity["status_id"], "label": opportunity.get("status_label") or opportunity["status_id"],
            "type": opportunity.get("status_type") or "active",
        }  # fmt: skip
        if status not in pipeline["statuses"]:
            pipeline["statuses"].append(status)

    def _user(self, user_id: str, name: str | None) -> str:
        shown = self._text("User", name or user_id)
        email = f"user{len(self._users) + 1}@example.com"
        self._users.setdefault(user_id, {"id": user_id, "name": shown, "email": email, "role": "admin"})
        return user_id

    def _custom(self, kind: str, record: Mapping[str, Any]) -> Record:
        """Return the custom values of an object, under `fields`."""
        values: Record = {}
        named = list((record.get("custom") or {}).items())
        for key, value in record.items():
            field_id = key.removeprefix(_CUSTOM)
            if key == field_id or value in (None, "", []):
                continue
            # Answers have the values of leads twice: by id, and by name in the same order.
            name = next((name for name, other in named if other == value), None)
            field = self._field(kind, field_id, name)
            named = [pair for pair in named if pair[0] != name]
            written = values[str(field.get("id", field["name"]))] = self._value(value)
            field["values"].append(written)
        return {"fields": values} if values else {}

    def _field(self, kind: str, field_id: str, name: str | None) -> Record:
        """Return the field of a kind of object. A shared one is a field of each kind; the first has its id."""
        if (kind, field_id) not in self._fields:
            first = field_id not in {other for _, other in self._fields}
            taken = {field["name"] for field in self._fields.values() if field["object"] == kind}
            made: Record = {"object": kind, "name": field_id if name is None or name in taken else name}
            self._fields[kind, field_id] = made | ({"id": field_id} if first else {}) | {"values": []}
        return self._fields[kind, field_id]

    def _value(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(one) for one in value]
        if not isinstance(value, str):
            return value
        if value.startswith("user_"):
            return self._user(value, None)
        return value if value.startswith("cont_") or _kind(value) != "text" else self._text("Value", value)

    def _text(self, word: str, text: Any) -> str:
        """Return a text, or what stands for it: equal texts have the same."""
        text = str(text)
        return (
            self._stand_ins.setdefault((word, text), f"{word} {len(self._stand_ins) + 1}")
            if self._replaced
            else text
        )

    def _email(self, email: str) -> str:
        return (
            f"{self._text('person', email.casefold()).replace(' ', '')}@example.com"
            if self._replaced
            else email
        )

    def _phone(self, number: str) -> str:
        if not self._replaced:
            return number
        # 555-0100 to 555-0199 belong to nobody, in every area code.
        code, last = divmod(int(self._text("phone", number).split()[-1]), 100)
        return f"+1{_AREA_CODES[code % len(_AREA_CODES)]}55501{last:02d}"

    def _url(self, url: str) -> str:
        return f"https://example.com/{self._text('page', url).split()[-1]}" if self._replaced else url

    def _address(self, address: Mapping[str, Any]) -> Record:
        kept = {name: address[name] for name in _ADDRESS if address.get(name) is not None}
        private = kept.keys() & {"address_1", "address_2", "city", "zipcode"}
        return kept | {name: self._text("Place", kept[name]) for name in private}


def _moment(one: Mapping[str, Any]) -> Record:
    return {"date_created": one["date_created"]} if one.get("date_created") else {}


def _type(entry: Mapping[str, Any]) -> Record:
    return {"type": entry["type"]} if entry.get("type") else {}


def _kind(value: Any) -> str:
    """Return the type of custom field that has such a value."""
    if isinstance(value, int | float):
        return "number"
    if kind := next((kind for start, kind in _IDS.items() if str(value).startswith(start)), None):
        return kind
    if _DAY.fullmatch(str(value)):
        return "date"
    return "datetime" if _MOMENT.fullmatch(str(value)) else "text"


def _flat(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        yield from value if isinstance(value, list) else (value,)


def _typed(field: Record) -> Record:
    """Return the definition of a field that can have the values that were seen."""
    values = field.pop("values")
    single = list(_flat(values))
    kinds = {_kind(value) for value in single}
    several = any(isinstance(value, list) for value in values)
    kind = kinds.pop() if len(kinds) == 1 else "text"
    if several and kind not in {"user", "contact"}:
        kind, field["choices"] = "choices", list(dict.fromkeys(map(str, single)))
    return field | {"type": kind} | ({"accepts_multiple_values": True} if several else {})
