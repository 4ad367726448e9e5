"""Warnings of what Close has deprecated: whole methods, and single arguments of methods."""

from __future__ import annotations

import warnings

from .unset import Unset

#: Packages whose frames stand between a call and the line that made it.
_OURS = frozenset({"close_api", "close_crm", "close_runtime"})


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


def _warn(what: str) -> None:
    from inspect import currentframe  # few programs pass what is deprecated

    # `skip_file_prefixes` of `warnings` comes with Python 3.12.
    frame, level = currentframe(), 1
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] in _OURS:
        frame, level = frame.f_back, level + 1
    message = f"Close has deprecated {what}: its documentation says what to use instead"
    warnings.warn(message, DeprecationWarning, stacklevel=level)


__all__ = ["deprecated", "deprecated_arguments"]
