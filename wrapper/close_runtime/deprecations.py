"""Warnings of what Close has deprecated: whole methods, arguments of methods, and keys of those that are objects."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping

from .unset import UNSET, Unset

#: Packages whose frames stand between a call and the line that made it.
_OURS = frozenset({"close_api", "close_crm", "close_runtime"})
#: Event loops and what starts tasks on them.
_LOOPS = frozenset({"anyio", "asyncio", "trio", "uvloop"})


def deprecated(method: str) -> None:
    """Warn of a method that Close has deprecated, such as `leads.list`."""
    _warn(method)


def deprecated_arguments(method: str, **arguments: object) -> None:
    """Warn of each of these arguments that was passed.

    Args:
        method: The method, such as `leads.list`.
        arguments: The values of the arguments that Close has deprecated; UNSET ones were not passed.
    """
    for name, value in arguments.items():
        if not isinstance(value, Unset):
            _warn(f"{name} of {method}")


def deprecated_keys(argument: str, value: object, keys: Iterable[str]) -> None:
    """Warn of each of these keys that an argument has.

    Args:
        argument: The argument and its method, such as `params of tasks.bulk_update`.
        value: Its value: a mapping, or anything else, which the method refuses.
        keys: The keys that Close has deprecated.
    """
    if isinstance(value, Mapping):
        for key in keys:
            if not isinstance(value.get(key, UNSET), Unset):
                _warn(f"{key} in {argument}")


def _warn(what: str) -> None:
    """Warn at the line that made the call, or, of one that is a task of its own, where the program runs its loop.

    Nothing keeps the line that made a coroutine: the loop alone stands below the task that gather or create_task made.
    """
    from inspect import currentframe  # few programs pass what is deprecated

    # `skip_file_prefixes` of `warnings` comes with Python 3.12.
    frame, level, tail = currentframe(), 1, ""
    while frame is not None:
        package = str(frame.f_globals.get("__name__")).partition(".")[0]
        if package in _LOOPS:
            tail = " (called in a task of its own)"
        elif package not in _OURS:
            break
        frame, level = frame.f_back, level + 1
    message = f"Close has deprecated {what}: its documentation says what to use instead{tail}"
    warnings.warn(message, DeprecationWarning, stacklevel=level)


__all__ = ["deprecated", "deprecated_arguments", "deprecated_keys"]
