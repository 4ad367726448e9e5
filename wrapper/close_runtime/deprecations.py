"""Warnings of what Close has deprecated: whole methods, and single arguments of methods."""

from __future__ import annotations

import sys
import warnings

from .unset import Unset

#: Packages whose frames stand between a call and the line that made it.
_OURS = frozenset({"close_api", "close_crm", "close_runtime"})


def deprecated(method: str, page: str) -> None:
    """Warn of a method that Close has deprecated.

    Args:
        method: The method, such as `leads.list`.
        page: The page of Close's that says so.
    """
    _warn(method, page)


def deprecated_arguments(method: str, page: str, **arguments: object) -> None:
    """Warn of each of these arguments that was passed.

    Args:
        method: The method, such as `leads.list`.
        page: The page of Close's that says so.
        arguments: The values of the arguments that Close has deprecated; UNSET ones were not passed.
    """
    for name, value in arguments.items():
        if not isinstance(value, Unset):
            _warn(f"{name} of {method}", page)


def _warn(what: str, page: str) -> None:
    frame, level = sys._getframe(), 1  # noqa: SLF001 - `skip_file_prefixes` comes with Python 3.12
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        frame, level = frame.f_back, level + 1
    warnings.warn(f"Close has deprecated {what}: {page}", DeprecationWarning, stacklevel=level)


__all__ = ["deprecated", "deprecated_arguments"]
