"""Seeds from real data: Close's JSON export of leads, or leads as the API answers them.

What such leads name is made with them: statuses, pipelines, users and custom fields, whose types are those that their
values have. Tasks that people made come along, and notes, calls, e-mails and SMS of an export with activities. What
Close makes by itself comes anew; links and files are left out. With `replaced` names, addresses, numbers of telephones
and texts are others; numbers and dates in custom fields stay, also where they are those of a person.

Real exports have what no request can have, such as senders without an address. That is kept as far as it goes, and what
is not is named.
"""

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from email.utils import formataddr, getaddresses, parseaddr
from typing import Any, Final

from close_emulator.domain.notes import UnreadableNoteError, to_markdown
from close_emulator.domain.phones import numbers_of_nobody, phone
from close_emulator.state.store import Record

from .export_checks import Missed, dates, day_or_moment_of, encodable, fitting, is_id, listed, named
from .export_fields import Fields

_ADDRESS: Final = ("label", "address_1", "address_2", "city", "state", "zipcode", "country")
_TASKS: Final = frozenset({"lead", "outgoing_call"})
#: What has gone or come; a seed does not send what waits.
_LOGGED: Final = frozenset({"inbox", "sent", "draft"})
_OPPORTUNITY: Final = ("value", "value_period", "confidence", "note")
_NO_SENDER: Final = "unknown@example.invalid"
_NO_NUMBER: Final = "what is no telephone number is left out"

_LOG: Final = logging.getLogger(__name__)


def seed_of_leads(
    leads: Iterable[Mapping[str, Any]],
    *,
    replaced: bool = True,
    missed: Callable[[str], object] | None = None,
) -> Record:
    """Return the content of a seed file for leads as Close exports or answers them.

    Args:
        leads: Leads with their contacts and opportunities, as JSON.
        replaced: Whether names, addresses, numbers, notes and other texts are replaced. Amounts, dates, statuses and
            the names of statuses, pipelines and custom fields stay, and so do numbers and dates in custom fields: leave
            out of the export what identifies somebody there, such as a day of birth.
        missed: Called with a sentence for each reason for which something is not kept as it is; without it they are
            logged as warnings.

    Raises:
        ValueError: This is no list of leads.
    """
    reader = _Reader(replaced)
    seed = reader.seed(list(leads))
    for sentence in reader.missed.sentences():
        (_LOG.warning if missed is None else missed)(sentence)
    return seed


class _Reader:
    """Collects what leads name, while it writes them as a seed has them."""

    def __init__(self, replaced: bool) -> None:
        self.missed: Final = Missed()
        self._replaced = replaced
        self._stand_ins: dict[tuple[str, str], str] = {}
        self._numbers: dict[str, str] = {}
        self._unused = numbers_of_nobody()
        self._ids: set[str] = set()
        self._contacts: set[str] = set()
        self._users: dict[str, Record] = {}
        self._pipelines: dict[str, Record] = {}
        self._status_ids: dict[str, str] = {}
        self._statuses: dict[str, None] = {}
        self._more: dict[str, list[Record]] = {}
        self._fields: Final = Fields(
            self.missed, self._user, lambda text: self._text("Value", text), self._contacts
        )

    def seed(self, leads: list[Any]) -> Record:
        """Return the seed."""
        for place, lead in enumerate(leads):
            if not isinstance(lead, Mapping) or not str(lead.get("id", "")).startswith("lead_"):
                raise ValueError(f"[{place}]: this is no lead of an export")
        leads = [encodable(lead, f"[{place}]", self.missed) for place, lead in enumerate(leads)]
        written = [
            named(f"[{place}]", self._lead, lead)
            for place, lead in enumerate(leads)
            if self._is_new(lead["id"], "lead", f"[{place}]")
        ]
        fields = self._fields.written()
        seed: Record = {
            "lead_statuses": list(self._statuses), "users": list(self._users.values()),
            "pipelines": list(self._pipelines.values()), "fields": fields, "leads": written, **self._more,
        }  # fmt: skip
        return {name: value for name, value in seed.items() if value or name == "leads"}

    def _is_new(self, id: Any, prefix: str, where: str) -> bool:
        """Whether an object with an id can be made, which is noted if not."""
        if is_id(id, prefix) and id not in self._ids:
            self._ids.add(id)
            return True
        self.missed.note(
            where, f"an object whose id is {'there already' if id in self._ids else 'none'} is left out"
        )
        return False

    def _lead(self, lead: Mapping[str, Any], where: str) -> Record:
        body: Record = {}
        if name := lead.get("name") or lead.get("display_name"):
            body["name"] = self._text("Lead", name)
        if status := lead.get("status_label") or lead.get("status_id"):
            self._statuses[str(status)] = None
            body["status"] = str(status)
        if lead.get("description"):
            body["description"] = self._text("Text", lead["description"])
        if lead.get("url"):
            body["url"] = self._url(lead["url"])
        if addresses := [self._address(one) for one in lead.get("addresses") or ()]:
            body["addresses"] = addresses
        made: Record = {"id": lead["id"], **fitting("leads_create", body, {}, where, self.missed)}
        contacts = list(self._new(lead, "contacts", "cont", where))
        people = {one["id"] for _, one in contacts}
        self._contacts |= people
        made["contacts"] = [named(place, self._contact, one, people) for place, one in contacts]
        deals = self._new(lead, "opportunities", "oppo", where)
        made["opportunities"] = [named(place, self._opportunity, one, people) for place, one in deals]
        self._happened(lead, people, where)
        return made | self._fields.of("lead", lead, people, where)

    def _new(
        self, lead: Mapping[str, Any], name: str, prefix: str, where: str
    ) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Yield what a lead has under a name, each with where it is."""
        for at, one in listed(lead, name, where):
            if named(at, lambda one, at: self._is_new(one["id"], prefix, at), one):
                yield at, one

    def _happened(self, lead: Mapping[str, Any], people: Collection[Any], where: str) -> None:
        """Note a lead's tasks, and its activities where there are any."""
        for name, write in (("tasks", self._planned), ("activities", self._done)):
            for at, one in listed(lead, name, where):
                if isinstance(one, Mapping):
                    named(at, write, lead, one, people)
                else:
                    self.missed.note(at, f"what is no object among the {name} is left out")

    def _planned(
        self, lead: Mapping[str, Any], task: Mapping[str, Any], people: Collection[Any], where: str
    ) -> None:
        kind = task.get("_type") or "lead"
        if kind not in _TASKS or (kind == "outgoing_call" and task.get("contact_id") not in people):
            without = "without its contact " * (kind in _TASKS)
            self.missed.note(where, f"a task {kind!s:.40} {without}is left out")
        elif self._is_new(task["id"], "task", where):
            about = self._about(lead, task, "assigned_to", people)
            body = fitting(
                "tasks_create", self._task(kind, task, where), {**about, "_type": kind}, where, self.missed
            )
            self._more.setdefault("tasks", []).append({**about, "_type": kind, **body})

    def _done(
        self, lead: Mapping[str, Any], activity: Mapping[str, Any], people: Collection[Any], where: str
    ) -> None:
        kind = activity.get("_type")
        kinds = {
            "Note": ("activities.notes", self._note), "Call": ("activities.calls", self._call),
            "Email": ("activities.emails", self._mail), "SMS": ("activities.sms", self._sms),
        }  # fmt: skip
        if kind not in kinds:
            self.missed.note(where, f"an activity {kind!s:.40} is left out")
            return
        key, write = kinds[kind]
        if activity.get("attachments") or activity.get("recording_url") or activity.get("voicemail_url"):
            self.missed.note(where, "files of an activity are left out")
        if kind in {"Email", "SMS"} and activity.get("status") not in _LOGGED:
            self.missed.note(where, f"an activity {kind} that waits or failed is left out")
        elif self._is_new(activity["id"], "acti", where):
            about = self._about(lead, activity, "user_id", people)
            when = dates(activity, ("date_created", "activity_at"), where, self.missed)
            body = fitting(f"{key}_create", when | write(activity, where), about, where, self.missed)
            sent = activity.get("sender") or ""
            if kind == "Email" and "sender" not in body and (sent or body["status"] == "inbox"):
                self.missed.note(where, f"a sender without an address becomes {_NO_SENDER}")
                body["sender"] = formataddr((parseaddr(self._person(sent))[0], _NO_SENDER))
            self._more.setdefault(key, []).append(about | body)

    def _about(
        self, lead: Mapping[str, Any], one: Mapping[str, Any], user: str, people: Collection[Any]
    ) -> Record:
        about: Record = {"id": one["id"], "lead_id": lead["id"]}
        if one.get("contact_id") in people:
            about["contact_id"] = one["contact_id"]
        if is_id(one.get(user), "user"):
            about[user] = self._user(one[user], one.get(f"{user.removesuffix('_id')}_name"))
        return about

    def _task(self, kind: str, task: Mapping[str, Any], where: str) -> Record:
        made: Record = {"is_complete": bool(task.get("is_complete"))}
        if kind == "lead":
            made["text"] = self._written_text(task.get("text"))
            made |= dates(task, ("date_created",), where, self.missed)
        due = () if task.get("is_dateless") else ("date",)
        return made | dates(task, due, where, self.missed, day_or_moment_of)

    def _note(self, note: Mapping[str, Any], where: str) -> Record:
        made = {"title": self._text("Title", note["title"])} if note.get("title") else {}
        if note.get("note_html") and not self._replaced:
            try:
                to_markdown(note["note_html"])
            except UnreadableNoteError:
                self.missed.note(where, "a note that is no HTML is kept as its text")
            else:
                return made | {"note_html": note["note_html"]}
        return made | {"note": self._written_text(note.get("note"))}

    def _call(self, call: Mapping[str, Any], where: str) -> Record:
        kept = {
            name: call[name]
            for name in ("status", "direction", "duration")
            if call.get(name) not in (None, "")
        }
        note = {"note": self._written_text(call["note"])} if call.get("note") else {}
        return kept | note | self._phones(call, where, "phone")

    def _mail(self, mail: Mapping[str, Any], _: str) -> Record:
        made: Record = {"status": mail["status"]}
        made |= {name: self._written_text(mail.get(name)) for name in ("subject", "body_text")}
        if mail.get("body_html") and not self._replaced:
            made["body_html"] = mail["body_html"]
        if mail.get("sender"):
            made["sender"] = self._person(mail["sender"])
        for name in ("to", "cc", "bcc"):
            given = mail.get(name) or ()
            people = [formataddr(pair) for pair in getaddresses([given])] if isinstance(given, str) else given
            made[name] = [self._person(one) for one in people if one]
        return made

    def _sms(self, sms: Mapping[str, Any], where: str) -> Record:
        made = {name: sms[name] for name in ("status", "direction") if sms.get(name) not in (None, "")}
        made["text"] = self._written_text(sms.get("text"))
        return made | self._phones(sms, where, "local_phone", "remote_phone")

    def _written_text(self, text: Any) -> str:
        return self._text("Text", text) if text else ""

    def _person(self, address: str) -> str:
        return self._email(parseaddr(address)[1] or address) if self._replaced and address else address

    def _phones(self, one: Mapping[str, Any], where: str, *names: str) -> Record:
        return {name: number for name in names if (number := self._phone(one.get(name), f"{where}.{name}"))}

    def _contact(self, contact: Mapping[str, Any], people: Collection[str], where: str) -> Record:
        body: Record = {}
        if contact.get("name"):
            body["name"] = self._text("Person", contact["name"])
        if contact.get("title"):
            body["title"] = self._text("Title", contact["title"])
        body["emails"] = [
            {"email": self._email(one["email"]), **_type(one)}
            for one in contact.get("emails") or ()
            if one.get("email")
        ]
        numbers = (
            (self._phone(one.get("phone"), f"{where}.phones[{place}]"), one)
            for place, one in enumerate(contact.get("phones") or ())
        )
        body["phones"] = [{"phone": number, **_type(one)} for number, one in numbers if number]
        body["urls"] = [
            {"url": self._url(one["url"]), **_type(one)}
            for one in contact.get("urls") or ()
            if one.get("url")
        ]
        kept = fitting("contacts_create", body, {}, where, self.missed)
        made: Record = {"id": contact["id"]} | {name: value for name, value in kept.items() if value}
        return made | self._fields.of("contact", contact, people, where)

    def _opportunity(self, deal: Mapping[str, Any], people: Collection[Any], where: str) -> Record:
        body = {name: deal[name] for name in _OPPORTUNITY if deal.get(name) is not None}
        body |= {name: int(body[name]) for name in ("value", "confidence") if isinstance(body.get(name), float)
                 and body[name].is_integer()}  # fmt: skip
        body |= dates(deal, ("date_created",), where, self.missed)
        body |= dates(deal, ("date_won",), where, self.missed, day_or_moment_of)
        if body.get("note"):
            body["note"] = self._text("Text", body["note"])
        made: Record = {"id": deal["id"], **fitting("opportunities_create", body, {}, where, self.missed)}
        if deal.get("status_id") or deal.get("status_label"):
            made["status"] = self._status(deal, where)
        if is_id(deal.get("user_id"), "user"):
            made["user"] = self._user(deal["user_id"], deal.get("user_name"))
        if deal.get("contact_id") in people:
            made["contact"] = deal["contact_id"]
        return made | self._fields.of("opportunity", deal, people, where)

    def _status(self, deal: Mapping[str, Any], where: str) -> str:
        """Return the id of an opportunity's status, which is made if the organization lacks it."""
        label = str(deal.get("status_label") or deal["status_id"])
        # Labels alone are of the time before 2019, when there were no pipelines.
        key = deal.get("status_id") or f"{deal.get('pipeline_id')} {label}"
        if key not in self._status_ids:
            known = deal.get("pipeline_id")
            pipeline_id = str(known) if is_id(known, "pipe") else "pipe_0000000000000000000000"
            name = str(deal.get("pipeline_name") or "Sales")
            pipeline = self._pipelines.setdefault(
                pipeline_id, {"id": pipeline_id, "name": name, "statuses": []}
            )
            kind = deal.get("status_type") or "active"
            if kind not in {"active", "won", "lost"}:
                self.missed.note(where, "a status of an unknown type becomes an active one")
                kind = "active"
            new = key if is_id(key, "stat") else f"stat_{len(self._status_ids):043}"
            self._status_ids[key] = new
            pipeline["statuses"].append({"id": new, "label": label, "type": kind})
        return self._status_ids[key]

    def _user(self, user_id: str, name: str | None = None) -> str:
        shown = self._text("User", name or user_id)
        email = f"user{len(self._users) + 1}@example.com"
        self._users.setdefault(user_id, {"id": user_id, "name": shown, "email": email, "role": "admin"})
        return user_id

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

    def _phone(self, number: Any, where: str) -> str | None:
        """Return a number, or one of nobody that stands for it; None for what is none, which is noted."""
        if not number:
            return None
        read = phone(str(number))
        if read is None:
            self.missed.note(where, _NO_NUMBER)
            return None
        if not self._replaced:
            return str(number)
        if (same := read["phone"]) not in self._numbers:
            if (unused := next(self._unused, None)) is None:
                self.missed.note(where, "more numbers than there are of nobody: one is left out")
                return None
            self._numbers[same] = unused
        return self._numbers[same]

    def _url(self, url: str) -> str:
        return f"https://example.com/{self._text('page', url).split()[-1]}" if self._replaced else url

    def _address(self, address: Mapping[str, Any]) -> Record:
        kept = {name: address[name] for name in _ADDRESS if address.get(name) is not None}
        private = kept.keys() & {"address_1", "address_2", "city", "zipcode"}
        return kept | {name: self._text("Place", kept[name]) for name in private}


def _type(entry: Mapping[str, Any]) -> Record:
    return {"type": entry["type"]} if entry.get("type") else {}
