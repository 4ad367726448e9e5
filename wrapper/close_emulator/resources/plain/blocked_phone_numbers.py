"""Phone numbers whose calls are not taken. https://developer.close.com/api/resources/blocked-phone-numbers"""

from collections.abc import Iterator, Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    yield {"phone": "+14155550123", "reason": "Calls every hour"}
    yield {"phone": "+14155550124", "reason": "Advertising"}


PLAIN: Final = Plain(
    tag="blocked_phone_numbers",
    path="/blocked_phone_number/",
    prefix="blkph",
    name="BlockedPhoneNumber",
    seed=_seed,
)


_AT_FIRST: Final[Record] = {"reject_anonymous_inbound_calls": False}


def _settings(store: Store) -> Record:
    return store.plain["/blocked_phone_number/settings/"].get("settings", _AT_FIRST)


def get_settings(call: Call) -> Answer:
    """GET /blocked_phone_number/settings/: calls without a number are taken at first."""
    return Answer(200, dict(_settings(call.store)))


def update_settings(call: Call) -> Answer:
    """PUT /blocked_phone_number/settings/"""
    settings = _settings(call.store) | call.body
    call.store.plain["/blocked_phone_number/settings/"]["settings"] = settings
    return Answer(200, dict(settings))


HANDLERS: Final[Mapping[str, Handler]] = {
    "blocked_phone_numbers_get_settings": get_settings,
    "blocked_phone_numbers_update_settings": update_settings,
}
