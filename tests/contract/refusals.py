"""Whether what a refusal says is true of the organization that it speaks of.

A schema can't know which leads, statuses or fields an organization has, so that valid requests are refused as well.
The emulator's state knows: each text that may refuse a valid request stands here, with what has to be the case.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

import httpx2 as httpx
from close_emulator.resources.oauth_apps import NEEDS_AN_APP
from close_emulator.state.store import kind_of

from .asked import CUSTOM, TYPES, Asked, Place
from .claims import Claim, advanced_filtering, by_text, claims_of_tags
from .references import absent, listed
from .refusal_texts import texts

#: Close's pages on custom fields name these types as those that can hold several values.
_SEVERAL: Final = frozenset({"choices", "user", "contact", "custom_object"})


def _no_choice(asked: Asked, place: Place) -> bool:
    if place == ("status",):
        if asked.operation.startswith("leads_"):
            given = [
                (key, asked.body[f"status{end}"])
                for key, end in (("id", "_id"), ("label", ""))
                if f"status{end}" in asked.body
            ]
            return any(value not in {status[key] for status in asked.lead_statuses} for key, value in given)
        return asked.at(place) not in {status["label"] for status in asked.store.statuses.values()}
    if place == ("_order_by",):
        return asked.query["_order_by"].removeprefix("-") not in {"date_created", "activity_at"}
    if place == ("contact_email",):
        contact = asked.store.contacts.get(asked.at(("contact_id",)), {"emails": []})
        return asked.at(place) not in {email["email"] for email in contact["emails"]}
    if place == ("currency",):
        return re.fullmatch(r"[A-Z]{3}", str(asked.at(place))) is None
    field = asked.field(place)
    if field is None or field.definition["type"] != "choices":
        return False
    return any(one not in (field.definition["choices"] or ()) for one in listed(asked.at(place)))


def _required(asked: Asked, place: Place) -> bool:
    """Whether an id is missing that the kind of object, or the type of the field, calls for, or a custom value."""
    field = asked.field(place)
    if field is not None:
        rules = [field.definition, *(one for one in field.associations if kind_of(one) == asked.kind)]
        return any(one.get("required") for one in rules) and asked.at(place) in {None, ""}
    if asked.at(place) is not None:
        return False
    if place == ("sender",):
        # Of drafts alone it isn't; a draft that has none can't be sent either.
        return bool(asked.at(("status",)) != "draft")
    if asked.operation == "send_as_delete_by_user":
        return place[0] not in asked.query
    if place[:1] == ("steps",):
        return place[-1] == "delay" and "id" not in asked.at(place[:-1])
    if place == ("referenced_custom_type_id",):
        return bool(asked.at(("type",)) == "custom_object")
    return place == (TYPES.get(str(asked.at(("object_type",)))),)


def _of_custom(fits: Callable[[Any, str], bool], *types: str) -> Callable[[Asked, Place], bool]:
    """Whether a custom value, or one of several, does not fit its field, which is of one of these types."""

    def wrong(asked: Asked, place: Place) -> bool:
        field = asked.field(place)
        if field is None or (types and field.definition["type"] not in types):
            return False
        return any(not fits(one, field.definition["type"]) for one in listed(asked.at(place)))

    return wrong


def _reads(read: Callable[[str], object]) -> Callable[[Any, str], bool]:
    def fits(value: Any, _: str) -> bool:
        try:
            read(value)
        except (TypeError, ValueError):
            return False
        return True

    return fits


def _already(asked: Asked, place: Place) -> bool:
    field = asked.store.fields.get(asked.path["id"])
    return field is not None and kind_of(dict(asked.body)) in {kind_of(one) for one in field.associations}


def _several(asked: Asked, place: Place) -> bool:
    """Whether a field would hold several values, though its type has a single one."""
    present = asked.store.fields.get(asked.path.get("id", ""))
    definition = {**(present.definition if present is not None else {}), **asked.body}
    return bool(definition["accepts_multiple_values"]) and definition["type"] not in _SEVERAL


def _textarea(asked: Asked, place: Place) -> bool:
    present = asked.store.fields.get(asked.path.get("id", ""))
    if asked.operation.startswith("activity_"):
        return False
    return (asked.at(("type",)) or (present.definition["type"] if present else None)) == "textarea"


def _twice(asked: Asked, place: Place) -> bool:
    holder = asked.at(place[:-1])
    stems = [found[1] for key in holder if (found := CUSTOM.fullmatch(key))]
    found = CUSTOM.fullmatch(place[-1])
    return found is not None and stems.count(found[1]) > 1


def _beyond(largest: int) -> Callable[[Asked, Place], bool]:
    def beyond(asked: Asked, place: Place) -> bool:
        value = asked.query.get(place[0], asked.at(place)) if place else ""
        return re.fullmatch(r"\d+(\.0)?", str(value)) is not None and float(value) > largest

    return beyond


def _single(asked: Asked, place: Place) -> bool:
    field = asked.field(place)
    return field is not None and not field.multiple and place[-1].endswith((".add", ".remove"))


def _not_a_list(asked: Asked, place: Place) -> bool:
    field = asked.field(place)
    return field is not None and field.multiple and not isinstance(asked.at(place), list)


def _other_pipeline(asked: Asked, place: Place) -> bool:
    status = asked.store.statuses.get(asked.at(("status_id",)))
    return status is not None and status["pipeline_id"] != asked.at(("pipeline_id",))


def _no_start(asked: Asked, place: Place) -> bool:
    pipeline = asked.at(("pipeline_id",))
    return not any(status["pipeline_id"] == pipeline for status in asked.store.statuses.values())


def _leads_in_status(asked: Asked, place: Place) -> bool:
    first = asked.lead_statuses[0]["id"]
    return any((lead.get("status_id") or first) == asked.path["id"] for lead in asked.store.leads.values())


#: Each is about the organization or about two values that do not go together, which a schema can't know.
CLAIMS: Final = (
    Claim("Object does not exist.", "an id of the right form that names nothing", absent),
    Claim("Not a valid choice.", "a status label or a choice that there is not", _no_choice),
    Claim(
        "Opportunities are in this status. Move them to another one first.",
        "the status is in use",
        lambda asked, _: asked.path["id"] in {one["status_id"] for one in asked.store.opportunities.values()},
    ),
    Claim(
        "Leads are in this status. Move them to another one first.", "the status is in use", _leads_in_status
    ),
    Claim(
        "The pipeline still has statuses. Delete or move them first.",
        "the pipeline is in use",
        lambda asked, _: asked.path["id"] in {one["pipeline_id"] for one in asked.store.statuses.values()},
    ),
    Claim(
        "The status does not belong to the pipeline.",
        "status and pipeline contradict each other",
        _other_pipeline,
    ),
    Claim("There is no status to start in.", "the pipeline has no statuses", _no_start),
    Claim(
        "The field is already associated with this object type.", "the association is there already", _already
    ),
    Claim(
        "This field does not go with the object type.",
        "an id of another kind of object than the one named",
        lambda asked, place: place[0] in asked.body and place[0] != TYPES.get(asked.body["object_type"]),
    ),
    Claim(
        "This field is required.",
        "the id that the kind of object or of field calls for is missing",
        _required,
    ),
    Claim(
        "Fields of this type exist on custom activities only.",
        "textarea, but on a custom activity",
        _textarea,
    ),
    Claim("Fields of this type hold a single value.", "several values of a type that has one", _several),
    Claim(
        "The field does not accept multiple values.", "add or remove on a field with a single value", _single
    ),
    Claim(
        "Only one change to a custom field is possible in one request.",
        "whole value and add of one field together",
        _twice,
    ),
    Claim(
        "Invalid email address.",
        "a text that is no address; the description does not ask for a format",
        lambda asked, place: (
            re.fullmatch(r"[\w.+-]+@\w[\w-]*(\.\w[\w-]*)+", str(asked.at(place)), re.ASCII) is None
        ),
    ),
    Claim(
        "Invalid phone number.",
        "a text that is no number; the description does not ask for a format",
        lambda asked, place: re.fullmatch(r"\+[1-9][0-9]{6,14}", str(asked.at(place))) is None,
    ),
    Claim("Value must be of list type.", "a single value for a custom field that holds several", _not_a_list),
    Claim(
        "Value must be of str type.",
        "a custom value of another type than the field's",
        _of_custom(lambda value, kind: kind == "number" or isinstance(value, str)),
    ),
    Claim(
        "Value must be of float type.",
        "a custom value of another type than the field's",
        _of_custom(lambda value, _: type(value) in {int, float} and abs(value) < 1e300, "number"),
    ),
    Claim(
        "Invalid ISO 8601 date.",
        "a text for a custom field that holds days",
        _of_custom(_reads(date.fromisoformat), "date"),
    ),
    Claim(
        "Invalid ISO 8601 datetime.",
        "a text for a custom field that holds moments",
        _of_custom(_reads(datetime.fromisoformat), "datetime"),
    ),
    Claim(
        "A lead can't be merged into itself.",
        "source and destination are one lead",
        lambda asked, _: asked.at(("source",)) == asked.at(("destination",)),
    ),
    Claim(NEEDS_AN_APP, "an API key where Close wants an OAuth app", lambda asked, _: asked.by_key),
    Claim(
        "The last lead status can't be deleted.",
        "leads need a status",
        lambda asked, _: len(asked.lead_statuses) == 1,
    ),
    Claim(
        "Source lead does not exist.",
        "an id of the right form that names nothing",
        lambda asked, _: asked.at(("source",)) not in asked.store.leads,
    ),
    Claim(
        "Destination lead does not exist.",
        "an id of the right form that names nothing",
        lambda asked, _: asked.at(("destination",)) not in asked.store.leads,
    ),
)
#: Texts about an object name its id.
_ID: Final = re.compile(r"[a-z]+_[A-Za-z0-9]{20,}")
_BY_TEXT: Final = by_text((*CLAIMS, *claims_of_tags()))
#: Those that go on with an id or the like, by their beginning.
_BY_START: Final = {text.removesuffix("…"): claim for text, claim in _BY_TEXT.items() if text.endswith("…")}
#: Texts that only the state can make true; others are said of requests that break the description as well.
_OF_STATE: Final = frozenset(
    claim.text for claim in CLAIMS if " does not exist." in claim.text or " first." in claim.text
)
#: Begins the refusal of a page or an offset that is too large.
_LARGEST: Final = "Input should be less than or equal to "
#: Begins the refusal of a search text that can't be read, or of which a part has no source.
_SEARCH: Final = "The search can't be "


def reasons(asked: Asked, answer: httpx.Response) -> tuple[set[str], list[str]]:
    """Return why a valid request was refused, and what of that is no reason, or is not true."""
    known: set[str] = set()
    untrue: list[str] = []
    found = list(texts(answer))
    for place, text in found:
        claim = _claim(place, text)
        if claim is not None and claim.holds(asked, place):
            known.add(claim.why)
        else:
            where = ".".join(place) or "the request"
            reported = "is not true" if claim is not None else "is no reason to refuse a valid request"
            untrue.append(f"{answer.status_code}, {where}: {text!r} {reported}")
    return known, untrue if found else [f"{answer.status_code} without a reason"]


def misleading(asked: Asked, answer: httpx.Response) -> list[str]:
    """Return what a refusal says of the organization that is not so; wrong requests are refused for more than that."""
    return [
        f"{answer.status_code}, {'.'.join(place) or 'the request'}: {text!r} is not true"
        for place, text in texts(answer)
        if text in _OF_STATE or text.startswith("Empty query: ")
        if (claim := _claim(place, text)) is not None and not claim.holds(asked, place)
    ]


def _nothing(asked: Asked, _: Place) -> bool:
    return asked.missing or asked.elsewhere


def _claim(place: Place, text: str) -> Claim | None:
    if text.startswith(_SEARCH):
        return Claim(text, "no words, but no search either", _searches)
    if text.startswith(advanced_filtering.REFUSED):
        return advanced_filtering.claim(text)
    if text.startswith("Empty query: SavedSearch "):
        return Claim(text, "a Smart View that there is not", _no_view)
    if text.startswith("Empty query: "):
        return Claim(text, "an id of the right form that names nothing", _nothing)
    if text.startswith(_LARGEST):
        why = "the largest page and offset are each resource's own and not documented"
        return Claim(text, why, _beyond(int(text.removeprefix(_LARGEST))))
    if text.startswith("The requested URL was not found on the server."):
        return Claim(text, "a path that is no path of the API", lambda asked, _: asked.missing)
    if text.startswith(
        "The skip you set is larger than the maximum skip for this resource (max_skip = 250000)."
    ):
        return Claim(
            text,
            "the largest offset is each resource's own and not documented",
            lambda asked, _: int(asked.query.get("_skip", "0")) > 250_000,
        )
    if (
        started := next((one for start, one in _BY_START.items() if text.startswith(start)), None)
    ) is not None:
        return started
    text = _ID.sub("…", text)
    # The refusal of a lead status goes on to say where the statuses are kept.
    return _BY_TEXT["Not a valid choice."] if text.startswith("Not a valid choice. ") else _BY_TEXT.get(text)


def _no_view(asked: Asked, _: Place) -> bool:
    """Whether the request names a Smart View that the organization does not have."""
    views = asked.store.plain["/saved_search/"]
    named = (asked.query.get(name) for name in ("lead_saved_search_id", "smart_view_id"))
    wanted = next((one for one in named if one is not None), asked.path.get("id"))
    return wanted is not None and wanted not in views


def _searches(asked: Asked, place: Place) -> bool:
    """Whether a text is more than words, or a Smart View one of other objects than leads."""
    if place in {("lead_saved_search_id",), ("smart_view_id",)}:
        return bool(asked.store.plain["/saved_search/"][asked.query[place[0]]]["type"] != "lead")
    if place not in {("query",), ("lead_query",)}:
        return False
    words = asked.query.get(place[0], "").split()
    return any(not word.isalnum() or word.casefold() in {"and", "or", "not"} for word in words)
