"""E-mail templates, filled in for a contact. https://developer.close.com/api/resources/email-templates/render"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from close_description import load

from close_emulator.domain.search.filters import filter_test, root_of, sorted_by
from close_emulator.domain.search.kinds import KINDS
from close_emulator.domain.search.lists import ListSearch
from close_emulator.domain.search.scope import FilterError, wrong
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.http.validation_errors import first_text
from close_emulator.problems import refuse, refuse_fields
from close_emulator.resources.activities.templates import filled
from close_emulator.resources.found_leads import refuse_filter
from close_emulator.state.store import Record

from .email_templates import PLAIN

FOR_WHOM: Final = "Either lead_id and contact_id are needed, or one of query and s_query."
NO_LEAD: Final = "No lead has this id."
NO_CONTACT: Final = "The lead has no contact with this id."
NO_SENDER: Final = "No user sends from there."
NOT_JSON: Final = "This is no JSON of its kind."
_SEARCHES: Final = ("query", "s_query")
_PAIR: Final = ("lead_id", "contact_id")


def render(call: Call) -> Answer:
    """GET /email_template/{id}/render/: for a contact, or one that a search finds; placeholders of nothing are empty.

    Without `mode` results are leads. `contact_preference` and `bulk_object_type` change nothing: what they mean is not
    documented.
    """
    template, query = PLAIN.known(call), call.query
    searches = [name for name in _SEARCHES if name in query]
    if len(searches) + (_PAIR[0] in query or _PAIR[1] in query) != 1:
        refuse(400, FOR_WHOM)
    user_id = _sender(call)
    contact = _found(call, searches[0]) if searches else _named(call)
    if contact is None:
        return Answer(200, {})
    store, lead = call.store, call.store.leads[contact["lead_id"]]
    about = {"lead_id": lead["id"], "contact_id": contact["id"], "user_id": user_id}
    return Answer(
        200,
        {
            "subject": filled(store, template["subject"] or "", about),
            "body": filled(store, template["body"] or "", about),
            **({"email": contact["emails"][0]["email"]} if contact["emails"] else {}),
            "lead_id": lead["id"],
            "lead_display_name": lead["display_name"],
            "contact_id": contact["id"],
            "contact_display_name": contact["display_name"],
        },
    )


def _named(call: Call) -> Record:
    """Return the contact that a request names."""
    lead = call.store.leads.get(call.query.get("lead_id", ""))
    contact = call.store.contacts.get(call.query.get("contact_id", ""))
    if lead is None:
        refuse_fields({"lead_id": NO_LEAD})
    if contact is None or contact["lead_id"] != lead["id"]:
        refuse_fields({"contact_id": NO_CONTACT})
    return contact


def _found(call: Call, name: str) -> Record | None:
    """Return the contact with an e-mail address that is the wanted result of a search, None past the last one."""
    query, mode = call.query, call.query.get("mode", "lead")
    contacts = list(_contacts(call, _results(call, name, mode), mode))
    most = min(query.get("limit", len(contacts)), query.get("results_limit", len(contacts)))
    entry = query.get("entry", 0)
    return contacts[entry] if entry < min(len(contacts), most) else None


def _contacts(call: Call, results: list[Record], mode: str) -> Iterator[Record]:
    for one in results:
        mine = call.store.contacts_of(one["id"]) if mode == "lead" else [one]
        yield from [contact for contact in mine if contact["emails"] and contact["lead_id"] is not None][:1]


def _results(call: Call, name: str, mode: str) -> list[Record]:
    scope, kind = scope_of(call.store, call.user_id, call.now, call.day_zone), KINDS[mode]
    sort = _json(call, "sort")
    if name == "query":
        search = ListSearch(call.query["query"], "query", mode, scope)
        found = search.order([one for one in kind.records(call.store) if search.test(one)])
    else:
        query = _json(call, "s_query")
        try:
            if root_of(query, scope, ("s_query",), default=mode) != mode:
                wrong(("s_query",), f"It finds other objects than the mode {mode!r}.")
            test = filter_test(query, kind, scope, ("s_query",))
        except FilterError as problem:
            refuse_filter(problem)
        found = [one for one in kind.records(call.store) if test(one)]
    try:
        return sorted_by(sort or [], kind, found, scope)
    except FilterError as problem:
        refuse_filter(problem)


def _json(call: Call, name: str) -> Any:
    """Return a parameter's JSON, of the form that searches by filters have in their bodies."""
    if name not in call.query:
        return None
    try:
        value = json.loads(call.query[name])
    except ValueError:
        refuse_fields({name: NOT_JSON})
    said = {"query": {"type": "match_all"}, {"s_query": "query"}.get(name, name): value}
    body = load().by_id["advanced_filtering_search"].body
    if body is not None and first_text(body.check.iter_errors(said)):
        refuse_fields({name: NOT_JSON})
    return value


def _sender(call: Call) -> str:
    """Return the user that a template is filled in for: the caller, unless an account or an address is another's."""
    store, query = call.store, call.query
    if "email_account_id" in query:
        account = store.plain["/connected_account/"].get(query["email_account_id"])
        if account is None:
            refuse_fields({"email_account_id": NO_SENDER})
        return str(account["user_id"])
    if "sender" in query:
        for user_id, user in store.users.items():
            if user["email"].casefold() == query["sender"].casefold():
                return user_id
        refuse_fields({"sender": NO_SENDER})
    return call.user_id


HANDLERS: Mapping[str, Handler] = {"email_templates_render": render}
