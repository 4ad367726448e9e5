"""API keys, at an address that no page of Close has: programs of Close's own ask there whose organization a key is for.

Known from those programs alone, up to 2024. The keys themselves are in no answer.
"""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl

from close_emulator.http.messages import Answer
from close_emulator.http.pagination import trim, whole_list
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_unknown
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store


def api_key_id(store: Store, user_id: str) -> str:
    """Return the id of a user's API key, which is not the key."""
    return make_id(f"{store.id_seed}/api_key/{user_id}", "api", 0)


def _view(store: Store, user_id: str) -> Record:
    return {
        "id": api_key_id(store, user_id),
        "user_id": user_id,
        "organization_id": store.organization["id"],
        "date_created": store.users[user_id]["date_created"],
    }


def _query(call: Call) -> Mapping[str, list[str]]:
    return {name: value.split(",") for name, value in parse_qsl(call.request.query.decode(errors="replace"))}


def list_keys(call: Call) -> Answer:
    """GET /api_key/: the caller's own."""
    return Answer(200, whole_list([_view(call.store, call.user_id)], _query(call)))


def get_key(call: Call) -> Answer:
    """GET /api_key/{id}/: by its id, or by the key itself."""
    store = call.store
    for key, user_id in store.keys.items():
        if call.id in {key, api_key_id(store, user_id)} and user_id == call.user_id:
            return Answer(200, trim(_view(store, user_id), _query(call)))
    return refuse_unknown("ApiKey")


#: Beside what the description has: handlers by method and path.
UNDESCRIBED: Final[Mapping[str, Handler]] = {"GET /api_key/": list_keys, "GET /api_key/{id}/": get_key}
