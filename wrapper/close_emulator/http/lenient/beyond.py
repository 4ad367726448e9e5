"""Parts of bodies that the description lacks and Close acts upon, and ids in them of other organizations.

Close's own scripts restore leads as they were, send searches as texts, and move whole objects to other organizations.
"""

import re
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from close_description import Operation, load

from close_emulator.state.store import Record, Store

from .dates import zoned

#: Keys of bodies that handlers find in `RawRequest.beyond`, by operation.
_HONOURED: Final[Mapping[str, frozenset[str]]] = {
    "leads_create": frozenset({"created_by", "date_created"}),
}
#: Where names that no custom field has make one, as Close's own script reckons that imports columns as custom fields.
_NAMING: Final = frozenset({"leads_create", "leads_update"})
_CUSTOM: Final = "custom"
_ID: Final = re.compile(r"l?cf_")
_SEARCH: Final = "query"
_FILTER: Final = "s_query"
_ALL: Final[Record] = {"type": "match_all"}
#: Ids that scripts leave in what they copy from another organization, by the key that has them.
_FOREIGN: Final[Mapping[str, str]] = {
    "created_by": "users", "user_id": "users", "contact_id": "contacts", "pipeline_id": "pipelines",
}  # fmt: skip
#: Of anything but a copied activity these are what is asked for, and a wrong one is a mistake.
_OF_ACTIVITIES: Final = frozenset({"user_id", "contact_id"})


def taken_beyond(body: Record, operation: Operation, store: Store, taken: list[str]) -> tuple[Record, Record]:
    """Return a body without what goes beyond the description, and that by its keys."""
    beyond: Record = {}
    left = dict(body)
    for name in sorted(_HONOURED.get(operation.id, frozenset()) & body.keys()):
        value = _honoured(store, name, left.pop(name))
        if value is not None:
            beyond[name] = value
            taken.append(f"{name}: as it was sent")
        else:
            taken.append(f"{name}: passed over")
    if operation.id in _NAMING and isinstance(left.get(_CUSTOM), dict):
        unknown = _unknown(left[_CUSTOM], store)
        if unknown:
            left[_CUSTOM] = {name: value for name, value in left[_CUSTOM].items() if name not in unknown}
            beyond[_CUSTOM] = unknown
            taken += [f"custom field {name}: made for its value" for name in unknown]
    known = set() if operation.body is None else load().known_keys(operation.body.schema)[0]
    if _FILTER in known and _SEARCH not in known and isinstance(left.get(_SEARCH), str):
        text = left.pop(_SEARCH)
        # Answers show an empty one beside a filter; no source says that it alone chooses every lead.
        if text.strip():
            beyond[_SEARCH] = text
            left.setdefault(_FILTER, _ALL)
        taken.append(f"{_SEARCH}: {'a text for a filter' if text.strip() else 'an empty one, passed over'}")
    return left, beyond


def _unknown(custom: Record, store: Store) -> Record:
    """Return texts and numbers for fields that there are not yet, by the names that they are to have."""
    fields = store.fields_of("lead")
    known = {one for field in fields for one in (field.id, field.definition["name"])}
    return {
        name: value
        for name, value in custom.items()
        if name.strip() and name not in known and not _ID.match(name) and _is_value(value)
    }


def _is_value(value: Any) -> bool:
    """Whether a value is one of a text or a number field."""
    return type(value) is str or (type(value) in {int, float} and abs(value) <= sys.float_info.max)


def without_foreign_ids(body: Record, operation: Operation, store: Store, taken: list[str]) -> Record:
    """Return the body of a creation without users, contacts and pipelines of other organizations."""
    if operation.method != "POST":
        return body
    left = dict(body)
    for name, table in _FOREIGN.items():
        if name in _OF_ACTIVITIES and not operation.path.startswith("/activity/"):
            continue
        if isinstance(left.get(name), str) and left[name] not in getattr(store, table):
            del left[name]
            taken.append(f"{name}: of another organization, passed over")
    return left


def _honoured(store: Store, name: str, value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    if name == "created_by":
        return value if value in store.users else None
    try:
        moment = datetime.fromisoformat(zoned(value))
        return None if moment.tzinfo is None else moment.astimezone(UTC).isoformat()
    except (OverflowError, ValueError):
        return None
