"""The list of activities of all kinds. https://developer.close.com/api/resources/activities/list-or-filter"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from close_emulator.http.messages import Answer
from close_emulator.http.pagination import trim
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NOT_A_CHOICE, refuse_fields
from close_emulator.resources import status_changes
from close_emulator.resources.generic_lists import ordered
from close_emulator.state.store import Record, Store

from . import kinds
from .email_threads import BODIES
from .kind import matching, one_page

ONLY_WITH_LEAD: Final = "This filter needs lead_id."
NOT_THE_ORDER: Final = "Date filters have to be of the field that the list is sorted by."
_OF_A_LEAD: Final = ("user_id", "user_id__in", "contact_id", "contact_id__in", "_type", "_type__in")
_ORDERS: Final = ("date_created", "activity_at")
_KINDS: Final = frozenset({"_type", "_type__in"})
_OWN: Final[Mapping[str, str]] = dict.fromkeys((*_KINDS, "thread_emails"), "read here")
#: What `_type` calls all custom activities; each type of them is called by its id.
_CUSTOM, _CUSTOM_TYPE = "Custom", "CustomActivity"


def _check(query: Mapping[str, Any]) -> None:
    order = query.get("_order_by", "-date_created").removeprefix("-")
    of_a_lead = "lead_id" in query or "lead_id__in" in query
    problems: Record = (
        {} if of_a_lead else dict.fromkeys((n for n in _OF_A_LEAD if n in query), ONLY_WITH_LEAD)
    )
    if order not in _ORDERS:
        problems["_order_by"] = NOT_A_CHOICE
    elif order == "activity_at" and not of_a_lead:
        problems["_order_by"] = ONLY_WITH_LEAD
    for name in query:
        field, _, ending = name.partition("__")
        if ending and field in _ORDERS and order in _ORDERS and field != order:
            problems[name] = NOT_THE_ORDER
    if problems:
        refuse_fields(problems)


def _wanted_kinds(query: Mapping[str, Any]) -> frozenset[str]:
    listed = query.get("_type__in")
    return frozenset([*query.get("_type", ()), *(listed.split(",") if listed is not None else ())])


def _is_of(activity: Record, wanted: frozenset[str]) -> bool:
    names = {activity["_type"], activity.get("custom_activity_type_id")}
    return bool(names & wanted) or (_CUSTOM in wanted and activity["_type"] == _CUSTOM_TYPE)


def _chosen(query: Mapping[str, Any], found: list[Record]) -> Iterator[Record]:
    """Choose by kind. Threads stand beside, or in the place of, their e-mails only if that is asked for."""
    wanted, threads = _wanted_kinds(query), query.get("thread_emails")
    hidden = {"true": None, "only": "Email"}.get(str(threads), "EmailThread")
    for activity in found:
        if _KINDS & query.keys() and not _is_of(activity, wanted):
            continue
        if activity["_type"] != hidden or hidden in wanted:
            yield activity


def list_all(call: Call) -> Answer:
    """GET /activity/: of all kinds, the latest recorded first; threads of e-mails only if `thread_emails` asks."""
    _check(call.query)
    return one_page(call, ordered(_found(call), call.query), _views(call))


def activities_of(store: Store, lead_id: str, now: datetime) -> list[Record]:
    """Return the activities of a lead as the list has them."""
    call = Call(store=store, user_id="", now=now, path={}, query={"lead_id": [lead_id]}, body={}, zone=None)
    seen = _views(call)
    return [seen(call, one) for one in _found(call)]


def _found(call: Call) -> list[Record]:
    found = matching(call, "activities_list", None, _OWN)
    if (users := call.request.beyond.get("user_id")) is not None:
        found = [one for one in found if one["user_id"] in users]
    return list(_chosen(call.query, found))


def _views(call: Call) -> Callable[[Call, Record], Record]:
    shown: dict[str, Callable[[Call, Record], Record]] = {kind.kind: kind.seen for kind in kinds()}
    shown[status_changes.KIND] = lambda call, one: trim(status_changes.view(call.store, one), call.query)
    if call.query.get("thread_emails") == "true":
        emails = shown["Email"]
        shown["Email"] = lambda call, one: {
            name: None if name in BODIES else value for name, value in emails(call, one).items()
        }

    def seen(call: Call, activity: Record) -> Record:
        return shown[activity["_type"]](call, activity)

    return seen


HANDLERS: Final[Mapping[str, Handler]] = {"activities_list": list_all}
