"""Keys of older answers that programs read without looking whether they are there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from close_emulator.http.messages import Answer
from close_emulator.state.store import Record


def _why_paused(subscription: Record) -> Any:
    return subscription.get("status_reason") if subscription.get("status") == "paused" else None


def _nothing(_: Record) -> None:
    return None


_OF_A_SUBSCRIPTION: Final = {"pause_reason": _why_paused}
_OF_A_CALL: Final = {"transferred_from": _nothing, "transferred_to": _nothing}
#: What objects had, by operation, and how to say it of one as it is answered today.
_OLDER: Final[Mapping[str, Mapping[str, Callable[[Record], Any]]]] = {
    **{f"sequences_{verb}_subscription": _OF_A_SUBSCRIPTION for verb in ("get", "create", "update")},
    "sequences_list_subscriptions": _OF_A_SUBSCRIPTION,
    **{f"activities.calls_{verb}": _OF_A_CALL for verb in ("list", "get", "create", "update")},
}

_ANSWERED: Final = frozenset(_OLDER) | {"activities_list"}


def _older(operation_id: str, one: Record) -> Mapping[str, Callable[[Record], Any]]:
    if operation_id == "activities_list":
        return _OF_A_CALL if one.get("_type") == "Call" else {}
    return _OLDER.get(operation_id, {})


def with_older_keys(answer: Answer, operation_id: str, named: bool) -> tuple[Answer, Iterable[str]]:
    """Return an answer with the keys that it had earlier, and their names.

    Args:
        answer: The answer.
        operation_id: What was asked for.
        named: Whether the request names the fields that it wants, which is all that it gets then.
    """
    body = answer.body
    if named or operation_id not in _ANSWERED or not isinstance(body, dict) or answer.status >= 300:
        return answer, ()
    names: dict[str, None] = {}

    def added(one: Record) -> Record:
        older = _older(operation_id, one)
        names.update(dict.fromkeys(older))
        return {**one, **{name: of(one) for name, of in older.items() if name not in one}}

    shown = {**body, "data": [added(one) for one in body["data"]]} if "data" in body else added(body)
    return replace(answer, body=shown), names
